package io.github.dfconsole.ui.aiapps;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.service.aiapps.RunState;
import io.github.dfconsole.service.aiapps.RunTime;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.airuns.RunText;
import io.github.dfconsole.ui.resource.detail.DetailSection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says of a run that waits for long what is known of the reason: what goes on in its queue, and
 * what the service does not tell.
 */
final class WaitingBox {

    /** Until then waiting is usual. */
    private static final Duration USUAL = Duration.ofMinutes(2);

    private static final int MOST = 10;
    private static final int LONGEST_NAME = 100;

    private final Texts texts;
    private final RunText words;
    private final Function<AiApp, Optional<String>> asked;

    /**
     * Creates the box.
     *
     * @param asked what a run has asked for, as far as it is known
     */
    WaitingBox(Texts texts, RunText words, Function<AiApp, Optional<String>> asked) {
        this.texts = texts;
        this.words = words;
        this.asked = asked;
    }

    /**
     * The box for a run; empty if it does not wait for long.
     *
     * @param all the runs of the list
     */
    Optional<DetailSection> of(AiApp run, List<AiApp> all, Instant now) {
        Optional<Duration> waited =
                RunState.of(run) == RunState.WAITING ? RunTime.of(run, now) : Optional.empty();
        return waited.filter(time -> time.compareTo(USUAL) > 0)
                .map(time -> box(run, all, now, time));
    }

    private DetailSection box(AiApp run, List<AiApp> all, Instant now, Duration waited) {
        DetailSection box = new DetailSection("aiapps-waiting", texts.get("aiapps.waits"));
        box.getStyleClass().addAll("notice", "notice-attention");
        box.addNote(texts.get("aiapps.waits.for", words.duration(waited)));
        box.addNote(asked.apply(run).orElseGet(() -> texts.get("aiapps.waits.not-asked-here")));
        List<AiApp> running =
                all.stream()
                        .filter(each -> each.queueName().equals(run.queueName()))
                        .filter(each -> RunState.of(each) == RunState.RUNNING)
                        .toList();
        long before =
                all.stream()
                        .filter(each -> each.queueName().equals(run.queueName()))
                        .filter(each -> RunState.of(each) == RunState.WAITING)
                        .filter(each -> !each.id().equals(run.id()))
                        .count();
        box.addNote(
                texts.get("aiapps.waits.queue", shown(run.queueName()), running.size(), before));
        running.stream().limit(MOST).forEach(each -> box.addNote(line(each, now)));
        if (running.size() > MOST) {
            box.addNote(texts.get("aiapps.waits.more", running.size() - MOST));
        }
        return box.addNote(texts.get("aiapps.waits.untold"));
    }

    private String line(AiApp run, Instant now) {
        String taken = RunTime.of(run, now).map(words::duration).orElse("–");
        return texts.get("aiapps.waits.run", shown(run.name()), shown(run.workspaceName()), taken);
    }

    private static String shown(String name) {
        return Printable.escape(name, LONGEST_NAME);
    }
}
