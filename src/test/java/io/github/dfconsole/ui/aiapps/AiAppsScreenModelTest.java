package io.github.dfconsole.ui.aiapps;

import static io.github.dfconsole.testing.SampleRuns.finished;
import static io.github.dfconsole.testing.SampleRuns.run;
import static io.github.dfconsole.testing.SampleRuns.running;
import static io.github.dfconsole.testing.SampleRuns.sent;
import static io.github.dfconsole.testing.SampleRuns.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.Obstacle;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppDetail;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.service.aiapps.submit.SentRuns;
import io.github.dfconsole.service.lists.KeptList;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.aiapps.submit.RunWork;
import io.github.dfconsole.ui.control.Pill.Tone;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.export.ExportViewModel;
import io.github.dfconsole.ui.resource.table.ResourceColumn;
import io.github.dfconsole.ui.resource.table.SortKey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What the list of AI apps says, of good and of odd rows, and what can be done with them. */
class AiAppsScreenModelTest {

    private static final Account FOREST = new Account("a1", "forest", "", "", null, false);
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final AiApp GOING = running("1", NOW.minusSeconds(3_725));
    private static final AiApp WAITS = waiting("2", NOW.minusSeconds(30));
    private static final AiApp GOOD =
            finished("3", "SUCCEEDED", NOW.minusSeconds(90_000), NOW.minusSeconds(90_000 - 45));
    private static final AiApp FAILED =
            finished("4", "FAILED", NOW.minusSeconds(7_200), NOW.minusSeconds(3_600));
    private static final AiApp BACKWARDS =
            finished("5", "SUCCEEDED", NOW.minusSeconds(3_600), NOW.minusSeconds(7_200));
    private static final AiApp TIMELESS = run("6", "FINISHED", "SUCCEEDED", null, null);
    private static final AiApp ODD = run("7", "PAUSED", "", NOW.minusSeconds(100_000), null);

    @TempDir private Path folder;

    private final FakeWire wire = new FakeWire();
    private final ManualJobs polls = new ManualJobs();
    private Instant now = NOW;
    private ResourceViewModel<AiApp, AiAppDetail> model;

    @BeforeEach
    void make() {
        ScreenContext context =
                new ScreenContext(
                        new Settings(Language.ENGLISH, ThemeChoice.LIGHT),
                        new Texts(Locale.ENGLISH),
                        new Times(ZoneOffset.UTC),
                        new InlineJobs(),
                        new Poller(polls),
                        () -> now,
                        page -> {},
                        new Notices(new ManualJobs(), notice -> {}));
        model =
                new ResourceViewModel<>(
                        new AiAppsKind(new RunWork(folder)),
                        context,
                        Screens.tools(context, folder.resolve("changes")));
    }

    private void show(AiApp... runs) {
        wire.lists("aiapps/getList", (Object[]) runs);
        model.show(wire.session(), FOREST);
    }

