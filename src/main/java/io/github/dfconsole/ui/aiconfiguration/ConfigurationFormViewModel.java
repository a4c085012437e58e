package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.aiconfiguration.ConfigurationDifference;
import io.github.dfconsole.service.aiconfiguration.ConfigurationField;
import io.github.dfconsole.service.aiconfiguration.ConfigurationTyping;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FieldGroup;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A configuration that is entered: for a workspace, or for one run. It is a part of a form, which
 * adds its {@link #group}. It belongs to the UI thread.
 */
public final class ConfigurationFormViewModel {

    private final Purpose purpose;
    private final ObservableList<Field<?>> inputs = FXCollections.observableArrayList();
    private final List<Field<?>> fixed = new ArrayList<>();
    private final ConfigurationFields fields = new ConfigurationFields();
    private final ImageChoice images;
    private final Environment environment = new Environment(inputs);
    private final Mappings input = new Mappings(false, inputs);
    private final Mappings output = new Mappings(true, inputs);
    private final FieldGroup group;
    private final ObjectBinding<Set<String>> changed =
            Bindings.createObjectBinding(this::changedFields);
    private AiAppTypeSpec shown = ConfigurationTyping.specification(TypedConfiguration.EMPTY);
    private boolean comparing;
    private String queueName = TypedConfiguration.EMPTY.queueName();

    /** Creates an empty form; nothing is asked yet. */
    public ConfigurationFormViewModel(Jobs jobs, ImageChoice.Lookup lookup, Purpose purpose) {
        this.purpose = purpose;
        images = new ImageChoice(jobs, lookup, fields.image());
        fixed.addAll(fields.of(purpose));
        fixed.add(environment.rows().count());
        fixed.add(input.rows().count());
        fixed.add(output.rows().count());
        group = new FieldGroup(fixed, inputs);
        fixed.forEach(this::follow);
        inputs.addListener((ListChangeListener<Field<?>>) this::followNew);
    }

    private void followNew(ListChangeListener.Change<? extends Field<?>> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::follow);
        }
        changed.invalidate();
    }

    private void follow(Field<?> field) {
        field.value().addListener((property, before, now) -> changed.invalidate());
    }

    /** Shows a configuration that exists; what is entered after it counts as changed. */
    public void show(AiAppTypeSpec configuration) {
        enter(ConfigurationTyping.typed(configuration));
        compareWith(configuration);
    }

    /** What is entered counts as changed where it differs from a configuration; null for none. */
    public void compareWith(@Nullable AiAppTypeSpec configuration) {
        shown =
                configuration == null
                        ? ConfigurationTyping.specification(TypedConfiguration.EMPTY)
                        : configuration;
        comparing = configuration != null;
        changed.invalidate();
    }

    /** Whether the user has entered anything. */
    public boolean isTouched() {
        return group.fields().stream().anyMatch(Field::isTouched);
    }

    /** Enters what was typed before, or what another configuration has. */
    public void enter(TypedConfiguration typed) {
        queueName = typed.queueName();
        fields.show(typed);
        environment.show(typed.container().env());
        input.show(typed.input());
        output.show(typed.output());
        changed.invalidate();
    }

    /** What is typed, right or not. It may have secrets in it. */
    public TypedConfiguration typed() {
        boolean isRun = purpose == Purpose.RUN;
        return new TypedConfiguration(
                isRun ? "" : fields.name().entered(),
                queueName,
                isRun ? "" : fields.userPackage().entered(),
                fields.container(environment.typed()),
                fields.size(),
                input.typed(),
                output.typed());
    }

    /** What would be sent; empty while something is missing or wrong. */
    public Optional<AiAppTypeSpec> configuration() {
        return group.fields().stream().allMatch(field -> field.fault().isEmpty())
                ? Optional.of(ConfigurationTyping.specification(typed()))
                : Optional.empty();
    }

    /**
     * The fields that differ from what was shown, see {@link ConfigurationField}. A number that
     * cannot be read differs.
     */
    public Set<String> changedFields() {
        return differences()
                .map(ConfigurationDifference::field)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those of the {@link #changedFields} that have no value any more. */
    public Set<String> removedFields() {
        return differences()
                .filter(each -> !each.after().isPresent())
                .map(ConfigurationDifference::field)
                .collect(Collectors.toSet());
    }

    private Stream<ConfigurationDifference> differences() {
        Set<String> ignored =
                purpose == Purpose.RUN
                        ? Set.of(ConfigurationField.NAME, ConfigurationField.PACKAGE)
                        : Set.of();
        return ConfigurationDifference.between(shown, ConfigurationTyping.shown(typed())).stream()
                .filter(each -> !ignored.contains(each.field()));
    }

    /** The same, as it changes. */
    public ObjectBinding<Set<String>> changed() {
        return changed;
    }

    /** Whether a field differs from what was shown; no field does if nothing was. */
    boolean isMarked(String field) {
        return changed.get().contains(field) && comparing;
    }

    /** The fields that are checked together. */
    public FieldGroup group() {
        return group;
    }

    /** The same, after others that stand on the same page. */
    public FieldGroup groupAfter(Field<?>... first) {
        List<Field<?>> fixed = new ArrayList<>(List.of(first));
        fixed.addAll(this.fixed);
        return new FieldGroup(fixed, inputs);
    }

    /** Asks again which images there are. */
    public void reload() {
        images.reload();
    }

    /** Ends what is under way. */
    public void close() {
        images.close();
    }

    /** What it is entered for. */
    public Purpose purpose() {
        return purpose;
    }

    /** The YARN queue that it is sent to. */
    public String queueName() {
        return queueName;
    }

    /** The fields, the rows of tables apart. */
    public ConfigurationFields fields() {
        return fields;
    }

    /** The choice of an image. */
    public ImageChoice images() {
        return images;
    }

    Environment environment() {
        return environment;
    }

    Mappings input() {
        return input;
    }

    Mappings output() {
        return output;
    }
}
