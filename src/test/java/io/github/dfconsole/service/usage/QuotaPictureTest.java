package io.github.dfconsole.service.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Quota;
import io.github.dfconsole.service.usage.Gauge.Mark;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Instant;

class QuotaPictureTest {

    private static final long TB = 1L << 40;
    private static final Quota LIMIT = new Quota("koya", 2, 300);

    private static QuotaPicture picture(long names, long bytes, long nameQuota, long byteQuota) {
        NamespaceUsage usage =
                new NamespaceUsage("koya", names, bytes, nameQuota, byteQuota, false);
        return QuotaPicture.of(LIMIT, new Measurement(usage, Instant.EPOCH));
    }

    @ParameterizedTest
    @CsvSource({
        "0, FINE, 0",
        "799999, FINE, 79",
        "800000, HIGH, 80",
        "949999, HIGH, 94",
        "950000, CRITICAL, 95",
        "1000000, CRITICAL, 100",
        "1000001, OVER, 100",
        "3000000, OVER, 300"
    })
    void theMarksAreAtEightyAndNinetyFivePercent(long used, Mark mark, long percent) {
        Gauge gauge = new Gauge(used, 1_000_000);
        assertThat(gauge.mark()).isEqualTo(mark);
        assertThat(gauge.percent()).isEqualTo(percent);
    }

    @Test
    void percentAndMarkAgreeForEveryLimitOnOffer() {
        for (long limit : new long[] {200 * TB, 300 * TB, 400 * TB, 500 * TB, 5_000_000}) {
            assertThat(new Gauge(limit / 100 * 79, limit).mark()).isEqualTo(Mark.FINE);
            assertThat(new Gauge(Math.ceilDiv(limit * 80, 100), limit).percent()).isEqualTo(80);
            assertThat(new Gauge(Math.ceilDiv(limit * 80, 100), limit).mark()).isEqualTo(Mark.HIGH);
        }
    }

    @Test
    void withoutAMeasurementThereIsNoGauge() {
        QuotaPicture picture = QuotaPicture.of(LIMIT, null);
        assertThat(picture.names()).isEmpty();
        assertThat(picture.space()).isEmpty();
        assertThat(picture.missingMillions(1)).isEmpty();
        assertThat(picture.missingTerabytes(200)).isEmpty();
        assertThat(picture.disagreesWithHdfs()).isFalse();
    }

    @Test
    void aLimitTheServiceLeavesOutOrAZeroHasNoGauge() {
        Measurement measurement =
                new Measurement(
                        new NamespaceUsage("koya", 1L, 1L, null, null, false), Instant.EPOCH);
        assertThat(QuotaPicture.of(new Quota("koya", null, 0), measurement).names()).isEmpty();
        assertThat(QuotaPicture.of(new Quota("koya", null, 0), measurement).space()).isEmpty();
    }

    @Test
    void aLowerLimitMayFallBelowWhatIsUsed() {
        QuotaPicture picture = picture(1_234_567, 250 * TB + 1, 2_000_000, 300 * TB);
        assertThat(picture.missingMillions(1)).contains(new BigDecimal("0.235"));
        assertThat(picture.missingMillions(2)).isEmpty();
        assertThat(picture.missingTerabytes(200)).contains(new BigDecimal("50.1"));
        assertThat(picture.missingTerabytes(300)).isEmpty();
        assertThat(picture(1_000_001, 0, 1, 1).missingMillions(1))
                .contains(new BigDecimal("0.000001"));
    }

    @Test
    void theQuotaOfHdfsShowsWhatTheServiceCallsATerabyte() {
        assertThat(picture(0, 150 * TB, 2_000_000, 300 * TB).space().orElseThrow().percent())
                .isEqualTo(50);
        assertThat(
                        picture(0, 150_000_000_000_000L, 2_000_000, 300_000_000_000_000L)
                                .space()
                                .orElseThrow()
                                .percent())
                .isEqualTo(50);
        assertThat(picture(1 << 20, 0, 2 << 20, 1).names().orElseThrow().percent()).isEqualTo(50);
    }

    @Test
    void aQuotaOfHdfsThatIsNotTheLimitIsNoticed() {
        assertThat(picture(0, 0, 2_000_000, 300 * TB).disagreesWithHdfs()).isFalse();
        assertThat(picture(0, 0, 2_000_000, 300_000_000_000_000L).disagreesWithHdfs()).isFalse();
        assertThat(picture(0, 0, 1_000_000, 300 * TB).disagreesWithHdfs()).isTrue();
        assertThat(picture(0, 0, 2_000_000, 200 * TB).disagreesWithHdfs()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"200, 67", "300, 100", "400, 133", "500, 167", "1, 0.3", "20, 6.7", "0, 0"})
    void replicasAreExplainedWithANumber(BigDecimal terabytes, BigDecimal data) {
        assertThat(QuotaUnits.dataAtThreeCopies(terabytes)).isEqualTo(data);
    }

    @Test
    void amountsAreRoundedToWhatIsReadable() {
        QuotaUnits units = picture(0, 0, 2_000_000, 300 * TB).units();
        assertThat(units.millions(1_234_567)).isEqualTo(new BigDecimal("1.23"));
        assertThat(units.millions(7)).isEqualTo(new BigDecimal("0.000007"));
        assertThat(units.millions(5_000_000)).isEqualTo(new BigDecimal("5"));
        assertThat(units.terabytes(1_234 * TB + 1)).isEqualTo(new BigDecimal("1234"));
        assertThat(units.terabytes(200 * TB)).isEqualTo(new BigDecimal("200"));
        assertThat(units.terabytes(0)).isEqualTo(new BigDecimal("0"));
    }
}
