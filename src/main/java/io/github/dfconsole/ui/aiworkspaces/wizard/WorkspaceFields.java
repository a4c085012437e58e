package io.github.dfconsole.ui.aiworkspaces.wizard;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.NameAvailability;
import io.github.dfconsole.service.aiworkspaces.creation.WorkspaceLookups;
import io.github.dfconsole.service.aiworkspaces.creation.WorkspaceRules;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.service.validation.TypedText;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.LookupViewModel;
import io.github.dfconsole.ui.form.TypingPause;
import io.github.dfconsole.ui.form.Verdict;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Callable;

/** The fields of a new AI workspace and the rule of each, its configuration apart. */
public final class WorkspaceFields {

    private final WorkspaceLookups lookups;
    private final LookupViewModel<Account> accounts;
    private final Field<@Nullable Account> account;
    private final Field<String> name;
    private final Field<String> description =
            Field.text("description").normal(TypedText::trimmed).rule(WorkspaceRules::description);
    private String wantedAccount = "";

    WorkspaceFields(Jobs jobs, WorkspaceLookups lookups) {
        this.lookups = lookups;
        accounts = new LookupViewModel<>(jobs, Account::id, Account::name);
        account = Field.choice("account", accounts);
        name =
                Field.text("name")
                        .normal(TypedText::trimmed)
                        .rule(WorkspaceRules::name)
                        .availability(jobs, this::checkAvailability);
        new TypingPause(jobs, name, WorkspaceRules::name);
        account.value().addListener((property, before, now) -> forgetNames());
    }

    private @Nullable Callable<Verdict> checkAvailability(String wanted) {
        Account owner = account.get();
        if (owner == null) {
            return null;
        }
        return () ->
                lookups.availability(owner.id(), wanted) instanceof NameAvailability.Free
                        ? Verdict.RIGHT
                        : Verdict.wrong(Problem.TAKEN);
    }

    /** Another account has other names. */
    private void forgetNames() {
        name.cancelAvailability();
        name.clearProblem();
    }

    void load() {
        accounts.load(lookups::accounts);
    }

    void reload() {
        accounts.retry();
    }

    void close() {
        accounts.close();
    }

    /** Chooses an account as soon as it is offered; none if the id is empty. */
    void wantAccount(String accountId) {
        if (!accountId.isEmpty() && !account.locked().get()) {
            wantedAccount = accountId;
            accounts.want(each -> each.id().equals(accountId), accountId);
        }
    }

    String accountId() {
        return accounts.chosen(Account::id, wantedAccount);
    }

    /** The accounts the key may create a workspace for. */
    public LookupViewModel<Account> accounts() {
        return accounts;
    }

    /** The account that will own it. */
    public Field<@Nullable Account> account() {
        return account;
    }

    /** Its name. */
    public Field<String> name() {
        return name;
    }

    /** What it is for. */
    public Field<String> description() {
        return description;
    }
}
