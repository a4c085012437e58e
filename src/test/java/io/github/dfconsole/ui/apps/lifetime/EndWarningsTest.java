package io.github.dfconsole.ui.apps.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.service.apps.LifetimeStore;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.SampleApps;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.apps.AppsKind;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.notice.Notices.Notice;
import io.github.dfconsole.ui.resource.OpenConnection;
import io.github.dfconsole.ui.resource.ResourceViewModel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The user is told of apps that end soon: once for each time before, in the window and outside. */
class EndWarningsTest {

    private static final Instant START = Instant.parse("2026-11-27T10:00:00Z");
    private static final Account FOREST = new Account("a1", "forest", "", "", null, false);
    private static final Endpoint ENDPOINT = Api.endpoint("http://127.0.0.1:1");

    @TempDir private Path folder;

    private final FakeWire wire = new FakeWire();
    private final List<String> outside = new ArrayList<>();
    private Instant now = START;
    private ManualJobs jobs;
    private ManualJobs polls;
    private Notices notices;
    private ResourceViewModel<App, AppDetail> model;

    @BeforeEach
    void start() {
        jobs = new ManualJobs();
        polls = new ManualJobs();
        notices = new Notices(new ManualJobs(), notice -> outside.add(notice.title().get()));
        ScreenContext context =
                new ScreenContext(
                        new Settings(Language.ENGLISH, ThemeChoice.LIGHT),
                        new Texts(Locale.ENGLISH),
                        new Times(ZoneOffset.UTC),
                        jobs,
                        new Poller(polls),
                        () -> now,
                        page -> {},
                        notices);
        Lifetimes lifetimes = new Lifetimes(new LifetimeStore(folder), () -> now);
        model =
                new ResourceViewModel<>(
                        new AppsKind(lifetimes, folder),
                        context,
                        Screens.tools(context, folder.resolve("changes")));
    }

    private void show(App... apps) {
        wire.lists("apps/getList", (Object[]) apps);
        var session = wire.session();
        model.opened(new OpenConnection(session, "test", ENDPOINT));
        model.show(session, FOREST);
        jobs.runAll();
    }

    private void refresh(App... apps) {
        wire.lists("apps/getList", (Object[]) apps);
        model.table().refresh();
        jobs.runAll();
    }

    /** Time passes until a moment before the end of an app that runs for two days. */
    private void untilBeforeTheEnd(Duration left) {
        now = START.plus(Duration.ofDays(2)).minus(left);
        for (int i = 0; i < 6; i++) {
            polls.runFirst();
        }
        jobs.runAll();
    }

    private List<String> said() {
        return notices.shown().reversed().stream().map(each -> each.title().get()).toList();
    }

    private static App app(String id) {
        return SampleApps.running(id, START, "172800");
    }

    @Test
    void eachTimeBeforeTheEndIsToldOnce() {
        show(app("1"), app("2"));
        assertThat(said()).isEmpty();
        untilBeforeTheEnd(Duration.ofHours(24));
        untilBeforeTheEnd(Duration.ofHours(23));
        assertThat(said()).containsExactly("2 apps end within 24 hours");
        assertThat(notices.shown().getFirst().text().get())
                .contains("app-1 (2026-11-29 10:00 Z)", "app-2", "not certain");
        untilBeforeTheEnd(Duration.ofHours(2));
        assertThat(said()).containsExactly("2 apps end within 2 hours");
        untilBeforeTheEnd(Duration.ofMinutes(15));
        assertThat(said()).containsExactly("2 apps end within 15 minutes");
        notices.dismiss(notices.shown().getFirst());
        untilBeforeTheEnd(Duration.ofMinutes(1));
        assertThat(said()).isEmpty();
    }

    @Test
    void allThatEndSoonIsToldInOneNoticeTheSoonestFirst() {
        show(
                SampleApps.running("1", START, "80000"),
                SampleApps.running("2", START, "3600"),
                SampleApps.running("3", START, "500"));
        assertThat(said()).containsExactly("1 app ends within 15 minutes, 2 more later");
        assertThat(notices.shown().getFirst().text().get())
                .containsSubsequence("app-3 (", "app-2 (", "app-1 (");
    }

