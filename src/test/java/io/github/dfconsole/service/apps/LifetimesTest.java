package io.github.dfconsole.service.apps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.Lifetime;
import io.github.dfconsole.service.apps.AppEnd.How;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.SampleApps;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** When apps end, whatever the service means by a lifetime, and how that is known. */
class LifetimesTest {

    private static final Instant START = Instant.parse("2026-11-20T00:00:00Z");
    private static final long DAY = Duration.ofDays(1).toSeconds();

    @TempDir private Path folder;

    private final FakeWire wire = new FakeWire();
    private Instant now = START.plus(Duration.ofHours(12));
    private Duration machineIsAhead = Duration.ZERO;
    private Lifetimes lifetimes;

    @BeforeEach
    void open() {
        lifetimes = new Lifetimes(new LifetimeStore(folder), () -> now.plus(machineIsAhead));
        lifetimes.open("test");
    }

    private static App app(String id, String lifetime, Instant startedAt, String state) {
        return SampleApps.row(id, startedAt, lifetime, state);
    }

    private static App app(String lifetime) {
        return app("1", lifetime, START, "RUNNING");
    }

    private static App app(long lifetime) {
        return app(String.valueOf(lifetime));
    }

    private AppEnd read(App... apps) throws Exception {
        wire.lists("apps/getList", (Object[]) apps);
        lifetimes.list(wire.session(), "a1");
        return lifetimes.of(apps[0]);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private static void is(AppEnd end, How how, @Nullable Instant at) {
        assertThat(end.how()).isEqualTo(how);
        assertThat(end.at()).isEqualTo(at);
    }

    @Test
    void aValueThatFallsByTheTimeInBetweenIsWhatIsLeft() throws Exception {
        is(read(app(DAY)), How.NOT_CERTAIN, START.plusSeconds(DAY));
        pass(Duration.ofSeconds(60));
        is(read(app(DAY - 60)), How.REMAINING, now.plusSeconds(DAY - 60));
        Instant end = now.plusSeconds(DAY - 60);
        pass(Duration.ofHours(3));
        is(read(app(DAY - 60 - 3 * 3_600)), How.REMAINING, end);
    }

    @Test
    void aValueThatStaysIsTheWholeLifetime() throws Exception {
        read(app(7 * DAY));
        pass(Duration.ofSeconds(60));
        is(read(app(7 * DAY)), How.IF_NEVER_RENEWED, START.plusSeconds(7 * DAY));
    }

    @Test
    void whatIsSetHereCountsFromThen() throws Exception {
        read(app(7 * DAY));
        pass(Duration.ofSeconds(61));
        read(app(7 * DAY));
        pass(Duration.ofDays(2));
        lifetimes.wasSet(new Renewal("1", 7 * DAY, now));
        Instant end = now.plusSeconds(7 * DAY);
        pass(Duration.ofHours(1));
        is(read(app(7 * DAY)), How.SET_HERE, end);
        // It also ends there if the service turns out to report what is left.
        Lifetimes other = new Lifetimes(new LifetimeStore(folder), () -> now);
        other.open("test");
        other.list(wire.session(), "a1");
        is(other.of(app(7 * DAY)), How.SET_HERE, end);
    }

    @Test
    void beforeTwoReadsTheEarliestEndIsSaid() throws Exception {
        is(read(app(7 * DAY)), How.NOT_CERTAIN, START.plusSeconds(7 * DAY));
        // It still runs after that, so it cannot count from the start.
        is(read(app(3_600)), How.NOT_CERTAIN, now.plusSeconds(3_600));
    }

    @Test
    void readsThatAreCloseTellNothing() throws Exception {
        read(app(DAY));
        pass(Duration.ofSeconds(59));
        assertThat(read(app(DAY)).how()).isEqualTo(How.NOT_CERTAIN);
    }

    @Test
    void aRenewalBySomebodyElseIsNoVerdict() throws Exception {
        read(app(DAY));
        pass(Duration.ofMinutes(10));
        assertThat(read(app(7 * DAY)).how()).isEqualTo(How.NOT_CERTAIN);
        pass(Duration.ofMinutes(10));
        assertThat(read(app(3 * DAY)).how()).isEqualTo(How.NOT_CERTAIN);
    }

    @Test
    void ourOwnChangeInBetweenIsNoVerdict() throws Exception {
        read(app(DAY));
        pass(Duration.ofMinutes(1));
        lifetimes.isBeingSet("1");
        assertThat(read(app(DAY - 60)).how()).isEqualTo(How.NOT_CERTAIN);
    }

    @Test
    void anAnswerGivenTwiceIsTakenBackWhenTheValueFalls() throws Exception {
        read(app(DAY));
        pass(Duration.ofSeconds(60));
        assertThat(read(app(DAY)).how()).isEqualTo(How.IF_NEVER_RENEWED);
        pass(Duration.ofSeconds(60));
        assertThat(read(app(DAY - 120)).how()).isEqualTo(How.REMAINING);
    }

    @Test
    void whatContradictsItselfIsNotCertainUntilMostReadsAgree() throws Exception {
        App[] same = {app("1", "5000", START, "RUNNING"), app("2", "5000", now, "RUNNING")};
        read(same);
        pass(Duration.ofMinutes(2));
        read(same[0], app("2", "4880", START.plus(Duration.ofHours(12)), "RUNNING"));
        assertThat(lifetimes.reading()).isEqualTo(LifetimeReading.UNDECIDED);
        Instant second = START.plus(Duration.ofHours(12));
        for (int minutes = 4; minutes <= 8; minutes += 2) {
            pass(Duration.ofMinutes(2));
            read(app("2", String.valueOf(5_000 - minutes * 60), second, "RUNNING"));
        }
        assertThat(lifetimes.reading()).isEqualTo(LifetimeReading.REMAINING);
    }

    @Test
    void anAppThatRunsPastItsEndWasRenewedElsewhere() throws Exception {
        read(app("2", "604800", START, "RUNNING"));
        pass(Duration.ofMinutes(1));
        read(app("2", "604800", START, "RUNNING"));
        is(read(app(3_600)), How.RENEWED_ELSEWHERE, now.plusSeconds(3_600));
        Instant firstSeen = now;
        pass(Duration.ofMinutes(20));
        is(read(app(3_600)), How.RENEWED_ELSEWHERE, firstSeen.plusSeconds(3_600));
    }

    @Test
    void anotherLifetimeThanOursWasSetElsewhere() throws Exception {
        read(app(7 * DAY));
        pass(Duration.ofMinutes(1));
        read(app(7 * DAY));
        lifetimes.wasSet(new Renewal("1", DAY, now));
        read(app(DAY));
        pass(Duration.ofMinutes(30));
        is(read(app(2 * DAY)), How.RENEWED_ELSEWHERE, now.plusSeconds(2 * DAY));
    }

    @Test
    void aNewStartBeginsAnew() throws Exception {
        read(app(7 * DAY));
        pass(Duration.ofMinutes(1));
        read(app(7 * DAY));
        lifetimes.wasSet(new Renewal("1", 7 * DAY, now));
        pass(Duration.ofDays(1));
        Instant again = now;
        is(
                read(app("1", "604800", again, "RUNNING")),
                How.IF_NEVER_RENEWED,
                again.plusSeconds(7 * DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "-1,                                RUNNING, NO_END",
        "604800,                            STOPPED, ENDED",
        "604800,                            FAILED,  ENDED",
        "'7 days, 0:0:0 (604800 seconds)',  RUNNING, NOT_CERTAIN",
        "604800.0,                          RUNNING, NOT_CERTAIN",
        "soon,                              RUNNING, UNREADABLE",
        "-7,                                RUNNING, UNREADABLE",
        "9223372036854775807,               RUNNING, UNREADABLE",
        "999999999999999999,                RUNNING, UNREADABLE",
        "'',                                RUNNING, UNTOLD",
        "'  ',                              RUNNING, UNTOLD"
    })
    void whateverTheServiceWritesIsRead(String lifetime, String state, How how) throws Exception {
        AppEnd end = read(app("1", lifetime, START, state));
        assertThat(end.how()).isEqualTo(how);
        assertThat(end.at() != null).isEqualTo(how.isDate());
        assertThat(end.asRead()).isEqualTo(lifetime);
    }

    /** An app whose start is not told either has no date at all. */
    @Test
    void withoutAStartOnlyWhatIsLeftHasADate() throws Exception {
        App app =
                new App(
                        "1",
                        "app",
                        "RUNNING",
                        "q",
                        "a1",
                        "forest",
                        null,
                        null,
                        new Lifetime("600"),
                        false);
        is(read(app), How.NOT_CERTAIN, now.plusSeconds(600));
        assertThat(new Lifetimes(new LifetimeStore(folder), () -> now).of(app).how())
                .isEqualTo(How.UNTOLD);
    }

    @ParameterizedTest
    @ValueSource(ints = {-60, 60})
    void aMachineWhoseClockIsWrongByAnHourTellsTheSameEnd(int minutes) throws Exception {
        machineIsAhead = Duration.ofMinutes(minutes);
        wire.clockIsAhead(machineIsAhead);
        read(app(DAY));
        pass(Duration.ofSeconds(90));
        is(read(app(DAY - 90)), How.REMAINING, now.plusSeconds(DAY - 90));
        assertThat(wire.session().serviceTime(() -> now.plus(machineIsAhead))).isEqualTo(now);
    }

    @Test
    void whatWasFoundOutIsKeptForEachConnection() throws Exception {
        read(app(DAY));
        pass(Duration.ofMinutes(5));
        read(app(DAY - 300));
        lifetimes.warn("1", 120);
        lifetimes.save();

        Lifetimes next = new Lifetimes(new LifetimeStore(folder), () -> now);
        next.open("test");
        next.list(wire.session(), "a1");
        is(next.of(app(DAY - 300)), How.REMAINING, now.plusSeconds(DAY - 300));
        assertThat(next.warned("1")).hasValue(120);
        next.open("another");
        next.list(wire.session(), "a1");
        assertThat(next.reading()).isEqualTo(LifetimeReading.UNDECIDED);
        assertThat(next.warned("1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"connection\": \"test\", \"evidence\": {\"tot",
                "[1, 2]",
                "{\"something\": \"else\"}",
                "{\"connection\": \"test\", \"renewals\": [null, {\"appId\": 7}]}"
            })
    void aFileThatIsNoneIsSetAsideAndFoundOutAnew(String content) throws Exception {
        Path file = keptFile();
        Files.writeString(file, content);
        Lifetimes next = new Lifetimes(new LifetimeStore(folder), () -> now);
        next.open("test");
        wire.lists("apps/getList", app(DAY));
        next.list(wire.session(), "a1");
        assertThat(next.reading()).isEqualTo(LifetimeReading.UNDECIDED);
        pass(Duration.ofMinutes(2));
        next.list(wire.session(), "a1");
        assertThat(next.reading()).isEqualTo(LifetimeReading.TOTAL);
        assertThat(Files.readString(file)).contains("\"totals\" : 1");
    }

    @Test
    void aFileOfALaterVersionIsReadAsFarAsItIsKnown() throws Exception {
        Files.writeString(
                keptFile(),
                """
                {"connection": "test", "version": 9, "evidence": {"totals": 4, "guesses": 3},
                 "renewals": [{"appId": "1", "seconds": 604800, "at": "%s", "by": "me"}]}
                """
                        .formatted(now));
        Lifetimes next = new Lifetimes(new LifetimeStore(folder), () -> now);
        next.open("test");
        wire.lists("apps/getList", app(7 * DAY));
        next.list(wire.session(), "a1");
        is(next.of(app(7 * DAY)), How.SET_HERE, now.plusSeconds(7 * DAY));
    }

    @Test
    void noMoreIsKeptThanIsNeeded() throws Exception {
        read(app(DAY));
        for (int i = 0; i < 1_200; i++) {
            lifetimes.wasSet(new Renewal("app-" + i, 600, now));
        }
        lifetimes.wasSet(new Renewal("old", 600, now.minus(Duration.ofDays(9))));
        pass(Duration.ofMinutes(1));
        lifetimes.save();
        KeptLifetimes kept = new LifetimeStore(folder).read("test");
        assertThat(kept.renewals()).hasSize(1_000).noneMatch(each -> each.appId().equals("old"));
    }

    private Path keptFile() throws Exception {
        read(app(DAY));
        lifetimes.warn("x", 15);
        lifetimes.save();
        try (Stream<Path> files = Files.list(folder.resolve("app-lifetimes"))) {
            return files.toList().getFirst();
        }
    }

    @Test
    void evidenceIsBoundedAndTheNewerHalfCounts() {
        LifetimeEvidence evidence = new LifetimeEvidence(1_000, 0);
        for (int i = 0; i < 3_000; i++) {
            evidence = evidence.withRemaining(false);
        }
        assertThat(List.of(evidence.totals(), evidence.remainings()))
                .allMatch(each -> each <= 1_000);
        assertThat(evidence.verdict()).isEqualTo(LifetimeReading.REMAINING);
    }
}
