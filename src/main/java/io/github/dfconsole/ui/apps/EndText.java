package io.github.dfconsole.ui.apps;

import io.github.dfconsole.service.apps.AppEnd;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When an app ends, in words that say how that is known, and the spans it is found by. */
final class EndText {

    private static final int LONGEST_WORDS = 100;
    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration THREE_DAYS = Duration.ofDays(3);

    private final Texts texts;
    private final Times times;

    EndText(Texts texts, Times times) {
        this.texts = texts;
        this.times = times;
    }

    /** In a cell. */
    String brief(AppEnd end) {
        Instant at = end.at();
        String time = at == null ? "" : times.minutes(at);
        return switch (end.how()) {
            case NO_END -> texts.get("apps.end.none");
            case ENDED -> at == null ? texts.get("apps.end.ended") : time;
            case REMAINING, SET_HERE -> time;
            case IF_NEVER_RENEWED, NOT_CERTAIN -> texts.get("apps.end.uncertain", time);
            case UNREADABLE -> Printable.escape(end.asRead(), LONGEST_WORDS);
            case UNTOLD -> texts.get("apps.end.untold");
        };
    }

    /** With the offset, and how it is known. */
    String inFull(AppEnd end) {
        Instant at = end.at();
        String time = at == null ? brief(end) : times.exact(at);
        return switch (end.how()) {
            case NO_END, UNTOLD -> brief(end);
            case ENDED -> texts.get("apps.end.full.ended", time);
            case REMAINING -> texts.get("apps.end.full.remaining", time);
            case SET_HERE -> texts.get("apps.end.full.set-here", time);
            case IF_NEVER_RENEWED -> texts.get("apps.end.full.if-never-renewed", time);
            case NOT_CERTAIN -> texts.get("apps.end.full.not-certain", time);
            case UNREADABLE -> texts.get("apps.end.full.unreadable", brief(end));
        };
    }

    /** The spans that an app is found by: one that ends within two hours also ends within a day. */
    List<String> spans(AppEnd end, Instant now) {
        Instant at = end.at();
        return switch (end.how()) {
            case NO_END -> List.of(texts.get("apps.end.none"));
            case ENDED -> List.of(texts.get("apps.end.ended"));
            default -> at == null ? List.of(texts.get("apps.end.untold")) : spans(at, now);
        };
    }

    private List<String> spans(Instant at, Instant now) {
        Duration left = Duration.between(now, at);
        List<String> spans = new ArrayList<>();
        if (left.compareTo(TWO_HOURS) <= 0) {
            spans.add(texts.get("apps.end.within.2h"));
        }
        if (left.compareTo(DAY) <= 0) {
            spans.add(texts.get("apps.end.within.24h"));
        }
        spans.add(
                texts.get(
                        left.compareTo(THREE_DAYS) <= 0 ? "apps.end.within.3d" : "apps.end.later"));
        return List.copyOf(spans);
    }
}
