package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.accounts.AccountDeletion;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.ScreenLink;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.Consequences;
import io.github.dfconsole.ui.resource.action.Level;

import java.util.List;
import java.util.function.Consumer;

/**
 * Deletes an account for good. While it owns anything, what is in the way is shown instead.
 *
 * @param context what every screen works with
 * @param label how it looks
 * @param follow leads to the screen where what is in the way can be deleted
 * @param gone hears of an account that was deleted
 */
record DeleteAccount(
        ScreenContext context,
        ActionLabel label,
        Consumer<ScreenLink> follow,
        Consumer<ChangeTarget> gone)
        implements ChangeAction<Account> {

    @Override
    public Target target() {
        return Target.ONE;
    }

    @Override
    public Availability availability(Account row) {
        return AccountChanges.availability(row);
    }

    @Override
    public String operation() {
        return AccountDeletion.OPERATION;
    }

    @Override
    public Level level() {
        return Level.TYPE_NAME;
    }

    @Override
    public Texts texts() {
        return new Texts(
                "accounts.delete.question",
                "accounts.delete.question",
                "accounts.delete.text",
                "accounts.state.deleting",
                "accounts.delete.done",
                "accounts.delete.already");
    }

    @Override
    public Change change(Account row) {
        return AccountDeletion.of(row.id(), row.name());
    }

    @Override
    public Change recovered(ChangeTarget target) {
        return new AccountDeletion(target);
    }

    @Override
    public boolean waitsForConsequences() {
        return true;
    }

    @Override
    public Consequences consequences(Session session, List<Account> rows) throws ApiException {
        Account account = rows.getFirst();
        if (!AccountDeletion.isBlocked(session, account.id())) {
            return Consequences.of(List.of(context.texts().get("accounts.delete.hdfs")));
        }
        return new AffectedText(context.texts())
                .inTheWay(
                        AffectedText.read(session, account),
                        kindId -> follow.accept(ScreenLink.toList(kindId, account.id())));
    }

    @Override
    public void carriedOut(ChangeTarget target) {
        gone.accept(target);
    }
}
