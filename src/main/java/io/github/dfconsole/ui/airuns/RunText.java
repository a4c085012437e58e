package io.github.dfconsole.ui.airuns;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.service.aiapps.RunState;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.Pill.Tone;
import io.github.dfconsole.ui.resource.ResourceState;

import java.time.Duration;
import java.util.Locale;

/** What a run is up to, in words. */
public final class RunText {

    private final Texts texts;

    /** Puts runs into words. */
    public RunText(Texts texts) {
        this.texts = texts;
    }

    /** The word and the colour of a run: a finished run that failed is as red as one that broke. */
    public ResourceState state(AiApp run) {
        return state(RunState.of(run), run.state());
    }

    /**
     * The word and the colour of a state.
     *
     * @param word what the service calls it
     */
    public ResourceState state(RunState state, String word) {
        return switch (state) {
            case WAITING -> new ResourceState(texts.get("aiapps.waiting"), Tone.IN_PROGRESS, true);
            case RUNNING -> new ResourceState(texts.get("state.running"), Tone.GOOD, true);
            case SUCCEEDED -> new ResourceState(texts.get("state.succeeded"), Tone.GOOD, false);
            case FAILED -> new ResourceState(texts.get("state.failed"), Tone.BAD, false);
            case KILLED -> new ResourceState(texts.get("state.killed"), Tone.NEUTRAL, false);
            case ENDED -> new ResourceState(texts.get("state.finished"), Tone.NEUTRAL, false);
            case UNKNOWN -> ResourceState.of(word, texts);
        };
    }

    /** The result as the service calls it; that of a run that goes on is still to come. */
    public String result(AiApp run) {
        return result(run.finalStatus());
    }

    /** The result for a word of the service. */
    public String result(String finalStatus) {
        return finalStatus.isEmpty() || finalStatus.equals("UNDEFINED")
                ? "–"
                : ResourceState.of(finalStatus, texts).word();
    }

    /** Whether it goes on or is done, by which runs are picked. */
    public String phase(AiApp run) {
        RunState state = RunState.of(run);
        if (state.isGoing()) {
            return texts.get("aiapps.going");
        }
        return texts.get(state.hasEnded() ? "aiapps.done" : "aiapps.unclear");
    }

    /** A duration as files hold it: {@code h:mm:ss}, which spreadsheets read. */
    public static String written(Duration duration) {
        return String.format(
                Locale.ROOT,
                "%d:%02d:%02d",
                duration.toHours(),
                duration.toMinutesPart(),
                duration.toSecondsPart());
    }

    /** A duration in its two largest units. */
    public String duration(Duration duration) {
        if (duration.toDays() > 0) {
            return texts.get("apps.age.days", duration.toDays(), duration.toHoursPart());
        }
        if (duration.toHours() > 0) {
            return texts.get("apps.age.hours", duration.toHours(), duration.toMinutesPart());
        }
        return duration.toMinutes() > 0
                ? texts.get(
                        "aiapps.duration.minutes",
                        duration.toMinutesPart(),
                        duration.toSecondsPart())
                : texts.get("aiapps.duration.seconds", duration.toSecondsPart());
    }
}
