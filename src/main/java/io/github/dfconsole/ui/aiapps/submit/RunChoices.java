package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.api.model.Account;
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
    private RunDraft wanted = RunDraft.EMPTY;

    RunChoices(Jobs jobs, RunLookups lookups) {
        this.lookups = lookups;
        account = new LookupViewModel<>(jobs, Account::id, Account::name);
        workspace = new LookupViewModel<>(jobs, AiWorkspace::id, AiWorkspace::name);
        detail = new LookupViewModel<>(jobs, AiWorkspaceDetail::id, AiWorkspaceDetail::name);
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
        return List.of(account, workspace, detail);
    }

    private void onAccount(@Nullable Account now) {
        if (now == null) {
            workspace.await();
        } else {
            workspace.load(() -> lookups.workspaces(now.id()));
        }
    }

    private void onWorkspace(@Nullable AiWorkspace now) {
        if (now == null) {
            detail.await();
        } else {
            detail.loadOne(() -> lookups.workspace(now.id()));
        }
    }

    /** Chooses an account as soon as it is offered; none if the id is empty. */
    void wantAccount(String accountId) {
        if (!accountId.isEmpty()) {
            account.want(each -> each.id().equals(accountId), accountId);
        }
    }

    /** Chooses the workspace that a draft names as soon as it is offered. */
    void want(RunDraft draft) {
        wanted = draft;
        if (!draft.workspaceId().isEmpty()) {
            workspace.want(each -> each.id().equals(draft.workspaceId()), draft.workspaceName());
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

    /** The chosen workspace with its configurations. */
    public LookupViewModel<AiWorkspaceDetail> detail() {
        return detail;
    }
}
