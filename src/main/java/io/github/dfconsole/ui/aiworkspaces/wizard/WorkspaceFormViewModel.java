package io.github.dfconsole.ui.aiworkspaces.wizard;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.NewAiWorkspace;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.aiworkspaces.creation.RefusedWorkspaceField;
import io.github.dfconsole.service.aiworkspaces.creation.WorkspaceDraft;
import io.github.dfconsole.service.aiworkspaces.creation.WorkspaceLookups;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationFormViewModel;
import io.github.dfconsole.ui.aiconfiguration.Purpose;
import io.github.dfconsole.ui.creation.CreationForm;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FormViewModel;

import java.util.Optional;

/** Everything that is entered for a new AI workspace. The rules are in {@link WorkspaceFields}. */
public final class WorkspaceFormViewModel extends FormViewModel<WorkspaceDraft>
        implements CreationForm<NewAiWorkspace> {

    private final WorkspaceLookups lookups;
    private final WorkspaceFields fields;
    private final ConfigurationFormViewModel configuration;

    /** Creates an empty form; nothing is asked yet. */
    public WorkspaceFormViewModel(Jobs jobs, WorkspaceLookups lookups) {
        this.lookups = lookups;
        fields = new WorkspaceFields(jobs, lookups);
        configuration = new ConfigurationFormViewModel(jobs, lookups::images, Purpose.WORKSPACE);
        add(configuration.groupAfter(fields.account(), fields.name(), fields.description()));
    }

    @Override
    public void load() {
        fields.load();
    }

    @Override
    public void reload() {
        lookups.forget();
        fields.reload();
        configuration.reload();
    }

    @Override
    public void close() {
        super.close();
        fields.close();
        configuration.close();
    }

    @Override
    protected void set(WorkspaceDraft draft) {
        fields.wantAccount(draft.accountId());
        fields.name().fill(draft.name());
        fields.description().fill(draft.description());
        configuration.enter(draft.configuration());
    }

    @Override
    public WorkspaceDraft draft() {
        return new WorkspaceDraft(
                fields.accountId(),
                fields.name().entered(),
                fields.description().entered(),
                configuration.typed());
    }

    @Override
    public Optional<NewAiWorkspace> request() {
        Account owner = fields.account().get();
        if (owner == null || !isSendable()) {
            return Optional.empty();
        }
        String description = fields.description().entered();
        return configuration
                .configuration()
                .map(
                        entered ->
                                new NewAiWorkspace(
                                        owner.id(),
                                        fields.name().entered(),
                                        description.isEmpty() ? null : description,
                                        entered));
    }

    @Override
    public String accountName() {
        return fields.accounts().chosen(Account::name, "");
    }

    @Override
    public Field<String> name() {
        return fields.name();
    }

    @Override
    public void lockIdentity(boolean lock) {
        fields.account().lock(lock);
        fields.name().lock(lock);
    }

    @Override
    public Optional<Refused> refused(ApiFailure failure) {
        String message = failure.report().message();
        boolean isTaken = RefusedWorkspaceField.isNameTaken(message);
        return RefusedWorkspaceField.of(message)
                .flatMap(this::find)
                .map(field -> new Refused(field, isTaken ? Problem.TAKEN : Problem.REFUSED));
    }

    private Optional<Field<?>> find(RefusedWorkspaceField refused) {
        return switch (refused) {
            case NAME -> Optional.of(fields.name());
            case ACCOUNT -> Optional.of(fields.account());
            case DESCRIPTION -> Optional.of(fields.description());
            default -> configuration.fields().named(refused);
        };
    }

    /** The fields, the configuration apart. */
    public WorkspaceFields fields() {
        return fields;
    }

    /** How AI apps are run from it. */
    public ConfigurationFormViewModel configuration() {
        return configuration;
    }
}
