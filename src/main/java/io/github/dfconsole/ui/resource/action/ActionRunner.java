package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.files.UnreadableFile;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeLog;
import io.github.dfconsole.service.change.ChangeRecord;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Carries out the changing actions of one kind of resource: each change once, as many at a time as
 * the action allows, with its own outcome. It belongs to the UI thread.
 *
 * @param <T> a row of the list
 */
public final class ActionRunner<T> {

    private static final System.Logger LOG = System.getLogger(ActionRunner.class.getName());

    private final RunTools tools;
    private final ChangeActions<T> actions;
    private final Runnable refresh;
    private final ObservableList<ChangeBatch> batches = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper(this, "version");
    private Consumer<ChangeBatch> ended = batch -> {};
    private Consumer<List<UnreadableFile>> unreadable = files -> {};
    private @Nullable Session session;
    private String connection = "";
    private Guard guard = Guard.NONE;

    /**
     * Creates a runner with nothing under way.
     *
     * @param actions the actions of the kind, asked for when changes of an earlier run are found
     * @param refresh loads the list again, when something in it has changed
     */
    public ActionRunner(
            RunTools tools, Supplier<List<ResourceAction<T>>> actions, Runnable refresh) {
        this.tools = tools;
        this.actions = new ChangeActions<>(actions);
        this.refresh = refresh;
    }

    /** Sets who hears of each batch that has ended. */
    public void onEnded(Consumer<ChangeBatch> listener) {
        ended = listener;
    }

    /** Sets who hears of records of changes that could not be read. */
    public void onUnreadable(Consumer<List<UnreadableFile>> listener) {
        unreadable = listener;
    }

    /** What keeps the open connection from a slip. */
    public Guard guard() {
        return guard;
    }

    /** A connection was opened: what an earlier run of the console left unsettled is looked up. */
    public void open(Session opened, String connectionName, Guard connectionGuard) {
        session = opened;
        connection = connectionName;
        guard = connectionGuard;
        version.set(version.get() + 1);
        if (actions.isEmpty()) {
            return;
        }
        tools.jobs()
                .start(
                        () -> tools.sender().unsettled(connectionName),
                        unsettled -> recover(opened, unsettled),
                        // It is read again at the next start; nothing is sent meanwhile.
                        failure ->
                                LOG.log(
                                        System.Logger.Level.WARNING,
                                        "The records of changes could not be read",
                                        failure));
    }

    private void recover(Session over, ChangeLog.Unsettled unsettled) {
        unreadable.accept(unsettled.unreadable());
        unsettled.changes().forEach(entry -> recover(over, entry));
    }

    private void recover(Session over, ChangeRecord entry) {
        actions.calling(entry.target().operation())
                .ifPresent(
                        action -> {
                            Change change = action.recovered(entry.target(), entry.memory());
                            ChangeRun run = new ChangeRun(tools, over, change, entry);
                            add(new ChangeBatch(action, List.of(run)));
                            run.recover();
                        });
    }

    /** What files know the open connection by; empty if there is none. */
    public String connection() {
        return connection;
    }

    /** Stops looking; the records stay for the next time the connection is opened. */
    public void close() {
        batches.forEach(batch -> batch.runs().forEach(ChangeRun::stop));
        batches.clear();
        session = null;
        version.set(version.get() + 1);
    }

    /**
     * Sends changes, as many at a time as the action allows. A resource that is being changed
     * already is left out, so that a second click sends nothing.
     *
     * @return the changes, so that the caller can follow them; empty if nothing is sent
     */
    public Optional<ChangeBatch> run(ChangeAction<T> action, List<Change> changes) {
        Session over = session;
        if (over == null) {
            return Optional.empty();
        }
        List<ChangeRun> runs = new ArrayList<>();
        for (Change change : changes) {
            if (pending(change.target().id()).isEmpty()) {
                ChangeRecord entry = tools.sender().record(connection, change);
                runs.add(new ChangeRun(tools, over, change, entry));
            }
        }
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        // An earlier one whose outcome cannot be seen must not be sent again after this one.
        batches.stream().filter(each -> each.isSupersededBy(runs)).toList().forEach(this::dismiss);
        ChangeBatch batch = new ChangeBatch(action, runs);
        add(batch);
        batch.sendNext();
        return Optional.of(batch);
    }

