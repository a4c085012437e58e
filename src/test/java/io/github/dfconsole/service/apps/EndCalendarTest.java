package io.github.dfconsole.service.apps;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** A calendar program reads the ends of apps, with alarms before. */
class EndCalendarTest {

    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final Instant END = Instant.parse("2026-12-01T05:00:00Z");
    private static final String ODD = "a\\b; c, \"d\"\r\ne\u0007 — 앱 ".repeat(12) + "🌲".repeat(40);

    private static String file(String title, String description) {
        return EndCalendar.of(
                List.of(new EndCalendar.Event("k4FKA", END, title, description)), NOW);
    }

    private static VEvent read(String file) {
        ICalendar calendar = Biweekly.parse(file).first();
        assertThat(calendar.validate(ICalVersion.V2_0).toString()).isEmpty();
        return calendar.getEvents().getFirst();
    }

    @Test
    void aProgramReadsTheEventAndItsAlarms() {
        VEvent event = read(file("kafka01 ends", "App kafka01"));
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(END);
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW);
        assertThat(event.getSummary().getValue()).isEqualTo("kafka01 ends");
        assertThat(event.getDescription().getValue()).isEqualTo("App kafka01");
        assertThat(event.getAlarms())
                .extracting(VAlarm::getTrigger)
                .extracting(trigger -> trigger.getDuration().toString())
                .containsExactlyInAnyOrder("-PT24H", "-PT2H");
    }

    @Test
    void anyTextComesBackAsItWas() {
        VEvent event = read(file("x", ODD));
        String readable = ODD.replace("\r\n", "\n").replace("\u0007", "");
        assertThat(event.getDescription().getValue().replace("\r\n", "\n")).isEqualTo(readable);
    }

    @Test
    void linesAreFoldedAtSeventyFiveOctetsAndEndAsTheyMust() {
        String file = file("x", ODD);
        assertThat(file).endsWith("END:VCALENDAR\r\n");
        for (String line : file.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r", "\uFFFD");
        }
    }

    @Test
    void aLaterFileIsANewerVersionOfTheSameEvent() {
        VEvent first = read(file("x", "y"));
        VEvent later =
                read(
                        EndCalendar.of(
                                List.of(new EndCalendar.Event("k4FKA", END, "x", "y")),
                                NOW.plusSeconds(3_600)));
        assertThat(later.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(later.getSequence().getValue()).isGreaterThan(first.getSequence().getValue());
        assertThat(
                        read(EndCalendar.of(
                                        List.of(new EndCalendar.Event("other", END, "x", "y")),
                                        NOW))
                                .getUid()
                                .getValue())
                .isNotEqualTo(first.getUid().getValue());
    }

    @Test
    void withoutEventsItIsStillACalendar() {
        assertThat(Biweekly.parse(EndCalendar.of(List.of(), NOW)).first().getEvents()).isEmpty();
    }
}