    @Test
    void whatIsStillShownOfOthersIsKept() {
        show(SampleApps.running("1", START, "80000"), SampleApps.running("2", START, "100000"));
        assertThat(said()).containsExactly("1 app ends within 24 hours");
        now = START.plusSeconds(20_000);
        untilChecked();
        assertThat(said()).containsExactly("2 apps end within 24 hours");
        assertThat(notices.shown().getFirst().text().get()).contains("app-1 (", "app-2 (");
    }

    @Test
    void onlyTheShortestTimeIsToldOfAnAppThatIsFoundLate() {
        now = START.plus(Duration.ofDays(2)).minus(Duration.ofMinutes(10));
        show(app("1"));
        assertThat(said()).containsExactly("1 app ends within 15 minutes");
    }

    @Test
    void whoHasHiddenTheWindowIsToldOutsideOfIt() {
        show(app("1"));
        model.context().poller().awake().set(false);
        notices.inFront().set(false);
        untilBeforeTheEnd(Duration.ofHours(1));
        assertThat(outside).containsExactly("1 app ends within 2 hours");
    }

    @Test
    void nothingIsToldAgainAfterARestart() {
        show(app("1"));
        untilBeforeTheEnd(Duration.ofHours(20));
        assertThat(said()).hasSize(1);
        start();
        show(app("1"));
        assertThat(said()).isEmpty();
        untilBeforeTheEnd(Duration.ofHours(1));
        assertThat(said()).containsExactly("1 app ends within 2 hours");
    }

    @Test
    void anAppThatWasRenewedIsToldOfAgainWhenItsNewEndComesNear() {
        show(app("1"));
        now = now.plusSeconds(90);
        refresh(app("1"));
        untilBeforeTheEnd(Duration.ofHours(1));
        assertThat(said()).containsExactly("1 app ends within 2 hours");
        refresh(SampleApps.running("1", START, "604800"));
        assertThat(said()).isEmpty();
        now = now.plus(Duration.ofDays(7)).minus(Duration.ofHours(3));
        untilChecked();
        assertThat(said()).containsExactly("1 app ends within 24 hours");
    }

    private void untilChecked() {
        for (int i = 0; i < 6; i++) {
            polls.runFirst();
        }
        jobs.runAll();
    }

    @Test
    void whatIsStoppedOrPermanentIsNeverToldOf() {
        show(
                SampleApps.row("1", START, "600", "STOPPED"),
                SampleApps.running("2", START, "-1"),
                SampleApps.running("3", START, "soon"));
        untilBeforeTheEnd(Duration.ofMinutes(1));
        assertThat(said()).isEmpty();
    }

    @Test
    void theNoticeOffersToRenewThoseApps() {
        List<List<App>> renewed = new ArrayList<>();
        Lifetimes lifetimes = new Lifetimes(new LifetimeStore(folder), () -> now);
        new EndWarnings(model, lifetimes, renewed::add);
        show(SampleApps.running("1", START, "3600"), SampleApps.running("2", START, "604800"));
        Notice notice = notices.shown().getFirst();
        assertThat(notice.action().text().get()).isEqualTo("Renew…");
        notice.action().run().run();
        assertThat(renewed).hasSize(1);
        assertThat(renewed.getFirst()).extracting(App::id).containsExactly("1");
    }

    @Test
    void aSecondReadShowsWhatALifetimeMeans() {
        show(app("1"));
        long reads = reads();
        now = now.plusSeconds(50);
        untilChecked();
        assertThat(reads()).isEqualTo(reads);
        now = now.plusSeconds(30);
        untilChecked();
        assertThat(reads()).isEqualTo(reads + 1);
        now = now.plusSeconds(300);
        untilChecked();
        assertThat(reads()).isEqualTo(reads + 1);
    }

    private long reads() {
        return wire.calls().stream().filter("apps/getList"::equals).count();
    }
}