    private void add(ChangeBatch batch) {
        batches.add(batch);
        for (ChangeRun run : batch.runs()) {
            run.progress().addListener((property, before, now) -> moved(batch, before, now));
            run.progress().addListener((property, before, now) -> tellIfDone(batch, run, now));
        }
        version.set(version.get() + 1);
    }

    /** Leaves out the changes that were not sent yet; those under way are brought to their end. */
    public void cancel(ChangeBatch batch) {
        batch.waiting().forEach(ChangeRun::leaveOut);
    }

    /** Sends those changes of an ended batch once more that did not take place. */
    public void tryFailedAgain(ChangeBatch batch) {
        List<Change> failed = batch.failed().stream().map(ChangeRun::change).toList();
        Optional<ChangeAction<T>> action = actions.same(batch.action());
        if (batch.hasEnded() && action.isPresent()) {
            dismiss(batch);
            run(action.get(), failed);
        }
    }

    private void moved(ChangeBatch batch, ChangeProgress before, ChangeProgress now) {
        if (!batches.contains(batch)) {
            return;
        }
        version.set(version.get() + 1);
        boolean isAnswered = before instanceof ChangeProgress.Sending;
        boolean hasEnded = before.isPending() && !now.isPending();
        boolean isDone = now instanceof ChangeProgress.Done;
        boolean hasMoved = isAnswered || hasEnded || isDone;
        if (hasMoved && !(before instanceof ChangeProgress.Queued)) {
            refresh(batch, isAnswered);
        }
        if (batch.hasEnded() && !now.isPending()) {
            if (batch.isDone() && batch.afterwards().isEmpty()) {
                batches.remove(batch);
                version.set(version.get() + 1);
            }
            ended.accept(batch);
        } else if (batch.action().isOneByOne() && hasEnded && !isDone) {
            cancel(batch);
        } else if (hasMoved) {
            batch.sendNext();
        }
    }

    /** The list is read once for many changes, not once for each. */
    private void refresh(ChangeBatch batch, boolean isAnswered) {
        if (!isAnswered || batch.isAnswered()) {
            refresh.run();
        }
    }

    private void tellIfDone(ChangeBatch batch, ChangeRun run, ChangeProgress now) {
        if (now instanceof ChangeProgress.Done) {
            batch.action().carriedOut(run.change().target());
        }
    }

    /** Looks again whether changes took place that are not settled: the list was loaded again. */
    public void checkOpen() {
        List.copyOf(batches).stream()
                .flatMap(batch -> batch.runs().stream())
                .filter(run -> !run.change().isLookRecorded())
                .forEach(ChangeRun::checkAgain);
    }

    /** The user has read what became of a batch, and does not want to know more. */
    public void dismiss(ChangeBatch batch) {
        if (batch.hasEnded() && batches.remove(batch)) {
            batch.runs().forEach(ChangeRun::forget);
            version.set(version.get() + 1);
        }
    }

    /** The word in place of the state of a resource that is being changed; empty if it is not. */
    public Optional<String> pending(String id) {
        for (ChangeBatch batch : batches) {
            for (ChangeRun run : batch.runs()) {
                if (run.targetId().equals(id) && run.progress().get().isPending()) {
                    return Optional.of(batch.action().texts().pending());
                }
            }
        }
        return Optional.empty();
    }

    /** What is under way, or has ended otherwise than well. Not to be changed. */
    public ObservableList<ChangeBatch> batches() {
        return batches;
    }

    /** Changes whenever any change moves on. */
    public ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }
}
