package io.github.dfconsole.ui.notebooks.userconfiguration;

import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.api.model.UserConfigurationSpec;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.service.notebooks.RefusedField;
import io.github.dfconsole.service.pattern.PatternCheck;
import io.github.dfconsole.ui.form.LookupState;
import io.github.dfconsole.ui.form.LookupViewModel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The form for new values of the user configurations of a notebook that exists. It knows nothing of
 * sending. A field that is left empty, or as it was, changes nothing. It belongs to the UI thread.
 */
public final class ConfigurationChangesViewModel {

    private final NotebookDetail notebook;
    private final LookupViewModel<UserConfigurationSpec> specs;
    private final UserConfigurationFormViewModel form;
    private final ReadOnlyBooleanWrapper unchanged = new ReadOnlyBooleanWrapper(this, "unchanged");
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper(this, "place", -1);

    /** Asks which configurations the notebook has. */
    public ConfigurationChangesViewModel(
            Jobs jobs, NotebookLookups lookups, NotebookDetail notebook) {
        this.notebook = notebook;
        this.form = new UserConfigurationFormViewModel(jobs, new PatternCheck(), false);
        this.specs =
                new LookupViewModel<>(
                        jobs, UserConfigurationSpec::name, UserConfigurationSpec::name);
        form.onChange(() -> unchanged.set(false));
        specs.state().addListener((property, before, now) -> show(now));
        specs.load(() -> lookups.configurationSpecs(notebook.typeName()));
    }

    private void show(LookupState state) {
        if (state == LookupState.LOADED) {
            form.show(specs.choices().stream().map(this::current).toList(), this::help);
        }
    }

    /**
     * The specification with the value the notebook has now. A default is not taken for the current
     * value: what the notebook does not list stays empty, and is not sent.
     */
    private UserConfigurationSpec current(UserConfigurationSpec spec) {
        Optional<NotebookDetail.Setting> now = setting(spec);
        return new UserConfigurationSpec(
                spec.name(),
                now.map(NotebookDetail.Setting::value).orElse(Secret.NONE),
                spec.componentName(),
                spec.regularExpression(),
                spec.isMasking() || now.filter(NotebookDetail.Setting::isMasking).isPresent(),
                spec.isMandatory());
    }

    private Optional<NotebookDetail.Setting> setting(UserConfigurationSpec spec) {
        return notebook.userConfigurations().stream()
                .filter(setting -> setting.name().equals(spec.name()))
                .filter(setting -> setting.componentName().equals(spec.componentName()))
                .findFirst();
    }

    private ConfigurationHelp help(UserConfigurationSpec spec) {
        return setting(spec)
                .map(
                        setting ->
                                new ConfigurationHelp(
                                        setting.description(), setting.regexpDescription()))
                .orElse(ConfigurationHelp.NONE);
    }

    /**
     * Checks all fields and marks each fault; the keyboard is led to the first, or to the first
     * field if nothing was changed.
     *
     * @param done takes the values to send; none if something is wrong or nothing was changed
     */
    public void check(Consumer<List<UserConfiguration>> done) {
        form.checkAll(
                wrong -> {
                    unchanged.set(wrong.isEmpty() && values().isEmpty());
                    if (wrong.isPresent()) {
                        lead(form.indexOf(wrong.get()));
                    } else if (unchanged.get()) {
                        lead(0);
                    }
                    done.accept(wrong.isPresent() ? List.of() : values());
                });
    }

    /** The values the user has changed, and no others. */
    public List<UserConfiguration> values() {
        return form.values();
    }

    /**
     * Marks the field that the service names in its refusal, if any, and leads the keyboard there.
     */
    public void refuse(String message) {
        if (RefusedField.in(message, form.settings()).orElse(null)
                instanceof RefusedField.Setting setting) {
            form.refuse(setting.key()).ifPresent(field -> lead(form.indexOf(field)));
        }
    }

    private void lead(int index) {
        place.set(-1);
        place.set(index);
    }

    /** Stops asking, and forgets what was typed. */
    public void close() {
        specs.close();
        form.forget();
    }

    /** The notebook whose configurations are changed. */
    public NotebookDetail notebook() {
        return notebook;
    }

    /** The configurations there are. */
    public LookupViewModel<UserConfigurationSpec> specs() {
        return specs;
    }

    /** The fields. */
    public UserConfigurationFormViewModel form() {
        return form;
    }

    /** Whether the user wanted to go on with nothing changed. */
    public ReadOnlyBooleanProperty unchanged() {
        return unchanged.getReadOnlyProperty();
    }

    /** The number of the field that the keyboard is to go to, from 0; -1 for none. */
    public ReadOnlyIntegerProperty place() {
        return place.getReadOnlyProperty();
    }
}
