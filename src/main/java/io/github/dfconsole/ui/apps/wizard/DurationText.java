package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.text.Texts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long something takes, in days, hours and minutes. */
final class DurationText {

    private DurationText() {}

    /** A duration in words; parts that are zero are left out. */
    static String of(Duration duration, Texts texts) {
        List<String> parts = new ArrayList<>();
        add(parts, texts.get("apps.create.days", duration.toDaysPart()), duration.toDaysPart());
        add(parts, texts.get("apps.create.hours", duration.toHoursPart()), duration.toHoursPart());
        add(
                parts,
                texts.get("apps.create.minutes", duration.toMinutesPart()),
                duration.toMinutesPart());
        add(
                parts,
                texts.get("apps.create.seconds", duration.toSecondsPart()),
                duration.toSecondsPart());
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, String words, long number) {
        if (number > 0) {
            parts.add(words);
        }
    }
}