    private ResourceColumn<AiApp> column(String id) {
        return model.table().columns().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String text(String id, AiApp row) {
        return column(id).text().apply(row);
    }

    @Test
    void theLatestComesFirstAndWhatDoesNotTellLast() {
        show(TIMELESS, GOOD, FAILED, GOING, WAITS);
        assertThat(model.table().rows()).containsExactly(WAITS, GOING, FAILED, GOOD, TIMELESS);
    }

    @Test
    void durationsAreCountedInTheTimeOfTheServiceAndNeverNegative() {
        wire.clockIsAhead(Duration.ofMinutes(10));
        show(GOING, WAITS, GOOD, BACKWARDS, TIMELESS, ODD);
        assertThat(text("duration", GOING)).isEqualTo("52\u00a0min\u00a05\u00a0s");
        assertThat(text("duration", WAITS)).isEqualTo("–");
        assertThat(text("duration", GOOD)).isEqualTo("45\u00a0s");
        assertThat(text("duration", BACKWARDS)).isEqualTo("–");
        assertThat(text("duration", TIMELESS)).isEqualTo("–");
        assertThat(text("duration", ODD)).isEqualTo("–");
    }

    @Test
    void t17ARunThatIsOnlyRememberedTookSoLongWhenItWasRead() {
        KeptList<AiApp> kept = new KeptList<>(List.of(GOING), NOW.minusSeconds(3_600));
        model.table().memory().readWith(account -> Optional.of(kept));
        wire.fails(
                "aiapps/getList",
                report -> new ApiFailure.Unreachable(report, Obstacle.UNREACHABLE));
        model.show(wire.session(), FOREST);
        assertThat(model.table().rows()).containsExactly(GOING);
        assertThat(text("duration", GOING)).isEqualTo("2\u00a0min\u00a05\u00a0s");

        wire.lists("aiapps/getList", GOING);
        model.table().refresh();
        assertThat(text("duration", GOING)).isEqualTo("1\u00a0h\u00a02\u00a0min");
    }

    @Test
    void durationsAreSortedByTheirLengthAndThoseThatAreNotKnownComeLast() {
        show(GOING, WAITS, GOOD, FAILED, BACKWARDS, TIMELESS);
        model.table().sortBy(List.of(new SortKey("duration", false)));
        assertThat(model.table().rows().subList(0, 4)).containsExactly(WAITS, GOOD, FAILED, GOING);
        model.table().sortBy(List.of(new SortKey("duration", true)));
        assertThat(model.table().rows().subList(0, 4)).containsExactly(GOING, FAILED, GOOD, WAITS);
    }

    @Test
    void aFinishedRunThatFailedIsRed() {
        show(GOING, WAITS, GOOD, FAILED, ODD);
        assertThat(model.stateOf(FAILED).tone()).isEqualTo(Tone.BAD);
        assertThat(model.stateOf(GOOD).tone()).isEqualTo(Tone.GOOD);
        assertThat(model.stateOf(WAITS).tone()).isEqualTo(Tone.IN_PROGRESS);
        assertThat(model.stateOf(ODD).tone()).isEqualTo(Tone.UNKNOWN);
        assertThat(model.stateOf(ODD).word()).isEqualTo("PAUSED");
    }

    @Test
    void runsArePickedByWhetherTheyGoOnByResultAndByWorkspace() {
        show(GOING, WAITS, GOOD, FAILED, ODD);
        model.table().valueFilters().pick("state", Set.of("Not ended"));
        assertThat(model.table().rows()).containsExactly(WAITS, GOING);
        model.table().valueFilters().pick("state", Set.of("Ended"));
        assertThat(model.table().rows()).containsExactly(FAILED, GOOD);
        model.table().valueFilters().pick("result", Set.of("Failed"));
        assertThat(model.table().rows()).containsExactly(FAILED);
        model.table().clearFilter();
        model.table().valueFilters().pick("workspace", Set.of("vision"));
        assertThat(model.table().rows()).hasSize(5);
    }

    @Test
    void whatARunWasAskedForIsKnownIfItWasSubmittedFromHere() {
        SentRuns sent = new SentRuns(folder);
        sent.keep(sent("1", "python train.py", "4", NOW));
        show(GOING, WAITS);
        assertThat(text("gpus", GOING)).isEqualTo("V100 × 4");
        assertThat(column("gpus").value().apply(GOING)).isEqualTo(4);
        assertThat(text("image", GOING)).isEqualTo("pytorch:2.4");
        assertThat(text("gpus", WAITS)).isEmpty();
        // It is submitted while the list is shown.
        sent.keep(sent("8", "python other.py", "0", NOW));
        AiApp late = waiting("8", NOW);
        wire.lists("aiapps/getList", GOING, WAITS, late);
        model.table().refresh();
        assertThat(text("gpus", late)).isEqualTo("No GPU");
    }

    @Test
    void t5LooksAgainByItselfWhileRunsGoOn() {
        show(GOOD);
        int before = reads();
        runPolls();
        assertThat(reads()).isEqualTo(before);
        wire.lists("aiapps/getList", GOING, GOOD);
        model.table().refresh();
        before = reads();
        runPolls();
        assertThat(reads()).isGreaterThan(before);
    }

    private int reads() {
        return Collections.frequency(wire.calls(), "aiapps/getList");
    }

    private void runPolls() {
        for (int round = 0; round < 5; round++) {
            polls.runFirst();
        }
    }

    /** A run that takes a day is followed to its end. */
    @Test
    void t5ARunIsFollowedForLongerThanAnHour() {
        show(GOING);
        for (int round = 0; round < 1_000; round++) {
            polls.runFirst();
        }
        assertThat(model.table().autoRefresh().ended().get()).isFalse();
    }

    @Test
    void csvHasDurationsThatSpreadsheetsRead() {
        show(GOING, GOOD, BACKWARDS);
        ExportViewModel<AiApp> export =
                new ExportViewModel<>(
                        model.table(),
                        new InlineJobs(),
                        model.context().texts(),
                        folder.resolve("runs"));
        export.write();
        assertThat(folder.resolve("runs.csv"))
                .content()
                .contains("Duration", ",1:02:05,", ",0:00:45,")
                .doesNotContain("–,gpu");
    }

    @Test
    void thoseThatHaveEndedCannotBeKilled() {
        show(GOING, WAITS, GOOD, ODD);
        ResourceAction<AiApp> kill = action("aiapps-kill");
        assertThat(model.availability(kill, GOING).isAllowed()).isTrue();
        assertThat(model.availability(kill, WAITS).isAllowed()).isTrue();
        assertThat(model.availability(kill, ODD).isAllowed()).isTrue();
        assertThat(model.availability(kill, GOOD).reasonKey()).isEqualTo("aiapps.why.ended");
    }

    private ResourceAction<AiApp> action(String id) {
        return model.actions().stream()
                .filter(each -> each.label().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoRunsThatWereSubmittedFromHereCanBeCompared() {
        SentRuns sent = new SentRuns(folder);
        sent.keep(sent("1", "python train.py", "4", NOW));
        sent.keep(sent("2", "python train.py", "2", NOW));
        show(GOING, WAITS, GOOD);
        ResourceAction<AiApp> compare = action("aiapps-compare");
        model.table().selection().toggle(GOING);
        assertThat(model.availability(compare, GOING))
                .isEqualTo(Availability.not("aiapps.compare.why"));
        model.table().selection().toggle(WAITS);
        assertThat(model.availability(compare, GOING).isAllowed()).isTrue();
        model.table().selection().toggle(GOING);
        model.table().selection().toggle(GOOD);
        assertThat(model.availability(compare, GOOD))
                .isEqualTo(Availability.not("aiapps.compare.why.elsewhere"));
    }

    @Test
    void oneThatWaitsIsNotSpokenOfAsMany() {
        Texts texts = new Texts(Locale.ENGLISH);
        assertThat(texts.get("aiapps.waits.queue", "gpu", 1, 1))
                .isEqualTo(
                        "In the queue gpu, 1 AI app of this account is running, and 1 other is waiting.");
        assertThat(texts.get("aiapps.waits.queue", "gpu", 2, 0))
                .isEqualTo(
                        "In the queue gpu, 2 AI apps of this account are running, and 0 others are waiting.");
    }

    @Test
    void killingSaysWhatIsLost() {
        SentRuns sent = new SentRuns(folder);
        sent.keep(sent("1", "python train.py", "4", NOW));
        show(GOING, WAITS, GOOD);
        AskedRuns asked = new AskedRuns(sent);
        asked.learn(List.of());
        AiApp meanwhile = finished("2", "SUCCEEDED", NOW.minusSeconds(60), NOW);
        assertThat(
                        new KillConsequences(model.context().texts(), asked)
                                .of(List.of(GOING, WAITS), List.of(GOING, meanwhile), NOW)
                                .lines())
                .extracting(each -> each.text())
                .containsExactly(
                        "run-1 has been under way for 1\u00a0h\u00a02\u00a0min.\n"
                                + "Results in /results may not be copied to /user/forest/out.",
                        "run-2 has ended meanwhile; nothing changes for it.");
    }

    @Test
    void whatIsSavedOfARunHasNoSecretInIt() {
        String json = SubmittedSection.json(sent("1", "python train.py", "4", NOW));
        assertThat(json)
                .contains("python train.py", "API_TOKEN", "********", "2026-11-27T10:00:00Z")
                .doesNotContain("Canary");
    }

    @Test
    void aTimeWithoutAZoneIsShownAsItCame() {
        AiApp odd =
                new AiApp(
                        "9",
                        "",
                        "odd",
                        "",
                        "",
                        "",
                        "RUNNING",
                        "UNDEFINED",
                        new Timestamp.Unreadable("yesterday"),
                        null,
                        null,
                        false);
        show(odd, GOING);
        assertThat(model.table().rows()).containsExactly(GOING, odd);
        assertThat(text("started", odd)).isEqualTo("yesterday");
        assertThat(text("duration", odd)).isEqualTo("–");
    }

    @Test
    void twentyThousandRowsAreListedFilteredAndSorted() {
        AiApp[] many =
                IntStream.range(0, 20_000)
                        .mapToObj(
                                n ->
                                        n % 10 == 0
                                                ? running("r" + n, NOW.minusSeconds(n))
                                                : finished(
                                                        "r" + n,
                                                        "SUCCEEDED",
                                                        NOW.minusSeconds(n + 7L * (n % 100)),
                                                        NOW.minusSeconds(n)))
                        .toArray(AiApp[]::new);
        show(many);
        model.table().valueFilters().pick("state", Set.of("Not ended"));
        assertThat(model.table().rows()).hasSize(2_000);
        model.table().sortBy(List.of(new SortKey("duration", true)));
        assertThat(model.table().rows().getFirst().id()).isEqualTo("r19990");
    }
}
