package io.github.dfconsole.ui.notebooks.creation;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.notebooks.CreationIntent;
import io.github.dfconsole.ui.notebooks.creation.WatchedNotebook.Event;
import io.github.dfconsole.ui.notebooks.creation.WatchedNotebook.Phase;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Follows new notebooks until they run, also while nobody looks (W16, F28). It gives up after a
 * while, and says so. It belongs to the UI thread.
 */
public final class StateWatch {

    private static final String RUNNING = "RUNNING";
    private static final Duration AT_FIRST = Duration.ofSeconds(2);
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    /** What was accepted just now may not be known everywhere yet. */
    private static final int LOOKS_BEFORE_GONE = 10;

    /** So many looks take about half an hour. */
    private static final int MOST_LOOKS = 95;

    private final Jobs jobs;
    private final InstantSource clock;
    private final Session session;
    private final Consumer<WatchedNotebook> news;
    private final ObservableList<WatchedNotebook> all = FXCollections.observableArrayList();
    private boolean closed;
    private final Map<WatchedNotebook, Job> next = new HashMap<>();

    /**
     * Follows nothing yet.
     *
     * @param news hears of each notebook that is no longer watched
     */
    public StateWatch(
            Jobs jobs, InstantSource clock, Session session, Consumer<WatchedNotebook> news) {
        this.jobs = jobs;
        this.clock = clock;
        this.session = session;
        this.news = news;
    }

    /**
     * Follows a notebook from now on.
     *
     * @param acceptedAt when the service has accepted it; null if that is not known
     * @param matchedByName whether there was no answer, and it was found by its name
     */
    public WatchedNotebook follow(
            String accountId,
            String id,
            String name,
            Instant sentAt,
            @Nullable Instant acceptedAt,
            boolean matchedByName) {
        WatchedNotebook notebook = new WatchedNotebook(accountId, id, name, matchedByName);
        notebook.happened(Event.SENT, "", sentAt);
        if (acceptedAt != null) {
            notebook.happened(Event.ACCEPTED, "", acceptedAt);
        }
        if (matchedByName) {
            notebook.happened(Event.FOUND, "", clock.instant());
        }
        all.add(notebook);
        look(notebook, 1);
        return notebook;
    }

    /** Follows a notebook from now on of whose creation there was no answer. */
    public WatchedNotebook followFound(CreationIntent intent, String id) {
        return follow(intent.draft().accountId(), id, intent.name(), intent.sentAt(), null, true);
    }

    /** Goes on with one that was given up. */
    public void goOn(WatchedNotebook notebook) {
        if (notebook.phase().get() == Phase.GIVEN_UP || notebook.phase().get() == Phase.BARRED) {
            notebook.enter(Phase.WATCHED);
            look(notebook, 1);
        }
    }

    private void look(WatchedNotebook notebook, int number) {
        if (closed) {
            return;
        }
        next.put(
                notebook,
                jobs.start(
                        () -> session.notebook(notebook.id()),
                        detail -> seen(notebook, detail, number),
                        failure -> notSeen(notebook, failure, number)));
    }

    private void seen(WatchedNotebook notebook, NotebookDetail detail, int number) {
        if (!detail.state().equals(notebook.lastState())) {
            notebook.happened(Event.STATE, detail.state(), clock.instant());
        }
        if (detail.state().equals(RUNNING)) {
            end(notebook, Phase.RUNNING);
        } else {
            lookLater(notebook, number);
        }
    }

    private void notSeen(WatchedNotebook notebook, Throwable failure, int number) {
        ApiFailure why = failure instanceof ApiException api ? api.failure() : null;
        switch (why) {
            case ApiFailure.NotFound _ when number > LOOKS_BEFORE_GONE -> end(notebook, Phase.GONE);
            case ApiFailure.RefusedKey _, ApiFailure.NotPermitted _, ApiFailure.NotOffered _ ->
                    end(notebook, Phase.BARRED);
            case null, default -> lookLater(notebook, number);
        }
    }

    private void lookLater(WatchedNotebook notebook, int number) {
        if (number >= MOST_LOOKS) {
            end(notebook, Phase.GIVEN_UP);
            return;
        }
        // Most are there soon; those that are not need not be asked for as often.
        Duration wait = AT_FIRST.multipliedBy(1 + number / 5);
        next.put(
                notebook,
                jobs.later(
                        wait.compareTo(AT_MOST) > 0 ? AT_MOST : wait,
                        () -> look(notebook, number + 1)));
    }

    private void end(WatchedNotebook notebook, Phase phase) {
        next.remove(notebook);
        notebook.enter(phase);
        news.accept(notebook);
    }

    /** The one with this id, if it is or was followed. */
    public Optional<WatchedNotebook> find(String id) {
        return all.stream().filter(notebook -> notebook.id().equals(id)).findFirst();
    }

    /** All that are or were followed. Not to be changed. */
    public ObservableList<WatchedNotebook> all() {
        return all;
    }

    /** Follows none any more. */
    public void close() {
        closed = true;
        next.values().forEach(Job::cancel);
        next.clear();
    }
}
