package io.github.dfconsole.ui.apps.lifetime;

import io.github.dfconsole.service.apps.AppEnd;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

import java.time.Duration;
import java.time.Instant;

/** The end of an app in words: what is left, the date, and how it is known. */
public final class AppEndText {

    private static final int LONGEST = 80;

    private final Texts texts;
    private final Times times;

    /** Says it in the current language. */
    public AppEndText(Texts texts, Times times) {
        this.texts = texts;
        this.times = times;
    }

    /** What is left, or why that is not said, in a few words: {@code 3 days 4 h left}. */
    public String left(AppEnd end, Instant now) {
        Instant at = end.at();
        return switch (end.how()) {
            case NO_END -> texts.get("apps.end.none");
            case ENDED -> texts.get("apps.end.ended");
            case UNREADABLE -> Printable.escape(end.asRead(), LONGEST);
            case UNTOLD -> texts.get("apps.end.untold");
            default -> at == null ? texts.get("apps.end.untold") : left(at, now);
        };
    }

    private String left(Instant at, Instant now) {
        // Whole minutes, as the date is told.
        Duration left = Duration.between(now, at).plusSeconds(59);
        if (!at.isAfter(now)) {
            return texts.get("apps.end.due");
        }
        if (left.toDays() > 0) {
            return texts.get("apps.end.days", left.toDays(), left.toHoursPart());
        }
        return left.toHours() > 0
                ? texts.get("apps.end.hours", left.toHours(), left.toMinutesPart())
                : texts.get("apps.end.minutes", left.toMinutes());
    }

    /** The date with its zone; empty if there is none: {@code 2026-12-01 14:00 KST}. */
    public String date(AppEnd end) {
        Instant at = end.at();
        return at == null ? "" : times.zoned(at);
    }

    /** A date and time with its zone. */
    public String date(Instant at) {
        return times.zoned(at);
    }

    /** The date with its zone, and whether it is only likely; empty if there is none. */
    public String dateOrNotCertain(AppEnd end) {
        return end.at() == null || end.how().isCertain()
                ? date(end)
                : texts.get("apps.end.not-certain", date(end));
    }

    /** What is left and the date, and whether the date is only likely. */
    public String line(AppEnd end, Instant now) {
        if (end.at() == null) {
            return left(end, now);
        }
        String line = texts.get("apps.end.line", left(end, now), date(end));
        return end.how().isCertain() ? line : texts.get("apps.end.not-certain", line);
    }

    /** How it is known, in one sentence. */
    public String how(AppEnd end) {
        return texts.get(
                switch (end.how()) {
                    case NO_END -> "apps.end.how.none";
                    case ENDED -> "apps.end.how.ended";
                    case REMAINING -> "apps.end.how.remaining";
                    case SET_HERE -> "apps.end.how.set-here";
                    case IF_NEVER_RENEWED -> "apps.end.how.if-never-renewed";
                    case RENEWED_ELSEWHERE -> "apps.end.how.renewed-elsewhere";
                    case NOT_CERTAIN -> "apps.end.how.not-certain";
                    case UNREADABLE -> "apps.end.how.unreadable";
                    case UNTOLD -> "apps.end.how.untold";
                });
    }

    /** Everything: what is left, the date, and how it is known. */
    public String whole(AppEnd end, Instant now) {
        return line(end, now) + "\n" + how(end);
    }
}
