package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiAppData;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.aiapps.submit.RunDraft;
import io.github.dfconsole.service.aiapps.submit.RunLookups;
import io.github.dfconsole.service.aiapps.submit.RunRequest;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration;
import io.github.dfconsole.service.aiworkspaces.LatestConfiguration;
import io.github.dfconsole.service.aiworkspaces.creation.RefusedWorkspaceField;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationFormViewModel;
import io.github.dfconsole.ui.aiconfiguration.Purpose;
import io.github.dfconsole.ui.creation.CreationForm;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FormViewModel;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Everything that is entered to run an AI app: it starts from the workspace's configuration. */
public final class RunFormViewModel extends FormViewModel<RunDraft>
        implements CreationForm<RunRequest> {

    private final RunChoices choices;
    private final Field<@Nullable Account> account;
    private final Field<@Nullable AiWorkspace> workspace;
    private final RunName runName;
    private final ConfigurationFormViewModel configuration;
    private final RunFilling filling;

    /**
     * Creates an empty form; nothing is asked yet.
     *
     * @param random makes the suggested beginnings of names differ
     */
    public RunFormViewModel(Jobs jobs, RunLookups lookups, RandomGenerator random) {
        choices = new RunChoices(jobs, lookups);
        account = Field.choice("account", choices.account());
        workspace = Field.choice("workspace", choices.workspace());
        runName = new RunName(choices, random);
        configuration = new ConfigurationFormViewModel(jobs, lookups::images, Purpose.RUN);
        filling = new RunFilling(configuration);
        add(configuration.groupAfter(account, workspace, runName.prefix()));
        choices.detail().value().addListener((property, before, now) -> show(now));
    }

    private void show(@Nullable AiWorkspaceDetail detail) {
        if (detail == null) {
            filling.leave();
        } else {
            filling.show(LatestConfiguration.of(detail.contents()));
        }
    }

    @Override
    public void load() {
        choices.load();
    }

    @Override
    public void reload() {
        choices.reload();
        configuration.reload();
    }

    @Override
    public void close() {
        super.close();
        choices.close();
        configuration.close();
    }

    @Override
    protected void set(RunDraft draft) {
        if (!draft.configuration().equals(TypedConfiguration.EMPTY)) {
            filling.fill(draft.configuration());
        }
        if (!draft.prefix().isEmpty()) {
            prefix().set(draft.prefix());
        }
        if (!account.locked().get()) {
            choices.want(draft);
        }
    }

    @Override
    public RunDraft draft() {
        return new RunDraft(
                choices.accountId(),
                choices.workspaceId(),
                choices.workspaceName(),
                prefix().entered(),
                configuration.typed());
    }

    @Override
    public Optional<RunRequest> request() {
        return isSendable()
                ? configuration.configuration().map(entered -> RunRequest.of(draft(), entered))
                : Optional.empty();
    }

    /** The HDFS paths whose contents the results replace. */
    public List<String> replacedPaths() {
        return request().stream()
                .flatMap(found -> found.content().data().output().stream())
                .filter(AiAppData.Output::overwrite)
                .map(AiAppData.Output::hdfs)
                .toList();
    }

    @Override
    public String accountName() {
        return choices.account().chosen(Account::name, "");
    }

    @Override
    public Field<String> name() {
        return prefix();
    }

    /** The look for a run whose answer was lost goes by workspace and prefix. */
    @Override
    public void lockIdentity(boolean lock) {
        account.lock(lock);
        workspace.lock(lock);
        prefix().lock(lock);
    }

    @Override
    public Optional<Refused> refused(ApiFailure failure) {
        String message = failure.report().message();
        Optional<Field<?>> named =
                message.toLowerCase(Locale.ROOT).contains("nameprefix")
                        ? Optional.of(prefix())
                        : RefusedWorkspaceField.of(message)
                                .flatMap(configuration.fields()::named)
                                .filter(configuration.group().fields()::contains);
        return named.map(field -> new Refused(field, Problem.REFUSED));
    }

    /** What it can be run from. */
    public RunChoices choices() {
        return choices;
    }

    /** The account that owns the workspace. */
    public Field<@Nullable Account> account() {
        return account;
    }

    /** The workspace it is run from. */
    public Field<@Nullable AiWorkspace> workspace() {
        return workspace;
    }

    /** The beginning of its name. */
    public Field<String> prefix() {
        return runName.prefix();
    }

    /** The beginning of its name, with what helps to choose it. */
    public RunName runName() {
        return runName;
    }

    /** How it is run. */
    public ConfigurationFormViewModel configuration() {
        return configuration;
    }

    /** What it was filled with. */
    public RunFilling filling() {
        return filling;
    }
}
