package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.service.notebooks.NotebookRequest;
import io.github.dfconsole.service.notebooks.RefusalMessage;
import io.github.dfconsole.service.notebooks.RefusedField;
import io.github.dfconsole.service.pattern.PatternCheck;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.ui.creation.CreationForm;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FieldGroup;
import io.github.dfconsole.ui.form.FormViewModel;
import io.github.dfconsole.ui.form.LookupState;
import io.github.dfconsole.ui.notebooks.userconfiguration.ConfigurationHelp;
import io.github.dfconsole.ui.notebooks.userconfiguration.UserConfigurationFormViewModel;

import javafx.beans.binding.Bindings;

import java.util.List;
import java.util.Optional;

/** Everything that is entered for a new notebook. The rules are in {@link NotebookFields}. */
public final class NotebookFormViewModel extends FormViewModel<NotebookDraft>
        implements CreationForm<NewNotebook> {

    private final NotebookChoices choices;
    private final NotebookFields fields;
    private final UserConfigurationFormViewModel configurations;
    private final Field<Boolean> specsLoaded;

    /** Creates an empty form; nothing is asked yet. */
    public NotebookFormViewModel(Jobs jobs, NotebookLookups lookups, PatternCheck patterns) {
        choices = new NotebookChoices(jobs, lookups);
        fields = new NotebookFields(jobs, lookups, choices);
        configurations = new UserConfigurationFormViewModel(jobs, patterns, true);
        specsLoaded =
                Field.condition(
                        "configurations",
                        Bindings.createObjectBinding(
                                this::areSpecsLoaded, choices.specs().state()));
        add(new FieldGroup(fields.account(), fields.name(), fields.type()));
        add(new FieldGroup(fields.vpc(), fields.subnet()));
        add(
                new FieldGroup(
                        fields.serverType(),
                        fields.addStorage(),
                        fields.storageType(),
                        fields.storageSize()));
        add(
                new FieldGroup(
                        List.of(fields.loginKey(), fields.bucket(), specsLoaded),
                        configurations.inputs()));
        choices.specs().state().addListener((property, before, now) -> showSpecs());
    }

    private boolean areSpecsLoaded() {
        LookupState state = choices.specs().state().get();
        return state == LookupState.LOADED || state == LookupState.EMPTY;
    }

    private void showSpecs() {
        if (areSpecsLoaded()) {
            configurations.show(
                    List.copyOf(choices.specs().choices()), spec -> ConfigurationHelp.NONE);
        }
    }

    @Override
    public void load() {
        choices.load();
    }

    @Override
    public void reload() {
        choices.reload();
    }

    @Override
    public void close() {
        super.close();
        choices.close();
        configurations.forget();
    }

    @Override
    public void lockIdentity(boolean lock) {
        fields.account().lock(lock);
        fields.name().lock(lock);
    }

    @Override
    public Field<String> name() {
        return fields.name();
    }

    @Override
    public String accountName() {
        return choices.account().chosen(Account::name, "");
    }

    @Override
    public Optional<Refused> refused(ApiFailure failure) {
        String message = failure.report().message();
        return RefusalMessage.refusedField(message, configurations.settings())
                .flatMap(
                        refused ->
                                switch (refused) {
                                    case RefusedField.Setting setting -> setting(setting);
                                    case RefusedField.Plain plain ->
                                            Optional.of(plain(plain, message));
                                });
    }

    private Optional<Refused> setting(RefusedField.Setting setting) {
        return configurations
                .find(setting.key())
                .map(found -> new Refused(found.input(), Problem.REFUSED));
    }

    private Refused plain(RefusedField.Plain plain, String message) {
        Field<?> field = fields.find(plain.field());
        boolean isTaken = field == fields.name() && RefusalMessage.isNameTaken(message);
        return new Refused(field, isTaken ? Problem.TAKEN : Problem.REFUSED);
    }

    @Override
    protected void set(NotebookDraft draft) {
        if (!fields.account().locked().get()) {
            choices.wantAccount(draft.accountId());
        }
        choices.want(draft);
        fields.name().fill(draft.name());
        fields.addStorage().fill(draft.addStorage());
        fields.storageType().fill(draft.storageType());
        fields.storageSize().fill(draft.storageSize());
        fields.bucket().fill(draft.bucketName());
        configurations.enter(draft.settings());
    }

    @Override
    public NotebookDraft draft() {
        return choices.addTo(
                new NotebookDraft(
                        "",
                        fields.name().entered(),
                        "",
                        "",
                        null,
                        null,
                        "",
                        "",
                        fields.addStorage().get(),
                        fields.storageType().get(),
                        fields.storageSize().get(),
                        "",
                        fields.bucket().entered(),
                        configurations.keepable()));
    }

    @Override
    public Optional<NewNotebook> request() {
        return isSendable()
                ? NotebookRequest.of(draft(), configurations.specs(), configurations.secrets())
                : Optional.empty();
    }

    /** What there is to choose from. */
    public NotebookChoices choices() {
        return choices;
    }

    /** The fields, the user configurations apart. */
    public NotebookFields fields() {
        return fields;
    }

    /** The user configurations. */
    public UserConfigurationFormViewModel configurations() {
        return configurations;
    }

    /** Whether it is known which user configurations there are. */
    public Field<Boolean> specsLoaded() {
        return specsLoaded;
    }
}
