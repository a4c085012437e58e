package io.github.dfconsole.ui.wizard;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.drafts.DraftStore;
import io.github.dfconsole.service.drafts.SavedDraft;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Writes a draft soon after something was entered, one write after the other, so that a crash costs
 * no more than the last second. It belongs to the UI thread.
 *
 * @param <D> the type of the draft
 */
public final class DraftSaver<D> {

    private static final Duration SOON = Duration.ofMillis(700);

    private final Jobs jobs;
    private final DraftStore<D> store;
    private final String connection;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<@Nullable Instant> savedAt =
            new ReadOnlyObjectWrapper<>(this, "savedAt");
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");
    private final List<Waiting> waiting = new ArrayList<>();
    private String draftId = UUID.randomUUID().toString();
    private Job soon = Job.NONE;
    private boolean writing;

    /** What the file should hold; null for no file. */
    private @Nullable D wanted;

    private @Nullable D written;

    /** What continues after a write, and whether it does even if the disk fails. */
    private record Waiting(Runnable then, boolean anyway) {}

    /**
     * Creates a saver with a new draft id; nothing is written yet.
     *
     * @param connection the name under which drafts know the connection
     */
    public DraftSaver(Jobs jobs, DraftStore<D> store, String connection, InstantSource clock) {
        this.jobs = jobs;
        this.store = store;
        this.connection = connection;
        this.clock = clock;
    }

    /** Continues with a saved draft, in its own file. */
    public void adopt(SavedDraft<D> saved) {
        draftId = saved.id();
        wanted = saved.draft();
        written = saved.draft();
        savedAt.set(saved.savedAt());
    }

    /** Saves a draft soon, unless there is a newer one by then. */
    public void keepSoon(D draft) {
        wanted = draft;
        soon.cancel();
        soon = jobs.later(SOON, this::settle);
    }

    /**
     * Saves a draft at once.
     *
     * @param then runs once it is saved; does not run if it cannot be saved
     */
    public void keep(D draft, Runnable then) {
        wanted = draft;
        settle(new Waiting(then, false));
    }

    /**
     * Throws the draft away.
     *
     * @param then runs afterwards, whether the file could be removed or not
     */
    public void discard(Runnable then) {
        wanted = null;
        settle(new Waiting(then, true));
    }

    private void settle(Waiting one) {
        soon.cancel();
        waiting.add(one);
        settle();
    }

    private void settle() {
        if (writing) {
            return;
        }
        D target = wanted;
        if (Objects.equals(target, written)) {
            proceed(true);
            return;
        }
        writing = true;
        Instant now = clock.instant();
        jobs.start(
                () -> {
                    write(target, now);
                    return now;
                },
                done -> onWritten(target, now),
                cause -> onFailed(target, cause));
    }

    private void onWritten(@Nullable D target, Instant at) {
        writing = false;
        written = target;
        savedAt.set(target == null ? null : at);
        failure.set(null);
        settle();
    }

    private void onFailed(@Nullable D target, Throwable cause) {
        writing = false;
        failure.set(cause);
        if (Objects.equals(target, wanted)) {
            proceed(false);
        } else {
            settle();
        }
    }

    private void write(@Nullable D target, Instant now) throws IOException {
        if (target == null) {
            store.discard(draftId);
        } else {
            store.keep(SavedDraft.ofThisProcess(draftId, connection, now, target));
        }
    }

    private void proceed(boolean settled) {
        List<Waiting> all = List.copyOf(waiting);
        waiting.clear();
        all.stream().filter(one -> settled || one.anyway()).forEach(one -> one.then().run());
    }

    /** The id under which the draft is saved. */
    public String draftId() {
        return draftId;
    }

    /** When the draft was written; null if it is not in a file. */
    public ReadOnlyObjectProperty<@Nullable Instant> savedAt() {
        return savedAt.getReadOnlyProperty();
    }

    /** Why the draft could not be written; null if nothing went wrong. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }
}
