package io.github.dfconsole.ui.notice;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Short messages about events in the background, such as a notebook that has become ready. This
 * class needs no toolkit and belongs to the UI thread.
 */
public final class Notices {

    /** How good or bad the news is. */
    public enum Tone {
        GOOD,
        NEUTRAL,
        ATTENTION,
        BAD
    }

    /**
     * An action that a notice offers; running it dismisses the notice.
     *
     * @param text the name of the action, asked for again when the language changes
     * @param run runs the action; must return at once
     */
    public record Action(Supplier<String> text, Runnable run) {}

    /**
     * A message. Its texts are asked for again when the language changes; names in them that come
     * from the service have been made {@linkplain io.github.dfconsole.text.Printable printable}.
     *
     * @param tone how good or bad the news is
     * @param title the event in a few words
     * @param text one or two sentences; may be empty
     * @param action an action to offer; null for none
     */
    public record Notice(
            Tone tone, Supplier<String> title, Supplier<String> text, @Nullable Action action) {

        /** How long it stays in front of the user; null if it stays until it is dismissed. */
        private @Nullable Duration readingTime() {
            if (action != null) {
                return DECIDING_TIME;
            }
            return tone == Tone.GOOD || tone == Tone.NEUTRAL ? READING_TIME : null;
        }
    }

    private static final int MOST = 3;
    private static final Duration READING_TIME = Duration.ofSeconds(10);
    private static final Duration DECIDING_TIME = Duration.ofSeconds(30);

    private final Jobs jobs;
    private final Consumer<Notice> desktop;
    private final ObservableList<Notice> shown = FXCollections.observableArrayList();
    private final ObservableList<Notice> readOnlyShown =
            FXCollections.unmodifiableObservableList(shown);
    private final BooleanProperty inFront = new SimpleBooleanProperty(this, "inFront", true);
    private final Map<Notice, Job> timers = new HashMap<>();
    private final Set<Notice> held = new HashSet<>();

    /**
     * Creates an empty list of notices.
     *
     * @param desktop shows a notice outside the window; must return at once
     */
    public Notices(Jobs jobs, Consumer<Notice> desktop) {
        this.jobs = jobs;
        this.desktop = desktop;
        inFront.addListener(
                (property, before, now) ->
                        List.copyOf(shown).forEach(now ? this::startTimer : this::stopTimer));
    }

    /**
     * Shows a notice in the window, and on the desktop as well while the window is not in front. A
     * notice that is already shown moves to the top.
     */
    public void say(Notice notice) {
        dismiss(notice);
        if (shown.size() == MOST) {
            dismiss(shown.getLast());
        }
        shown.addFirst(notice);
        startTimer(notice);
        if (!inFront.get()) {
            desktop.accept(notice);
        }
    }

    /** Removes a notice; does nothing if it is not shown. */
    public void dismiss(Notice notice) {
        stopTimer(notice);
        held.remove(notice);
        shown.remove(notice);
    }

    /** Keeps a notice while the user points at it or has the focus in it. */
    public void hold(Notice notice) {
        if (shown.contains(notice)) {
            held.add(notice);
            stopTimer(notice);
        }
    }

    /** Ends {@linkplain #hold holding} a notice: it disappears after its full reading time. */
    public void release(Notice notice) {
        if (held.remove(notice)) {
            startTimer(notice);
        }
    }

    /** The shown notices, newest first, three at most. The list cannot be modified. */
    public ObservableList<Notice> shown() {
        return readOnlyShown;
    }

    /**
     * Whether the window is visible and has the focus. While it has not, notices are shown on the
     * desktop as well, and none disappears from the window.
     */
    public BooleanProperty inFront() {
        return inFront;
    }

    private void startTimer(Notice notice) {
        Duration time = notice.readingTime();
        if (time != null && inFront.get() && !held.contains(notice)) {
            stopTimer(notice);
            timers.put(notice, jobs.later(time, () -> dismiss(notice)));
        }
    }

    private void stopTimer(Notice notice) {
        Job waiting = timers.remove(notice);
        if (waiting != null) {
            waiting.cancel();
        }
    }
}
