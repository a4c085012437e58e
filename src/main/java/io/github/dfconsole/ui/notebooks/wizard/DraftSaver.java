package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.change.WriterProcess;
import io.github.dfconsole.service.notebooks.DraftStore;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.SavedDraft;

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
 * Writes a draft soon after something was entered, one writing after the other, so that a crash
 * costs no more than the last second. It belongs to the UI thread.
 */
final class DraftSaver {

    private static final Duration SOON = Duration.ofMillis(700);

    private final Jobs jobs;
    private final DraftStore shelf;
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
    private @Nullable NotebookDraft wanted;

    private @Nullable NotebookDraft written;

    /** What is to go on, and whether even if the disk fails. */
    private record Waiting(Runnable then, boolean anyway) {}

    DraftSaver(Jobs jobs, DraftStore shelf, String connection, InstantSource clock) {
        this.jobs = jobs;
        this.shelf = shelf;
        this.connection = connection;
        this.clock = clock;
    }

    /** Goes on with a draft that was kept. */
    void adopt(SavedDraft kept) {
        draftId = kept.id();
        wanted = kept.draft();
        written = kept.draft();
        savedAt.set(kept.savedAt());
    }

    /** Keeps it soon, unless there is something newer by then. */
    void keepSoon(NotebookDraft draft) {
        wanted = draft;
        soon.cancel();
        soon = jobs.later(SOON, this::settle);
    }

    /**
     * Keeps it at once.
     *
     * @param then goes on once it is kept; not called if it cannot be
     */
    void keep(NotebookDraft draft, Runnable then) {
        wanted = draft;
        settle(new Waiting(then, false));
    }

    /**
     * Throws it away.
     *
     * @param then goes on, whether the file could be removed or not
     */
    void discard(Runnable then) {
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
        NotebookDraft target = wanted;
        if (Objects.equals(target, written)) {
            goOn(true);
            return;
        }
        writing = true;
        Instant now = clock.instant();
        jobs.start(
                () -> {
                    write(target, now);
                    return now;
                },
                done -> {
                    writing = false;
                    written = target;
                    savedAt.set(target == null ? null : now);
                    failure.set(null);
                    settle();
                },
                cause -> {
                    writing = false;
                    failure.set(cause);
                    if (Objects.equals(target, wanted)) {
                        goOn(false);
                    } else {
                        settle();
                    }
                });
    }

    private void write(@Nullable NotebookDraft target, Instant now) throws IOException {
        if (target == null) {
            shelf.discard(draftId);
        } else {
            shelf.keep(new SavedDraft(draftId, connection, now, target, WriterProcess.current()));
        }
    }

    private void goOn(boolean settled) {
        List<Waiting> all = List.copyOf(waiting);
        waiting.clear();
        all.stream().filter(one -> settled || one.anyway()).forEach(one -> one.then().run());
    }

    /** What the draft is kept under. */
    String draftId() {
        return draftId;
    }

    /** When it was written; null if it is not. */
    ReadOnlyObjectProperty<@Nullable Instant> savedAt() {
        return savedAt.getReadOnlyProperty();
    }

    /** Why it could not be written; null if nothing went wrong. */
    ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }
}
