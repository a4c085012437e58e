package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is asked before a change: which resources it is about, which are left out and why, and what
 * follows. It belongs to the UI thread.
 *
 * @param <T> a row of the list
 */
public final class ActionRequest<T> {

    /**
     * A resource the action cannot be carried out on.
     *
     * @param row the resource
     * @param reasonKey message key of the reason
     */
    public record Skipped<T>(T row, String reasonKey) {}

    private final ChangeAction<T> action;
    private final Level level;
    private final List<T> rows;
    private final List<Skipped<T>> skipped;
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(this, "reading");
    private final ReadOnlyObjectWrapper<Consequences> consequences =
            new ReadOnlyObjectWrapper<>(this, "consequences", Consequences.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Throwable> readFailure =
            new ReadOnlyObjectWrapper<>(this, "readFailure");
    private Job job = Job.NONE;

    /**
     * Sorts out which of the rows the action is about.
     *
     * @param availability whether the action can be carried out on a row
     * @param isProduction whether mistakes are costly
     */
    public ActionRequest(
            ChangeAction<T> action,
            List<T> wanted,
            Function<T, Availability> availability,
            boolean isProduction) {
        this.action = action;
        this.level = isProduction ? action.level().raised() : action.level();
        List<T> allowed = new ArrayList<>();
        List<Skipped<T>> left = new ArrayList<>();
        for (T row : wanted) {
            Availability said = availability.apply(row);
            if (said.isAllowed()) {
                allowed.add(row);
            } else {
                left.add(new Skipped<>(row, said.reasonKey()));
            }
        }
        this.rows = List.copyOf(allowed);
        this.skipped = List.copyOf(left);
    }

    /** Reads what follows for these resources. */
    public void readConsequences(Jobs jobs, Session session) {
        reading.set(true);
        job =
                jobs.start(
                        () -> action.consequences(session, rows),
                        found -> {
                            consequences.set(found);
                            reading.set(false);
                        },
                        failure -> {
                            readFailure.set(failure);
                            reading.set(false);
                        });
    }

    /** The form to be filled in; empty if there is none, or several resources. */
    public Optional<ActionForm> form() {
        if (!action.target().isRows()) {
            return action.creationForm();
        }
        return rows.size() == 1
                ? action.form(rows.getFirst())
                : rows.isEmpty() ? Optional.empty() : action.formForMany(rows);
    }

    /** The changes to be sent where there is no form, in the order that was read, if any. */
    public List<Change> changes() {
        List<String> order = consequences.get().order();
        return rows.stream()
                .map(action::change)
                .sorted(Comparator.comparingInt(change -> order.indexOf(change.target().id())))
                .toList();
    }

    /** Whether nothing can be confirmed before it was read what follows. */
    public boolean waitsForConsequences() {
        return action.waitsForConsequences() || (rows.size() > 1 && action.isOrderRead());
    }

    /** Stops reading. */
    public void close() {
        job.cancel();
    }

    /** The action that is asked about. */
    public ChangeAction<T> action() {
        return action;
    }

    /** How much is asked before. */
    public Level level() {
        return level;
    }

    /** Whether more is asked than usual, because mistakes are costly. */
    public boolean isRaised() {
        return level != action.level();
    }

    /** The resources it would be carried out on. */
    public List<T> rows() {
        return rows;
    }

    /** The resources that are left out. */
    public List<Skipped<T>> skipped() {
        return skipped;
    }

    /** Whether consequences are being read. */
    public ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /** What follows, as far as it is read. */
    public ReadOnlyObjectProperty<Consequences> consequences() {
        return consequences.getReadOnlyProperty();
    }

    /** Why consequences could not be read; null if they could. */
    public ReadOnlyObjectProperty<@Nullable Throwable> readFailure() {
        return readFailure.getReadOnlyProperty();
    }
}
