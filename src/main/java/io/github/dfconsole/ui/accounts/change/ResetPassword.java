package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.accounts.PasswordReset;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.action.ActionForm;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.Consequences;
import io.github.dfconsole.ui.resource.action.Level;

import java.util.List;
import java.util.Optional;

/**
 * Sets a new password of an account, which the web pages of its apps ask for.
 *
 * @param context what every screen works with
 * @param label how it looks
 */
record ResetPassword(ScreenContext context, ActionLabel label) implements ChangeAction<Account> {

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
        return PasswordReset.OPERATION;
    }

    @Override
    public Level level() {
        return Level.WARN;
    }

    @Override
    public Texts texts() {
        return Texts.ofOne(
                "accounts.password-reset.question",
                "accounts.password-reset.text",
                "accounts.pending",
                "accounts.password-reset.done");
    }

    @Override
    public Change recovered(ChangeTarget target) {
        return PasswordReset.recovered(target);
    }

    @Override
    public Consequences consequences(Session session, List<Account> rows) {
        return new AffectedText(context.texts()).ofPassword(session, rows.getFirst());
    }

    @Override
    public Optional<ActionForm> form(Account row) {
        return Optional.of(new PasswordForm(row, context));
    }
}
