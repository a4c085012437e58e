package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.ui.notice.Notices;

import javafx.stage.Window;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Starts an action that the user chose, wherever it was offered: says why it cannot be carried out,
 * asks what has to be asked, and hands it to the runner.
 *
 * @param <T> a row of the list
 */
public final class ActionStarter<T> {

    private final ActionHost<T> host;
    private final Supplier<Window> window;
    private final Runnable sent;

    /**
     * Starts actions of a screen.
     *
     * @param window the window that dialogs are shown above
     * @param sent moves the keyboard once a change was confirmed, away from a button that goes
     */
    public ActionStarter(ActionHost<T> host, Supplier<Window> window, Runnable sent) {
        this.host = host;
        this.window = window;
        this.sent = sent;
    }

    /** Whether an action can be carried out on rows, and if not, why: the first row's reason. */
    public Availability availability(ResourceAction<T> action, List<T> rows) {
        Availability allowed = allowed(action);
        if (!allowed.isAllowed()) {
            return allowed;
        }
        if (!action.target().isRows()) {
            return action.availability();
        }
        if (rows.isEmpty()) {
            return Availability.not("action.why.none-selected");
        }
        if (rows.size() > 1 && action.target() == ResourceAction.Target.ONE) {
            return Availability.not("action.why.one-only");
        }
        boolean areMany = rows.size() > 1;
        List<Availability> said =
                rows.stream().map(row -> availability(action, row, areMany)).toList();
        return said.stream().filter(Availability::isAllowed).findFirst().orElseGet(said::getFirst);
    }

    /** Whether the open connection allows an action at all, and if not, why. */
    public Availability allowed(ResourceAction<T> action) {
        boolean isForbidden = action.isChanging() && host.marks().isReadOnly();
        return Availability.unless(isForbidden, "action.why.read-only");
    }

    private Availability availability(ResourceAction<T> action, T row, boolean isAmongMany) {
        Availability said = host.availability(action, row);
        return said.isAllowed() && isAmongMany && action instanceof ChangeAction<T> change
                ? change.availabilityAmongMany(row)
                : said;
    }

    /** Starts an action on rows, or says why it cannot be carried out. */
    public void start(ResourceAction<T> action, List<T> rows) {
        Availability said = availability(action, rows);
        if (!said.isAllowed()) {
            sayWhyNot(action, said);
        } else if (action instanceof LocalAction<T> local) {
            local.run().accept(rows);
        } else if (action instanceof ChangeAction<T> change) {
            ask(change, rows);
        }
    }

    private void sayWhyNot(ResourceAction<T> action, Availability said) {
        ActionNotice.say(host, action, Notices.Tone.NEUTRAL, said.reasonKey());
    }

    private void ask(ChangeAction<T> action, List<T> rows) {
        Session session = host.session();
        if (session == null) {
            return;
        }
        ActionRequest<T> request =
                new ActionRequest<>(
                        action,
                        action.target().isRows() ? rows : List.of(),
                        row -> availability(action, row, rows.size() > 1),
                        host.marks().isProduction());
        if (request.level() == Level.NONE) {
            host.runner().run(action, request.changes());
            return;
        }
        request.readConsequences(host.context().jobs(), session);
        new ActionDialog<>(window.get(), request, host, changes -> send(action, changes)).show();
    }

    private Optional<ChangeBatch> send(ChangeAction<T> action, List<Change> changes) {
        if (action.label().isDangerous()) {
            sent.run();
        }
        return host.runner().run(action, changes);
    }
}
