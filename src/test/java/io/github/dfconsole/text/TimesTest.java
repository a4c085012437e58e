package io.github.dfconsole.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

class TimesTest {

    private final Times times = new Times(ZoneId.of("Asia/Seoul"));

    @Test
    void convertsTimesToTheLocalZone() {
        OffsetDateTime fromUtc = OffsetDateTime.parse("2026-03-14T00:26:53.5Z");
        assertThat(times.minutes(fromUtc)).isEqualTo("2026-03-14 09:26");
        assertThat(times.exact(fromUtc)).isEqualTo("2026-03-14 09:26:53 +09:00");
        assertThat(times.clock(Instant.parse("2026-03-14T00:26:53Z"))).isEqualTo("09:26:53");
    }

    @Test
    void readsBackWhatItWrites() {
        Instant time = Instant.parse("2026-03-14T00:26:00Z");
        assertThat(times.zoned(time)).isEqualTo("2026-03-14 09:26 KST");
        assertThat(times.read(times.minutes(time))).contains(time);
        assertThat(times.read(" 2026-3-14 9:26 ")).contains(time);
        assertThat(times.read("2026-02-30 09:26")).isEmpty();
        assertThat(times.read("tomorrow")).isEmpty();
    }

    @Test
    void abbreviatesDurations() {
        assertThat(Times.elapsed(Duration.ofMillis(182))).isEqualTo("182 ms");
        assertThat(Times.elapsed(Duration.ofMillis(2_430))).isEqualTo("2.4 s");
    }

    @Test
    void changesTheZone() {
        Instant time = Instant.parse("2026-03-14T00:26:00Z");
        times.switchTo(ZoneId.of("Europe/Berlin"));
        assertThat(times.zoned(time)).isEqualTo("2026-03-14 01:26 CET");
        assertThat(times.zoneName()).isEqualTo("Europe/Berlin");
        assertThat(times.read("2026-03-14 01:26")).contains(time);
    }
}
