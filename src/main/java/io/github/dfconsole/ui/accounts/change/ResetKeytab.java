package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.accounts.AccountHoldings;
import io.github.dfconsole.service.accounts.KeytabReset;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.action.ActionForm;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Afterwards;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.Consequences;
import io.github.dfconsole.ui.resource.action.Level;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Makes a new keytab of an account: those that were saved before stop working for new log-ins. */
final class ResetKeytab implements ChangeAction<Account> {

    private final ScreenContext context;
    private final ActionLabel label;
    private final Consumer<String> download;
    private final Consumer<ChangeTarget> done;
    private final Map<String, List<String>> affected = new ConcurrentHashMap<>();

    /**
     * Creates the action.
     *
     * @param download offers the keytab of the account with an id
     * @param done hears of an account whose keytab was reset
     */
    ResetKeytab(
            ScreenContext context,
            ActionLabel label,
            Consumer<String> download,
            Consumer<ChangeTarget> done) {
        this.context = context;
        this.label = label;
        this.download = download;
        this.done = done;
    }

    @Override
    public ActionLabel label() {
        return label;
    }

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
        return KeytabReset.OPERATION;
    }

    @Override
    public Level level() {
        return Level.TYPE_NAME;
    }

    @Override
    public Texts texts() {
        return Texts.ofOne(
                "accounts.keytab-reset.question",
                "accounts.keytab-reset.text",
                "accounts.pending",
                "accounts.keytab-reset.done");
    }

    @Override
    public Change recovered(ChangeTarget target) {
        return KeytabReset.recovered(target, Map.of());
    }

    @Override
    public Change recovered(ChangeTarget target, Map<String, String> memory) {
        return KeytabReset.recovered(target, memory);
    }

    @Override
    public Consequences consequences(Session session, List<Account> rows) {
        Account account = rows.getFirst();
        AccountHoldings holdings = AffectedText.read(session, account);
        List<String> lines = new AffectedText(context.texts()).ofKeytab(holdings);
        affected.put(account.id(), lines);
        return Consequences.of(lines);
    }

    @Override
    public boolean waitsForConsequences() {
        return true;
    }

    @Override
    public Optional<ActionForm> form(Account row) {
        return Optional.of(new ResetKeytabForm(row, context.texts()));
    }

    @Override
    public void carriedOut(ChangeTarget target) {
        done.accept(target);
    }

    /** What is left is known from the reads that were made before. */
    @Override
    public Optional<Afterwards> afterwards(ChangeTarget target) {
        List<String> steps = new ArrayList<>();
        steps.add(context.texts().get("accounts.keytab-reset.next.download"));
        steps.addAll(affected.getOrDefault(target.id(), List.of()));
        steps.add(context.texts().get("accounts.keytab-reset.next.restart"));
        return Optional.of(
                new Afterwards(steps, "keytab.download", () -> download.accept(target.id())));
    }
}
