package io.github.dfconsole.ui.apps.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.apps.AppEnd;
import io.github.dfconsole.service.apps.AppEnd.How;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** The end of an app is said with what is left, its date and zone, and how it is known. */
class AppEndTextTest {

    private static final Instant NOW = Instant.parse("2026-11-28T01:00:00Z");
    private static final AppEndText TEXT = text(Locale.ENGLISH);

    private static AppEndText text(Locale locale) {
        return new AppEndText(new Texts(locale), new Times(ZoneId.of("Asia/Seoul")));
    }

    private static AppEnd in(How how, Duration time) {
        return new AppEnd(how, NOW.plus(time), "604800");
    }

    @ParameterizedTest
    @CsvSource({
        "P3DT4H,    3 days 4 h left",
        "P1DT59M,   1 day 0 h left",
        "PT24H,     1 day 0 h left",
        "PT23H59M,  23 h 59 min left",
        "PT1H,      1 h 0 min left",
        "PT59M59S,  1 h 0 min left",
        "PT1S,      1 min left",
        "PT0S,      Ends any moment",
        "PT-5M,     Ends any moment"
    })
    void whatIsLeftIsSaidToTheHourOrMinute(Duration left, String said) {
        assertThat(TEXT.left(in(How.REMAINING, left), NOW)).isEqualTo(said);
    }

    @Test
    void theDateHasItsZone() {
        AppEnd end = in(How.REMAINING, Duration.ofHours(76));
        assertThat(TEXT.line(end, NOW)).isEqualTo("3 days 4 h left, 2026-12-01 14:00 KST");
        assertThat(text(Locale.KOREAN).line(end, NOW)).isEqualTo("3일 4시간 남음, 2026-12-01 14:00 KST");
    }

    @Test
    void aDateThatIsOnlyLikelySaysSo() {
        assertThat(TEXT.line(in(How.IF_NEVER_RENEWED, Duration.ofHours(1)), NOW))
                .isEqualTo("1 h 0 min left, 2026-11-28 11:00 KST (not certain)");
    }

    @ParameterizedTest
    @EnumSource(How.class)
    void everyEndSaysHowItIsKnown(How how) {
        AppEnd end = how.isDate() ? in(how, Duration.ofHours(5)) : new AppEnd(how, null, "x");
        assertThat(TEXT.how(end)).endsWith(".");
        assertThat(TEXT.whole(end, NOW)).contains(TEXT.line(end, NOW), TEXT.how(end));
    }

    @Test
    void whatCannotBeReadIsShownAsItIsAndSafely() {
        assertThat(TEXT.line(new AppEnd(How.UNREADABLE, null, "so\u202Eon"), NOW))
                .startsWith("so")
                .doesNotContain("\u202E");
    }
}
