package io.github.dfconsole.ui.aiapps;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.service.aiapps.RunState;
import io.github.dfconsole.service.aiapps.RunTime;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.airuns.RunText;
import io.github.dfconsole.ui.notice.Notices.Tone;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The words of a notice that runs have ended, those that failed first. */
final class RunEndText {

    private static final int LONGEST_NAME = 40;
    private static final int MOST_NAMES = 5;

    private final Texts texts;
    private final RunText words;
    private final List<AiApp> runs;

    /**
     * Prepares the words.
     *
     * @param runs runs that have ended
     */
    RunEndText(Texts texts, List<AiApp> runs) {
        this.texts = texts;
        this.words = new RunText(texts);
        this.runs =
                runs.stream()
                        .sorted((one, other) -> Boolean.compare(!hasFailed(one), !hasFailed(other)))
                        .toList();
    }

    private static boolean hasFailed(AiApp run) {
        return RunState.of(run) == RunState.FAILED;
    }

    /** Bad if one has failed; good if all have ended well. */
    Tone tone() {
        if (runs.stream().anyMatch(RunEndText::hasFailed)) {
            return Tone.BAD;
        }
        boolean areGood = runs.stream().allMatch(run -> RunState.of(run) == RunState.SUCCEEDED);
        return areGood ? Tone.GOOD : Tone.NEUTRAL;
    }

    /** Which run has ended how, or how many. */
    String title() {
        if (runs.size() > 1) {
            return texts.get("aiapps.ended.many", runs.size());
        }
        AiApp run = runs.getFirst();
        return texts.get("aiapps.ended.one", name(run), words.state(run).word());
    }

    /** How long it took; for several, how each has ended. */
    String text() {
        if (runs.size() == 1) {
            // It has ended, so that the time does not matter.
            return RunTime.of(runs.getFirst(), Instant.EPOCH)
                    .map(time -> texts.get("aiapps.ended.after", words.duration(time)))
                    .orElseGet(() -> texts.get("aiapps.ended.text"));
        }
        String named =
                runs.stream().limit(MOST_NAMES).map(this::line).collect(Collectors.joining(", "));
        int more = runs.size() - MOST_NAMES;
        return more > 0 ? named + " " + texts.get("aiapps.waits.more", more) : named;
    }

    /** The run to be shown: one that has failed, if any has. */
    AiApp first() {
        return runs.getFirst();
    }

    private String line(AiApp run) {
        return texts.get("aiapps.ended.each", name(run), words.state(run).word());
    }

    private static String name(AiApp run) {
        return Printable.escape(run.name(), LONGEST_NAME);
    }
}
