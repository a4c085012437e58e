package io.github.dfconsole.ui.notebooks.userconfiguration;

import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.api.model.UserConfigurationSpec;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.Problem;
import io.github.dfconsole.service.notebooks.RefusedField;
import io.github.dfconsole.service.pattern.PatternCheck;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<String, String> entered = new HashMap<>();
    private List<NotebookDraft.Setting> drafted = List.of();
    private Runnable changed = () -> {};

    /**
     * Creates a form without fields.
     *
     * @param isNew whether the notebook is yet to be created; one that exists keeps what is left
     *     empty
     */
    public UserConfigurationFormViewModel(Jobs jobs, PatternCheck patterns, boolean isNew) {
        this.jobs = jobs;
        this.patterns = patterns;
        this.isNew = isNew;
    }

    /** Has something done whenever something is entered. */
    public void onChange(Runnable action) {
        changed = action;
    }

    /** Shows a field for each specification; what was entered for one that stays is kept. */
    public void show(
            List<UserConfigurationSpec> specs,
            Function<UserConfigurationSpec, UserConfigurationField.Words> words) {
        List<UserConfigurationField> shown = new ArrayList<>();
        for (UserConfigurationSpec spec : specs) {
            UserConfigurationField field =
                    new UserConfigurationField(
                            spec, words.apply(spec), isNew && spec.isMandatory());
            field.value().set(entered.getOrDefault(field.key(), usual(spec)));
            field.value()
                    .addListener(
                            (property, before, now) -> {
                                entered.put(field.key(), now);
                                changed.run();
                            });
            shown.add(field);
        }
        fields.setAll(shown);
    }

    /** A masked value comes as asterisks, which must not be sent back. */
    private static String usual(UserConfigurationSpec spec) {
        return spec.isMasking() ? "" : spec.value().reveal();
    }

    /** Enters values that are not masked. */
    public void enter(List<NotebookDraft.Setting> settings) {
        drafted = List.copyOf(settings);
        for (NotebookDraft.Setting setting : settings) {
            String key = key(setting.componentName(), setting.name());
            entered.put(key, setting.value());
            find(key).ifPresent(field -> field.value().set(setting.value()));
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

    private Optional<UserConfigurationField> find(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** Somebody is done with a field for the moment. */
    public void leave(UserConfigurationField field) {
        if (!normal(field).isEmpty()) {
            check(field, () -> {});
        }
    }

    /**
     * Checks all fields.
     *
     * @param done takes the first that is not right; empty if all are
     */
    public void checkAll(Consumer<Optional<UserConfigurationField>> done) {
        checkFrom(0, done);
    }

    private void checkFrom(int index, Consumer<Optional<UserConfigurationField>> done) {
        if (index >= fields.size()) {
            done.accept(fields.stream().filter(field -> field.problem().get() != null).findFirst());
            return;
        }
        check(fields.get(index), () -> checkFrom(index + 1, done));
    }

    private void check(UserConfigurationField field, Runnable then) {
        String value = normal(field);
        if (!isNew && value.equals(usual(field.spec()))) {
            // What the service has accepted once is not to be doubted.
            field.judge(null, false);
            then.run();
            return;
        }
        if (value.isEmpty()) {
            field.judge(field.isMandatory() ? Problem.MISSING : null, false);
            then.run();
            return;
        }
        if (field.problem().get() == Problem.REFUSED) {
            // The service has seen this very value.
            then.run();
            return;
        }
        jobs.start(
                () -> patterns.check(field.spec().regularExpression(), value),
                outcome -> {
                    if (value.equals(normal(field))) {
                        field.judge(
                                outcome == PatternCheck.Outcome.DOES_NOT_FIT
                                        ? Problem.PATTERN
                                        : null,
                                outcome == PatternCheck.Outcome.UNCHECKED);
                    }
                    then.run();
                },
                failure -> {
                    field.judge(null, true);
                    then.run();
                });
    }

    private static String normal(UserConfigurationField field) {
        return Normalizer.normalize(field.value().get(), Normalizer.Form.NFC);
    }

    /**
     * Marks the field the service has refused.
     *
     * @return the field; empty if there is none of that name
     */
    public Optional<UserConfigurationField> refuse(String key) {
        Optional<UserConfigurationField> field = find(key);
        field.ifPresent(found -> found.judge(Problem.REFUSED, false));
        return field;
    }

    /** Whether everything mandatory is there and nothing is known to be wrong with it. */
    public boolean isComplete() {
        return fields.stream()
                .allMatch(
                        field ->
                                field.problem().get() == null
                                        && !(field.isMandatory() && normal(field).isEmpty()));
    }

    /** What is to be sent: everything that has a value. */
    public List<UserConfiguration> values() {
        return fields.stream()
                .filter(field -> !normal(field).isEmpty())
                .map(
                        field ->
                                new UserConfiguration(
                                        field.spec().componentName(),
                                        field.spec().name(),
                                        Secret.of(normal(field))))
                .toList();
    }

    /** What may be kept in a file: everything that has a value and is not masked. */
    public List<NotebookDraft.Setting> keepable() {
        // What came from a draft is kept as long as its field has not been loaded.
        Stream<NotebookDraft.Setting> unseen =
                drafted.stream()
                        .filter(
                                setting ->
                                        find(key(setting.componentName(), setting.name()))
                                                .isEmpty());
        Stream<NotebookDraft.Setting> seen =
                fields.stream()
                        .filter(field -> !field.spec().isMasking() && !normal(field).isEmpty())
                        .map(
                                field ->
                                        new NotebookDraft.Setting(
                                                field.spec().componentName(),
                                                field.spec().name(),
                                                normal(field)));
        return Stream.concat(seen, unseen).toList();
    }

    /** Whether a setting that is sent is to be kept from sight. */
    public boolean isMasked(UserConfiguration setting) {
        return find(key(setting.componentName(), setting.name()))
                .map(field -> field.spec().isMasking())
                .orElse(true);
    }

    /** The fields. Not to be changed. */
    public ObservableList<UserConfigurationField> fields() {
        return fields;
    }

    /** What the service may name when it refuses one. */
    public List<RefusedField.Setting> settings() {
        return fields.stream().map(UserConfigurationField::setting).toList();
    }

    /** Where a field stands among the others. */
    public int indexOf(@Nullable UserConfigurationField field) {
        return fields.indexOf(field);
    }
}
