package io.github.dfconsole.ui.apps.lifetime;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.apps.AppEnd;
import io.github.dfconsole.service.apps.EndWarning;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The words of a warning of apps that end soon, the soonest first. */
final class EndWarningText {

    private static final int LONGEST_NAME = 40;
    private static final int MOST_NAMES = 5;

    private final Texts texts;
    private final AppEndText ends;
    private final List<Ending> endings;
    private final Duration soonest;

    /** An app, how its end is known, and the time within which it ends. */
    private record Ending(App app, AppEnd end, Duration within) {}

    /**
     * Prepares the words.
     *
     * @param apps the apps; each ends within one of the times before an end, or has lost its end
     * @param now the time at the service
     */
    EndWarningText(ScreenContext context, Lifetimes lifetimes, List<App> apps, Instant now) {
        this.texts = context.texts();
        this.ends = new AppEndText(texts, context.times());
        this.endings =
                apps.stream()
                        .map(app -> ending(app, lifetimes.of(app), now))
                        .sorted(Comparator.comparing(each -> at(each, now)))
                        .toList();
        this.soonest = endings.getFirst().within();
    }

    private static Ending ending(App app, AppEnd end, Instant now) {
        Instant at = end.at();
        Duration left = at == null ? Duration.ZERO : Duration.between(now, at);
        return new Ending(
                app,
                end,
                EndWarning.TIMES.stream()
                        .filter(time -> left.compareTo(time) <= 0)
                        .findFirst()
                        .orElse(EndWarning.TIMES.getLast()));
    }

    private static Instant at(Ending ending, Instant now) {
        Instant at = ending.end().at();
        return at == null ? now : at;
    }

    /** How many apps end within the shortest time that fits, and how many later. */
    String title() {
        int first = (int) endings.stream().filter(each -> each.within().equals(soonest)).count();
        int later = endings.size() - first;
        String title = texts.get(key(soonest), first);
        return later == 0 ? title : texts.get("apps.warning.later", title, later);
    }

    private static String key(Duration time) {
        if (time.compareTo(Duration.ofHours(24)) >= 0) {
            return "apps.warning.day";
        }
        return time.compareTo(Duration.ofHours(2)) >= 0
                ? "apps.warning.hours"
                : "apps.warning.minutes";
    }

    /** Which apps end when, and whether that is certain. */
    String text() {
        String names =
                endings.stream()
                        .limit(MOST_NAMES)
                        .map(this::line)
                        .collect(Collectors.joining(", "));
        int more = endings.size() - MOST_NAMES;
        String all = more > 0 ? names + " " + texts.get("apps.warning.more", more) : names;
        boolean areCertain = endings.stream().allMatch(each -> each.end().how().isCertain());
        String doubt =
                endings.size() == 1 ? "apps.warning.not-certain-one" : "apps.warning.not-certain";
        return areCertain ? all : all + "\n" + texts.get(doubt);
    }

    private String line(Ending ending) {
        return texts.get(
                "apps.warning.app",
                Printable.escape(ending.app().name(), LONGEST_NAME),
                ends.date(ending.end()));
    }

    /** The name of what can be done about it. */
    String action() {
        return texts.get("apps.warning.renew");
    }
}
