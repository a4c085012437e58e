package io.github.dfconsole.ui.notebooks.userconfiguration;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.api.model.UserConfigurationSpec;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.service.notebooks.RefusalMessage;
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
 * New values for user configurations of a notebook that exists. What is left empty stays as it is.
 * It belongs to the UI thread.
 */
public final class ChangeUserConfigurationsViewModel {

    private final NotebookDetail notebook;
    private final LookupViewModel<UserConfigurationSpec> specs;
    private final UserConfigurationFormViewModel form;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyBooleanWrapper unchanged = new ReadOnlyBooleanWrapper(this, "unchanged");
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper(this, "place", -1);

    /** Asks what configurations the notebook has. */
    public ChangeUserConfigurationsViewModel(
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
     * Checks everything, and leads to what is wrong.
     *
     * @param then takes the values that were changed; it is not called if there are none
     */
    public void submit(Consumer<List<UserConfiguration>> then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        form.checkAll(
                wrong -> {
                    busy.set(false);
                    if (wrong.isPresent()) {
                        lead(form.indexOf(wrong.get()));
                    } else {
                        handOver(values(), then);
                    }
                });
    }

    private void handOver(List<UserConfiguration> values, Consumer<List<UserConfiguration>> then) {
        unchanged.set(values.isEmpty());
        if (values.isEmpty()) {
            lead(0);
        } else {
            then.accept(values);
        }
    }

    /** The values the user has changed, and no others. */
    public List<UserConfiguration> values() {
        return form.values();
    }

    /** The service refused the values: what it names is marked, and led to (W14). */
    public void refused(Throwable cause) {
        if (cause instanceof ApiException api
                && RefusalMessage.refusedField(api.failure().report().message(), form.settings())
                                .orElse(null)
                        instanceof RefusedField.Setting setting) {
            form.refuse(setting.key()).ifPresent(field -> lead(form.indexOf(field)));
        }
    }

    private void lead(int index) {
        place.set(-1);
        place.set(index);
    }

    /** The notebook whose configurations are changed. */
    public NotebookDetail notebook() {
        return notebook;
    }

    /** Stops asking, and forgets what was typed. */
    public void close() {
        specs.close();
        form.forget();
    }

    /** What configurations there are. */
    public LookupViewModel<UserConfigurationSpec> specs() {
        return specs;
    }

    /** The fields. */
    public UserConfigurationFormViewModel form() {
        return form;
    }

    /** Whether it is being checked. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whether there is nothing to send. */
    public ReadOnlyBooleanProperty unchanged() {
        return unchanged.getReadOnlyProperty();
    }

    /** Which field the keyboard is wanted in; -1 if in none in particular. */
    public ReadOnlyIntegerProperty place() {
        return place.getReadOnlyProperty();
    }
}
