package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.accounts.AccountCreation;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.ui.resource.action.ActionForm;
import io.github.dfconsole.ui.resource.action.ActionHost;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Afterwards;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.Level;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Creates an account, which is then followed until it runs.
 *
 * @param host the screen
 * @param label how it looks
 * @param accounts the accounts that are listed
 * @param download offers the keytab of the account with a name
 */
record CreateAccount(
        ActionHost<Account> host,
        ActionLabel label,
        Supplier<List<Account>> accounts,
        Consumer<String> download)
        implements ChangeAction<Account> {

    @Override
    public Target target() {
        return Target.NONE;
    }

    /** There is one account for each user (guide: Data Forest, Account). */
    @Override
    public Availability availability() {
        boolean hasOne = accounts.get().stream().anyMatch(each -> !each.disabled());
        return Availability.unless(hasOne, "accounts.why.one-only");
    }

    @Override
    public Availability availability(Account row) {
        return availability();
    }

    @Override
    public String operation() {
        return AccountCreation.OPERATION;
    }

    @Override
    public Level level() {
        return Level.CONFIRM;
    }

    @Override
    public Texts texts() {
        return Texts.ofOne(
                "accounts.create.question",
                "accounts.create.text",
                "accounts.pending",
                "accounts.create.done");
    }

    @Override
    public Change recovered(ChangeTarget target) {
        return AccountCreation.recovered(target);
    }

    @Override
    public Optional<ActionForm> creationForm() {
        Session session = host.session();
        return session == null
                ? Optional.empty()
                : Optional.of(new CreateAccountForm(host.context(), session));
    }

    @Override
    public Optional<Afterwards> afterwards(ChangeTarget target) {
        return Optional.of(
                new Afterwards(
                        List.of(host.context().texts().get("accounts.create.next")),
                        "keytab.download",
                        () -> download.accept(target.name())));
    }
}
