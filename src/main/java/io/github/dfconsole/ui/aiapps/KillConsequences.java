package io.github.dfconsole.ui.aiapps;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.service.aiapps.RunState;
import io.github.dfconsole.service.aiapps.RunTime;
import io.github.dfconsole.service.aiapps.submit.SentRun;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Mapping;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.airuns.RunText;
import io.github.dfconsole.ui.resource.action.Consequences;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is lost by killing runs, from what the list says of them just before. */
final class KillConsequences {

    private static final int MOST = 20;
    private static final int LONGEST = 200;

    private final Texts texts;
    private final RunText words;
    private final AskedRuns asked;

    KillConsequences(Texts texts, AskedRuns asked) {
        this.texts = texts;
        this.words = new RunText(texts);
        this.asked = asked;
    }

    /**
     * A paragraph for each run: what it is up to, and a line for each path that its results would
     * have been copied to.
     *
     * @param chosen the runs that were chosen
     * @param now the runs as they were just read
     * @param time the time at the service
     */
    Consequences of(List<AiApp> chosen, List<AiApp> now, Instant time) {
        List<String> lines = new ArrayList<>();
        for (AiApp each : chosen.subList(0, Math.min(MOST, chosen.size()))) {
            List<String> about = new ArrayList<>();
            find(each, now).ifPresent(run -> about.add(line(run, time)));
            asked.of(each).ifPresent(run -> about.addAll(outputs(run)));
            if (!about.isEmpty()) {
                lines.add(String.join("\n", about));
            }
        }
        if (chosen.size() > MOST) {
            lines.add(texts.get("aiapps.waits.more", chosen.size() - MOST));
        }
        return Consequences.of(lines);
    }

    private static Optional<AiApp> find(AiApp run, List<AiApp> now) {
        return now.stream().filter(each -> each.id().equals(run.id())).findFirst();
    }

    private String line(AiApp run, Instant time) {
        String name = Printable.escape(run.name(), LONGEST);
        RunState state = RunState.of(run);
        if (state.hasEnded()) {
            return texts.get("aiapps.kill.ended-meanwhile", name);
        }
        String taken = RunTime.of(run, time).map(words::duration).orElse("–");
        return texts.get(
                state == RunState.WAITING ? "aiapps.kill.waits" : "aiapps.kill.runs", name, taken);
    }

    private List<String> outputs(SentRun run) {
        return run.draft().configuration().output().stream().map(this::output).toList();
    }

    private String output(Mapping output) {
        return texts.get(
                "aiapps.kill.output",
                Printable.escape(output.path(), LONGEST),
                Printable.escape(output.hdfs(), LONGEST));
    }
}
