package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.accounts.AccountMovingException;
import io.github.dfconsole.service.accounts.LimitsChangedException;
import io.github.dfconsole.service.accounts.QuotaChange;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.change.NotSentException;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.action.ActionForm;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.Level;

import java.util.Map;
import java.util.Optional;

/**
 * Changes the HDFS limits of an account. Raising is confirmed with Enter, lowering is not.
 *
 * @param context what every screen works with
 * @param label how it looks
 * @param reader reads an account
 * @param shortfalls by how much limits are below what was measured
 */
record ChangeQuota(
        ScreenContext context, ActionLabel label, AccountReader reader, Shortfalls shortfalls)
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
        return QuotaChange.OPERATION;
    }

    @Override
    public Level level() {
        return Level.CONFIRM;
    }

    @Override
    public Texts texts() {
        return Texts.ofOne(
                "accounts.quota-change.question",
                "accounts.quota-change.text",
                "accounts.pending",
                "accounts.quota-change.done");
    }

    @Override
    public Change recovered(ChangeTarget target) {
        return QuotaChange.recovered(target, Map.of());
    }

    @Override
    public Change recovered(ChangeTarget target, Map<String, String> memory) {
        return QuotaChange.recovered(target, memory);
    }

    @Override
    public Optional<ActionForm> form(Account row) {
        return Optional.of(new QuotaForm(context, new QuotaFormViewModel(row, reader, shortfalls)));
    }

    @Override
    public Optional<String> whyNotSent(NotSentException cause) {
        io.github.dfconsole.text.Texts words = context.texts();
        return switch (cause) {
            case LimitsChangedException changed ->
                    Optional.of(new LimitsText(words).drift(changed.drift()));
            case AccountMovingException _ -> Optional.of(words.get("accounts.quota-change.moving"));
            default -> Optional.empty();
        };
    }
}
