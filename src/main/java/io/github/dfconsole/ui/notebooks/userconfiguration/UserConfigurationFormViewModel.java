package io.github.dfconsole.ui.notebooks.userconfiguration;

import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.api.model.UserConfigurationSpec;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.RefusedField;
import io.github.dfconsole.service.pattern.PatternCheck;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.service.validation.TypedText;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FieldGroup;
import io.github.dfconsole.ui.form.Verdict;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The user configurations a type of notebook asks for, one field each, checked by the service's own
 * expressions off the UI thread. It belongs to the UI thread.
 */
public final class UserConfigurationFormViewModel {

    private final Jobs jobs;
    private final PatternCheck patterns;
    private final boolean isNew;
    private final ObservableList<UserConfigurationField> fields =
            FXCollections.observableArrayList();
    private final ObservableList<Field<?>> inputs = FXCollections.observableArrayList();
    private final FieldGroup group = new FieldGroup(List.of(), inputs);
    private final Map<String, String> entered = new HashMap<>();
    private List<NotebookDraft.Setting> drafted = List.of();
    private Runnable changed = () -> {};

    /**
     * Creates a form without fields.
     *
     * @param isNew whether the notebook is yet to be created; one that exists keeps the value of a
     *     field that is left empty
     */
    public UserConfigurationFormViewModel(Jobs jobs, PatternCheck patterns, boolean isNew) {
        this.jobs = jobs;
        this.patterns = patterns;
        this.isNew = isNew;
    }

    /** Sets what runs whenever something is entered. */
    public void onChange(Runnable action) {
        changed = action;
    }

    /** Shows a field for each specification; what was entered for one that stays is kept. */
    public void show(
            List<UserConfigurationSpec> specs,
            Function<UserConfigurationSpec, ConfigurationHelp> help) {
        List<UserConfigurationField> shown = new ArrayList<>();
        for (UserConfigurationSpec spec : specs) {
            shown.add(field(spec, help.apply(spec)));
        }
        fields.setAll(shown);
        inputs.setAll(shown.stream().map(UserConfigurationField::input).toList());
    }

    private UserConfigurationField field(UserConfigurationSpec spec, ConfigurationHelp help) {
        String key = key(spec.componentName(), spec.name());
        String initial = initial(spec);
        boolean isMandatory = isNew && spec.isMandatory();
        StringProperty value = new SimpleStringProperty(entered.getOrDefault(key, initial));
        value.addListener(
                (property, before, now) -> {
                    entered.put(key, now);
                    changed.run();
                });
        Field<String> input =
                new Field<>(key, value)
                        .normal(TypedText::composed)
                        .rule(text -> missing(isMandatory && text.isEmpty()))
                        .verification(jobs, text -> matches(spec, text))
                        .refusalIsFinal();
        return new UserConfigurationField(spec, help, isMandatory, initial, value, input);
    }

    private static Optional<Problem> missing(boolean isMissing) {
        return isMissing ? Optional.of(Problem.MISSING) : Optional.empty();
    }

    /** What the service has accepted once is not checked again. */
    private @Nullable Callable<Verdict> matches(UserConfigurationSpec spec, String text) {
        boolean isUntouched = !isNew && text.equals(initial(spec));
        if (text.isEmpty() || isUntouched) {
            return null;
        }
        return () ->
                switch (patterns.check(spec.regularExpression(), text)) {
                    case FITS -> Verdict.RIGHT;
                    case DOES_NOT_FIT -> Verdict.wrong(Problem.PATTERN);
                    case UNCHECKED -> Verdict.UNCHECKED;
                };
    }

    /** A masked value comes as asterisks, which must not be sent back. */
    private static String initial(UserConfigurationSpec spec) {
        return spec.isMasking() ? "" : spec.value().reveal();
    }

    /** Enters values that are not masked. */
    public void enter(List<NotebookDraft.Setting> settings) {
        drafted = List.copyOf(settings);
        for (NotebookDraft.Setting setting : settings) {
            String key = key(setting.componentName(), setting.name());
            entered.put(key, setting.value());
            find(key).ifPresent(field -> field.input().fill(setting.value()));
        }
    }

    /** Forgets everything that was entered: a password must not outlive its form. */
    public void forget() {
        changed = () -> {};
        drafted = List.of();
        fields.forEach(field -> field.value().set(""));
        entered.clear();
    }

    private static String key(String componentName, String name) {
        return new RefusedField.Setting(componentName, name).key();
    }

    /** The field of a component and name, joined as the service does; empty if there is none. */
    public Optional<UserConfigurationField> find(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /**
     * Checks all fields and marks each fault.
     *
     * @param done takes the first that is not right; empty if all are
     */
    public void checkAll(Consumer<Optional<UserConfigurationField>> done) {
        group.check(
                faulty ->
                        done.accept(
                                fields.stream()
                                        .filter(field -> faulty.contains(field.input()))
                                        .findFirst()));
    }

    /**
     * Marks the field the service has refused.
     *
     * @return the field; empty if there is none of that name
     */
    public Optional<UserConfigurationField> refuse(String key) {
        Optional<UserConfigurationField> field = find(key);
        field.ifPresent(found -> found.input().refuse(Problem.REFUSED));
        return field;
    }

    /**
     * What is to be sent: for a new notebook everything that has a value, for one that exists only
     * what the user has changed.
     */
    public List<UserConfiguration> values() {
        return fields.stream()
                .filter(field -> !field.isEmpty() && (isNew || field.isChanged()))
                .map(UserConfigurationField::toSend)
                .toList();
    }

    /** The masked values, which no draft holds. */
    public List<UserConfiguration> secrets() {
        return fields.stream()
                .filter(field -> field.spec().isMasking() && !field.isEmpty())
                .map(UserConfigurationField::toSend)
                .toList();
    }

    /** What may be kept in a file: everything that has a value and is not masked. */
    public List<NotebookDraft.Setting> keepable() {
        // What came from a draft is kept as long as its field has not been loaded.
        Stream<NotebookDraft.Setting> unseen =
                drafted.stream()
                        .filter(each -> find(key(each.componentName(), each.name())).isEmpty());
        Stream<NotebookDraft.Setting> seen =
                fields.stream()
                        .filter(field -> !field.spec().isMasking() && !field.isEmpty())
                        .map(UserConfigurationField::toKeep);
        return Stream.concat(seen, unseen).toList();
    }

    /** Whether a value that is sent must not be shown. */
    public boolean isMasked(UserConfiguration setting) {
        return find(key(setting.componentName(), setting.name()))
                .map(field -> field.spec().isMasking())
                .orElse(true);
    }

    /** Whether the notebook is yet to be created. */
    public boolean isNew() {
        return isNew;
    }

    /** The fields. Not to be changed. */
    public ObservableList<UserConfigurationField> fields() {
        return fields;
    }

    /** The inputs of the fields, in the same order. Not to be changed. */
    public ObservableList<Field<?>> inputs() {
        return inputs;
    }

    /** What the service asks for. */
    public List<UserConfigurationSpec> specs() {
        return fields.stream().map(UserConfigurationField::spec).toList();
    }

    /** What the service may name when it refuses one. */
    public List<RefusedField.Setting> settings() {
        return fields.stream().map(UserConfigurationField::setting).toList();
    }

    /** The place of a field among the others, from 0. */
    public int indexOf(@Nullable UserConfigurationField field) {
        return fields.indexOf(field);
    }
}
