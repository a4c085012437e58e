package io.github.dfconsole.ui.aiapps;

import static io.github.dfconsole.testing.SampleRuns.finished;
import static io.github.dfconsole.testing.SampleRuns.run;
import static io.github.dfconsole.testing.SampleRuns.running;
import static io.github.dfconsole.testing.SampleRuns.sent;
import static io.github.dfconsole.testing.SampleRuns.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppDetail;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.service.aiapps.submit.SentRuns;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.aiapps.submit.RunWork;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.notice.Notices.Tone;
import io.github.dfconsole.ui.resource.OpenConnection;
import io.github.dfconsole.ui.resource.ResourceViewModel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The user is told once of each run that ends while the console is open, and how it ended. */
class RunEndsTest {

    private static final Account FOREST = new Account("a1", "forest", "", "", null, false);
    private static final Instant START = Instant.parse("2026-11-27T10:00:00Z");

    @TempDir private Path folder;

    private final FakeWire wire = new FakeWire();
    private final List<String> outside = new ArrayList<>();
    private Instant now = START;
    private Notices notices;
    private ResourceViewModel<AiApp, AiAppDetail> model;

    @BeforeEach
    void start() {
        notices = new Notices(new ManualJobs(), notice -> outside.add(notice.title().get()));
        ScreenContext context =
                new ScreenContext(
                        new Settings(Language.ENGLISH, ThemeChoice.LIGHT),
                        new Texts(Locale.ENGLISH),
                        new Times(ZoneOffset.UTC),
                        new InlineJobs(),
                        new Poller(new ManualJobs()),
                        () -> now,
                        page -> {},
                        notices);
        model =
                new ResourceViewModel<>(
                        new AiAppsKind(new RunWork(folder)),
                        context,
                        Screens.tools(context, folder.resolve("changes")));
    }

    private void show(AiApp... runs) {
        wire.lists("aiapps/getList", (Object[]) runs);
        var session = wire.session();
        model.opened(new OpenConnection(session, "test", Api.endpoint("http://127.0.0.1:1")));
        model.show(session, FOREST);
    }

    private void refresh(AiApp... runs) {
        now = now.plusSeconds(15);
        wire.lists("aiapps/getList", (Object[]) runs);
        model.table().refresh();
    }

    private static AiApp ended(String id, String result) {
        return finished(id, result, START.minusSeconds(3_600), START);
    }

    private List<String> said() {
        return notices.shown().stream().map(each -> each.title().get()).toList();
    }

    private String text() {
        return notices.shown().getFirst().text().get();
    }

    @Test
    void aRunThatEndsIsToldOnceWithItsResult() {
        show(running("1", START), ended("2", "FAILED"));
        assertThat(said()).isEmpty();
        refresh(ended("1", "SUCCEEDED"), ended("2", "FAILED"));
        assertThat(said()).containsExactly("run-1: Succeeded");
        assertThat(text()).isEqualTo("The AI app has ended after 1\u00a0h\u00a00\u00a0min.");
        assertThat(notices.shown().getFirst().tone()).isEqualTo(Tone.GOOD);
        notices.dismiss(notices.shown().getFirst());
        refresh(ended("1", "SUCCEEDED"), ended("2", "FAILED"));
        assertThat(said()).isEmpty();
    }

    @Test
    void aRunThatFailsIsBadNews() {
        show(waiting("1", START));
        refresh(run("1", "FINISHED", "FAILED", START, null));
        assertThat(said()).containsExactly("run-1: Failed");
        assertThat(text()).isEqualTo("The AI app has ended.");
        assertThat(notices.shown().getFirst().tone()).isEqualTo(Tone.BAD);
    }

    @Test
    void severalAreToldInOneNoticeThoseThatFailedFirst() {
        show(running("1", START), running("2", START), running("3", START));
        refresh(ended("1", "SUCCEEDED"), ended("2", "FAILED"), running("3", START));
        assertThat(said()).containsExactly("2 AI apps have ended");
        assertThat(text()).isEqualTo("run-2 (Failed), run-1 (Succeeded)");
        refresh(ended("1", "SUCCEEDED"), ended("2", "FAILED"), ended("3", "KILLED"));
        assertThat(said()).containsExactly("3 AI apps have ended");
    }

    @Test
    void theNoticeLeadsToTheRun() {
        wire.on(
                "aiapps/getDetail",
                request -> {
                    throw new AssertionError("not opened yet");
                });
        show(running("1", START));
        refresh(ended("1", "SUCCEEDED"));
        assertThat(notices.shown().getFirst().action()).isNotNull();
        assertThat(notices.shown().getFirst().action().text().get()).isEqualTo("Show");
    }

    @Test
    void aRunOfOursThatWasNeverSeenGoingOnIsToldToo() {
        show(ended("2", "FAILED"));
        new SentRuns(folder).keep(sent("1", "false", "1", START.plusSeconds(5)));
        refresh(ended("1", "FAILED"), ended("2", "FAILED"));
        assertThat(said()).containsExactly("run-1: Failed");
    }

    @Test
    void whatWasSubmittedInAnEarlierSessionIsNoNews() {
        new SentRuns(folder).keep(sent("1", "false", "1", START.minusSeconds(5)));
        show(ended("1", "FAILED"));
        assertThat(said()).isEmpty();
    }

    @Test
    void aRunThatIsNoLongerListedHasNotEndedForSure() {
        show(running("1", START));
        refresh();
        assertThat(said()).isEmpty();
    }

    @Test
    void aWordThatIsNotKnownIsNoEnd() {
        show(running("1", START));
        refresh(run("1", "PAUSED", "", START, null));
        assertThat(said()).isEmpty();
        refresh(ended("1", "SUCCEEDED"));
        assertThat(said()).containsExactly("run-1: Succeeded");
    }

    @Test
    void anotherConnectionHasOtherRuns() {
        show(running("1", START));
        model.closed();
        show(ended("1", "SUCCEEDED"));
        assertThat(said()).isEmpty();
    }

    @Test
    void whoLooksElsewhereIsToldOutsideTheWindow() {
        show(running("1", START));
        notices.inFront().set(false);
        refresh(ended("1", "KILLED"));
        assertThat(outside).containsExactly("run-1: Killed");
    }
}
