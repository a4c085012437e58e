package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.aiapps.submit.RunDraft;
import io.github.dfconsole.service.aiapps.submit.RunLookups;
import io.github.dfconsole.ui.form.LookupViewModel;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What an AI app can be run from: accounts, then the workspaces of the chosen one, then the
 * configurations of the chosen workspace. It belongs to the UI thread.
 */
public final class RunChoices {

    private final RunLookups lookups;
    private final LookupViewModel<Account> account;
    private final LookupViewModel<AiWorkspace> workspace;
    private final LookupViewModel<AiWorkspaceDetail> detail;
    private final LookupViewModel<AiApp> runs;
    private RunDraft wanted = RunDraft.EMPTY;
    private String askedAccount = "";
    private String askedWorkspace = "";

    RunChoices(Jobs jobs, RunLookups lookups) {
        this.lookups = lookups;
        account = new LookupViewModel<>(jobs, Account::id, Account::name);
        workspace = new LookupViewModel<>(jobs, AiWorkspace::id, AiWorkspace::name);
        detail = new LookupViewModel<>(jobs, AiWorkspaceDetail::id, AiWorkspaceDetail::name);
        runs = new LookupViewModel<>(jobs, AiApp::id, AiApp::name);
        // Which of several is meant only the user knows; the only one is chosen.
        workspace.want(each -> false, "");
        account.value().addListener((property, before, now) -> onAccount(now));
        workspace.value().addListener((property, before, now) -> onWorkspace(now));
    }

    void load() {
        account.load(lookups::accounts);
    }

    /** Asks again; what follows from an answer is asked again when it comes. */
    void reload() {
        lookups.forget();
        all().forEach(LookupViewModel::retry);
    }

    void close() {
        all().forEach(LookupViewModel::close);
    }

    private List<LookupViewModel<?>> all() {
        return List.of(account, workspace, detail, runs);
    }

    private void onAccount(@Nullable Account now) {
        if (now == null) {
            askedAccount = "";
            workspace.await();
            runs.await();
        } else {
            askAccount(now.id());
        }
    }

    private void onWorkspace(@Nullable AiWorkspace now) {
        if (now == null) {
            askedWorkspace = "";
            detail.await();
        } else {
            askWorkspace(now.id());
        }
    }

    private void askAccount(String accountId) {
        if (!accountId.equals(askedAccount)) {
            askedAccount = accountId;
            workspace.load(() -> lookups.workspaces(accountId));
            runs.load(() -> lookups.runs(accountId));
        }
    }

    private void askWorkspace(String workspaceId) {
        if (!workspaceId.equals(askedWorkspace)) {
            askedWorkspace = workspaceId;
            detail.loadOne(() -> lookups.workspace(workspaceId));
        }
    }

    /** Chooses an account as soon as it is offered; none if the id is empty. */
    void wantAccount(String accountId) {
        if (!accountId.isEmpty()) {
            account.want(each -> each.id().equals(accountId), accountId);
        }
    }

    /**
     * Chooses the account and the workspace that a draft names as soon as they are offered. What is
     * in them is asked for at once: it need not wait until they are.
     */
    void want(RunDraft draft) {
        wantAccount(draft.accountId());
        if (draft.workspaceId().isEmpty()) {
            return;
        }
        wanted = draft;
        workspace.want(each -> each.id().equals(draft.workspaceId()), draft.workspaceName());
        if (account.value().get() == null && !draft.accountId().isEmpty()) {
            askAccount(draft.accountId());
            askWorkspace(draft.workspaceId());
        }
    }

    String accountId() {
        return account.chosen(Account::id, wanted.accountId());
    }

    String workspaceId() {
        return workspace.chosen(AiWorkspace::id, wanted.workspaceId());
    }

    String workspaceName() {
        return workspace.chosen(AiWorkspace::name, wanted.workspaceName());
    }

    /** The accounts the key may run an AI app for. */
    public LookupViewModel<Account> account() {
        return account;
    }

    /** The workspaces of the chosen account. */
    public LookupViewModel<AiWorkspace> workspace() {
        return workspace;
    }

    /** The runs of the chosen account; none has to be chosen. */
    public LookupViewModel<AiApp> runs() {
        return runs;
    }

    /** The chosen workspace with its configurations. */
    public LookupViewModel<AiWorkspaceDetail> detail() {
        return detail;
    }
}
