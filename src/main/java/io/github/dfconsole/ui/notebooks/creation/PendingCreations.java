package io.github.dfconsole.ui.notebooks.creation;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.notebooks.ChangeJournal;
import io.github.dfconsole.service.notebooks.CreationIntent;
import io.github.dfconsole.service.notebooks.NotebookCreation;
import io.github.dfconsole.service.notebooks.NotebookCreation.Finding;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Works off the journal: what was being created when the console ended is looked up, and never sent
 * again by itself (F3, F6). It belongs to the UI thread.
 */
public final class PendingCreations {

    private static final System.Logger LOG = System.getLogger(PendingCreations.class.getName());

    private final Jobs jobs;
    private final NotebookCreation creation;
    private final Consumer<WatchedNotebook> found;
    private final Consumer<String> nameTaken;
    private final StateWatch following;
    private final ObservableList<PendingCreation> all = FXCollections.observableArrayList();
    private boolean closed;
    private final List<CreationLookup> lookups = new ArrayList<>();

    /**
     * Creates an empty list.
     *
     * @param following watches what is found
     * @param found hears of it
     * @param nameTaken hears the name of each that was not created, as there is another one of it
     */
    public PendingCreations(
            Jobs jobs,
            NotebookCreation creation,
            StateWatch following,
            Consumer<WatchedNotebook> found,
            Consumer<String> nameTaken) {
        this.jobs = jobs;
        this.creation = creation;
        this.following = following;
        this.found = found;
        this.nameTaken = nameTaken;
    }

    /** Reads the journal, and looks up what is in it. */
    public void load(ChangeJournal journal, String connection) {
        jobs.start(
                () -> journal.open(connection),
                intents -> intents.forEach(this::add),
                // It is read again at the next start; nothing is sent meanwhile.
                failure ->
                        LOG.log(
                                System.Logger.Level.WARNING,
                                "The journal could not be read",
                                failure));
    }

    /** Looks up something else whose outcome is not known. */
    public void add(CreationIntent intent) {
        if (closed) {
            // The journal has it, for the next time this is connected to.
            return;
        }
        PendingCreation pending = new PendingCreation(intent);
        all.add(pending);
        lookUp(pending);
    }

    /** Looks for it once more. */
    public void checkAgain(PendingCreation pending) {
        if (pending.phase().get() == PendingCreation.Phase.NOT_FOUND) {
            lookUp(pending);
        }
    }

    private void lookUp(PendingCreation pending) {
        CreationLookup lookup =
                new CreationLookup(
                        jobs,
                        creation,
                        pending.intent(),
                        new CreationLookup.Listener() {
                            @Override
                            public void looking(int look, int of) {
                                pending.enter(PendingCreation.Phase.LOOKING, null);
                            }

                            @Override
                            public void found(Finding finding) {
                                all.remove(pending);
                                if (finding instanceof Finding.Found it) {
                                    tell(pending.intent(), it);
                                } else {
                                    nameTaken.accept(pending.intent().name());
                                }
                            }

                            @Override
                            public void notFound(@Nullable Throwable failure) {
                                pending.enter(PendingCreation.Phase.NOT_FOUND, failure);
                            }
                        });
        lookups.add(lookup);
        lookup.start();
    }

    private void tell(CreationIntent intent, Finding.Found it) {
        if (following.find(it.notebook().id()).isPresent()) {
            // It was created again meanwhile, and everybody knows.
            return;
        }
        found.accept(following.followFound(intent, it.notebook().id()));
    }

    /** Somebody else takes care of it from now on; the journal keeps it. */
    public CreationIntent handOver(PendingCreation pending) {
        all.remove(pending);
        return pending.intent();
    }

    /** Nobody wants to know any more. */
    public void forget(PendingCreation pending) {
        all.remove(pending);
        jobs.start(
                () -> {
                    creation.forget(pending.intent());
                    return pending;
                },
                done -> {},
                failure -> LOG.log(System.Logger.Level.WARNING, "Not forgotten", failure));
    }

    /** What is not settled. Not to be changed. */
    public ObservableList<PendingCreation> all() {
        return all;
    }

    /** Stops looking. The journal keeps what is open. */
    public void close() {
        closed = true;
        lookups.forEach(CreationLookup::cancel);
        lookups.clear();
        all.clear();
    }
}
