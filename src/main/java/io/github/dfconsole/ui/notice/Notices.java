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
 * News nobody was waiting for in front of the screen they concern, such as a notebook that is ready
 * now. It needs no toolkit, and belongs to the UI thread.
 */
public final class Notices {

    /** What news mean to a person. */
    public enum Tone {
        GOOD,
        NEUTRAL,
        ATTENTION,
        BAD
    }

    /**
     * What can be done about a notice; doing it dismisses the notice.
     *
     * @param text what it is called, asked again when the language changes
     * @param run does it, and comes back at once
     */
    public record Action(Supplier<String> text, Runnable run) {}

    /**
     * One piece of news. Texts are asked again when the language changes; foreign words in them
     * have been made {@linkplain io.github.dfconsole.text.Printable printable}.
     *
     * @param tone what it means
     * @param title what has happened, in a few words
     * @param text the rest in a sentence or two, or nothing
     * @param action what can be done about it
     */
    public record Notice(
            Tone tone, Supplier<String> title, Supplier<String> text, @Nullable Action action) {

        /** Whether it is gone once there was time to read it: nothing is lost with it. */
        private boolean leavesByItself() {
            return action == null && (tone == Tone.GOOD || tone == Tone.NEUTRAL);
        }
    }

    private static final int MOST = 3;
    private static final Duration TIME_TO_READ = Duration.ofSeconds(10);

    private final Jobs jobs;
    private final Consumer<Notice> desktop;
    private final ObservableList<Notice> shown = FXCollections.observableArrayList();
    private final ObservableList<Notice> shownToOthers =
            FXCollections.unmodifiableObservableList(shown);
    private final BooleanProperty inFront = new SimpleBooleanProperty(this, "inFront", true);
    private final Map<Notice, Job> leaving = new HashMap<>();
    private final Set<Notice> held = new HashSet<>();

    /**
     * Creates notices of which there are none yet.
     *
     * @param desktop shows a notice outside the window; it must come back at once
     */
    public Notices(Jobs jobs, Consumer<Notice> desktop) {
        this.jobs = jobs;
        this.desktop = desktop;
        inFront.addListener(
                (property, before, now) ->
                        List.copyOf(shown).forEach(now ? this::startLeaving : this::stopLeaving));
    }

    /**
     * Shows a notice in the window, and on the desktop too while the window is not in front. One
     * that is shown already becomes the newest again.
     */
    public void say(Notice notice) {
        dismiss(notice);
        if (shown.size() == MOST) {
            dismiss(shown.getLast());
        }
        shown.addFirst(notice);
        startLeaving(notice);
        if (!inFront.get()) {
            desktop.accept(notice);
        }
    }

    /** Takes a notice away; does nothing if it is not shown. */
    public void dismiss(Notice notice) {
        stopLeaving(notice);
        held.remove(notice);
        shown.remove(notice);
    }

    /** Keeps a notice as long as somebody is busy with it. */
    public void hold(Notice notice) {
        if (shown.contains(notice)) {
            held.add(notice);
            stopLeaving(notice);
        }
    }

    /** Lets a notice leave that was {@linkplain #hold held}, after the whole time to read it. */
    public void release(Notice notice) {
        if (held.remove(notice)) {
            startLeaving(notice);
        }
    }

    /** The notices that are shown, the newest first, three at most. It cannot be changed. */
    public ObservableList<Notice> shown() {
        return shownToOthers;
    }

    /**
     * Whether the window can be seen and has the keyboard. While not, news go to the desktop too,
     * and none leaves the window unread.
     */
    public BooleanProperty inFront() {
        return inFront;
    }

    private void startLeaving(Notice notice) {
        if (notice.leavesByItself() && inFront.get() && !held.contains(notice)) {
            stopLeaving(notice);
            leaving.put(notice, jobs.later(TIME_TO_READ, () -> dismiss(notice)));
        }
    }

    private void stopLeaving(Notice notice) {
        Job waiting = leaving.remove(notice);
        if (waiting != null) {
            waiting.cancel();
        }
    }
}
