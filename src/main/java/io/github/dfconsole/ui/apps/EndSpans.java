package io.github.dfconsole.ui.apps;

import io.github.dfconsole.service.apps.AppEnd;
import io.github.dfconsole.text.Texts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The spans of time that apps are found by: those that end within two hours, and so on. */
final class EndSpans {

    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration THREE_DAYS = Duration.ofDays(3);

    private final Texts texts;

    EndSpans(Texts texts) {
        this.texts = texts;
    }

    /** The spans that an app is found by: one that ends within two hours also ends within a day. */
    List<String> of(AppEnd end, Instant now) {
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
