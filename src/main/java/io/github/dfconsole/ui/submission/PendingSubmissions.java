package io.github.dfconsole.ui.submission;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.files.UnreadableFile;
import io.github.dfconsole.service.change.CreatedResource;
import io.github.dfconsole.service.change.Finding;
import io.github.dfconsole.service.change.OpenIntents;
import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.Submission;
import io.github.dfconsole.service.change.SubmissionDraft;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.service.change.WatchedResource;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The requests over one connection whose outcome is unknown and that no page waits for: they are
 * looked up, and never sent again by themselves (F3, F6). It belongs to the UI thread.
 *
 * @param <D> the type of the draft
 */
public final class PendingSubmissions<D extends SubmissionDraft> {

    /** Is told what becomes known. */
    public interface Listener {

        /** The resource exists, and is followed from now on. */
        void found(WatchedResource resource);

        /** The resource was not created, because another one has the name. */
        void nameTaken(String name);
    }

    private static final System.Logger LOG = System.getLogger(PendingSubmissions.class.getName());

    private final Jobs jobs;
    private final Submission<?, D> submission;
    private final ResultWatch<D> watch;
    private final Listener listener;
    private final ObservableList<PendingSubmission<D>> all = FXCollections.observableArrayList();
    private final ObservableList<UnreadableFile> unreadable = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> loadFailure =
            new ReadOnlyObjectWrapper<>(this, "loadFailure");
    private final List<OutcomeLookup<D>> lookups = new ArrayList<>();
    private boolean closed;

    /**
     * Creates an empty list.
     *
     * @param watch follows what is found
     */
    public PendingSubmissions(
            Jobs jobs, Submission<?, D> submission, StateWatch watch, Listener listener) {
        this.jobs = jobs;
        this.submission = submission;
        this.watch = new ResultWatch<>(submission, watch);
        this.listener = listener;
    }

    /** Reads the journal, and looks up what is in it. */
    public void load() {
        jobs.start(submission::open, this::loaded, this::notLoaded);
    }

    private void loaded(OpenIntents<D> open) {
        loadFailure.set(null);
        unreadable.addAll(open.unreadable());
        open.intents().forEach(intent -> add(intent, null));
    }

    /** The journal is read again at the next start; nothing is sent meanwhile. */
    private void notLoaded(Throwable failure) {
        LOG.log(System.Logger.Level.WARNING, "The journal could not be read", failure);
        loadFailure.set(failure);
    }

    /**
     * Looks up another request.
     *
     * @param cause why its outcome is unknown; null if that is not known
     */
    public void add(SubmissionIntent<D> intent, @Nullable ApiFailure cause) {
        if (closed) {
            // The journal has it, for the next time this connection is opened.
            return;
        }
        PendingSubmission<D> pending = new PendingSubmission<>(intent, cause);
        all.add(pending);
        lookUp(pending);
    }

    /** Looks for it once more. */
    public void checkAgain(PendingSubmission<D> pending) {
        if (!pending.looking().get()) {
            lookUp(pending);
        }
    }

    private void lookUp(PendingSubmission<D> pending) {
        OutcomeLookup<D> lookup =
                new OutcomeLookup<>(
                        jobs, submission, pending.intent(), new LookupListener(pending));
        lookups.add(lookup);
        lookup.start();
    }

    private final class LookupListener implements OutcomeLookup.Listener {

        private final PendingSubmission<D> pending;

        LookupListener(PendingSubmission<D> pending) {
            this.pending = pending;
        }

        @Override
        public void looking(int look, int of) {
            pending.look();
        }

        @Override
        public void found(Finding.Found found) {
            all.remove(pending);
            follow(pending.intent(), found.created());
        }

        @Override
        public void nameTaken() {
            all.remove(pending);
            listener.nameTaken(pending.intent().name());
        }

        @Override
        public void notFound(LastLook last) {
            pending.notFound(last);
        }
    }

    private void follow(SubmissionIntent<D> intent, CreatedResource created) {
        // If the user has created it again meanwhile, it is watched already, and was reported.
        if (!watch.isWatched(created)) {
            listener.found(watch.found(intent, created));
        }
    }

    /** Removes a request that a page takes care of from now on; the journal keeps it. */
    public void handOver(PendingSubmission<D> pending) {
        all.remove(pending);
    }

    /** Removes a request whose outcome the user no longer wants to know, from the journal too. */
    public void forget(PendingSubmission<D> pending) {
        all.remove(pending);
        jobs.start(
                () -> {
                    submission.forget(pending.intent());
                    return pending;
                },
                done -> {},
                failure -> LOG.log(System.Logger.Level.WARNING, "Not forgotten", failure));
    }

    /** The user has taken note of a file that could not be read. */
    public void dismiss(UnreadableFile file) {
        unreadable.remove(file);
    }

    /** The requests whose outcome is unknown. Not to be changed. */
    public ObservableList<PendingSubmission<D>> all() {
        return all;
    }

    /** Journal files that could not be read and may hold further requests. Not to be changed. */
    public ObservableList<UnreadableFile> unreadable() {
        return unreadable;
    }

    /** Why the journal could not be read at all; null if it could. */
    public ReadOnlyObjectProperty<@Nullable Throwable> loadFailure() {
        return loadFailure.getReadOnlyProperty();
    }

    /** Stops looking. The journal keeps what is unsettled. */
    public void close() {
        closed = true;
        lookups.forEach(OutcomeLookup::cancel);
        lookups.clear();
        all.clear();
    }
}
