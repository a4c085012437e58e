package io.github.dfconsole.ui.resource.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.AppEnd;
import io.github.dfconsole.service.apps.AppEnd.How;
import io.github.dfconsole.service.apps.LifetimeChange;
import io.github.dfconsole.service.apps.LifetimeStore;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.service.apps.WantedEnd;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.AppService;
import io.github.dfconsole.testing.AppService.Fate;
import io.github.dfconsole.testing.AppService.Reports;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.testing.TimedJobs;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.apps.AppsKind;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.resource.ResourceViewModel;

import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the user reads about a renewal in the end, how many requests were sent for it, and when the
 * app is said to end: over a real socket, whatever becomes of the answer, and whatever the service
 * means by a lifetime.
 */
@Timeout(60)
class RenewalOutcomeTest {

    private static final String SET = LifetimeChange.OPERATION;
    private static final String LIST = "apps/getList";
    private static final Account FOREST = new Account("a1", "forest", "", "", null, false);
    private static final Duration WEEK = Duration.ofDays(7);

    @StartStop final MockWebServer server = new MockWebServer();

    @TempDir private Path folder;

    private AppService service;
    private TimedJobs jobs;
    private Transport transport;
    private Session session;
    private Lifetimes lifetimes;
    private ResourceViewModel<App, AppDetail> model;
    private final List<String> words = new ArrayList<>();

    /** Shows two apps that have two of seven days left, and reads them until it is known how. */
    private void show(Reports reports) {
        service = new AppService(reports);
        service.start("1", WEEK.toSeconds());
        service.start("2", Duration.ofDays(6).toSeconds());
        service.pass(Duration.ofDays(5));
        server.setDispatcher(service);
        transport = Api.transport(server.getPort());
        open();
        service.pass(Duration.ofMinutes(2));
        model.table().refresh();
        jobs.runAll();
    }

    private void open() {
        session = new Session(new DataForestClient(transport), () -> {});
        lifetimes = new Lifetimes(new LifetimeStore(folder), service.clock());
        jobs = new TimedJobs(service::pass);
        ScreenContext context =
                new ScreenContext(
                        new Settings(Language.ENGLISH, ThemeChoice.LIGHT),
                        new Texts(Locale.ENGLISH),
                        new Times(ZoneOffset.UTC),
                        jobs,
                        new Poller(new ManualJobs()),
                        service.clock(),
                        page -> {},
                        new Notices(new ManualJobs(), notice -> {}));
        model =
                new ResourceViewModel<>(
                        new AppsKind(lifetimes, folder),
                        context,
                        Screens.tools(context, folder.resolve("changes")));
        ChangeText text = new ChangeText(context.texts(), context.times());
        model.runner()
                .onEnded(batch -> batch.runs().forEach(run -> words.add(text.of(batch, run))));
        lifetimes.open("test");
        model.runner().open(session, "test", Guard.NONE);
        model.show(session, FOREST);
        jobs.runAll();
    }

    @AfterEach
    void disconnect() {
        transport.close();
    }

    @SuppressWarnings("unchecked") // the screen lists apps
    private ChangeAction<App> renewing() {
        return (ChangeAction<App>)
                model.actions().stream()
                        .filter(ChangeAction.class::isInstance)
                        .map(ChangeAction.class::cast)
                        .filter(each -> each.operation().equals(SET))
                        .findFirst()
                        .orElseThrow();
    }

    private App row(String id) {
        return model.table().all().stream()
                .filter(app -> app.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Change change(String id, Duration time) {
        return LifetimeChange.of(row(id), new WantedEnd.After(time), lifetimes);
    }

    private ChangeBatch renew(Fate becomes, Change... changes) {
        service.becomes(becomes);
        ChangeBatch batch = model.runner().run(renewing(), List.of(changes)).orElseThrow();
        jobs.runAll();
        return batch;
    }

    private boolean isKept() throws IOException {
        Path changes = folder.resolve("changes");
        if (!Files.isDirectory(changes)) {
            return false;
        }
        try (Stream<Path> files = Files.list(changes)) {
            return files.findAny().isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TOTAL,     CARRIED_OUT,                    app-2 has been renewed.",
        "REMAINING, CARRIED_OUT,                    app-2 has been renewed.",
        "TOTAL,     LOST_BEFORE,                    It probably did not take effect.",
        "REMAINING, LOST_BEFORE,                    It probably did not take effect.",
        "TOTAL,     LOST_AFTER,                     but the service now shows the change.",
        "REMAINING, LOST_AFTER,                     but the service now shows the change.",
        "TOTAL,     TIMED_OUT_AT_THE_GATEWAY_AFTER, but the service now shows the change.",
        "REMAINING, TIMED_OUT_AT_THE_GATEWAY_AFTER, but the service now shows the change.",
        "TOTAL,     REFUSED,                        app-2: not carried out.",
        "REMAINING, REFUSED,                        app-2: not carried out.",
        "TOTAL,     THROTTLED,                      app-2: not carried out.",
        "REMAINING, THROTTLED,                      app-2: not carried out."
    })
    void isSentOnceAndWhatIsSaidIsTrue(Reports reports, Fate fate, String said) throws Exception {
        show(reports);
        renew(fate, change("2", WEEK));
        assertThat(words).hasSize(1);
        assertThat(words.getFirst()).contains(said);
        assertThat(service.timesCalled(SET)).isEqualTo(1);
        assertThat(isKept()).isEqualTo(fate == Fate.LOST_BEFORE);
    }

    /** The same lifetime as before cannot be told from it, and sending it again does no harm. */
    @ParameterizedTest
    @EnumSource(
            value = Fate.class,
            names = {"LOST_BEFORE", "LOST_AFTER"})
    void theSameWholeLifetimeCannotBeSeen(Fate fate) throws Exception {
        show(Reports.TOTAL);
        ChangeBatch batch = renew(fate, change("1", WEEK));
        assertThat(words.getFirst())
                .contains("no way to check whether this change took effect")
                .contains("Sending the same request again does no harm.");
        assertThat(isKept()).isFalse();
        service.becomes(Fate.CARRIED_OUT);
        batch.runs().getFirst().sendAgain();
        jobs.runAll();
        assertThat(words.getLast()).contains("app-1 has been renewed.");
        assertThat(service.timesCalled(SET)).isEqualTo(2);
        assertEnd("1", How.SET_HERE);
    }

    /** As long as is left already cannot be told from it either. */
    @Test
    void aLifetimeOfWhatIsLeftCannotBeSeen() {
        show(Reports.REMAINING);
        Duration left = Duration.between(service.clock().instant(), service.end("1"));
        renew(Fate.LOST_BEFORE, change("1", left));
        assertThat(words.getFirst()).contains("no way to check whether this change took effect");
    }

    private void assertEnd(String id, How how) {
        model.table().refresh();
        jobs.runAll();
        AppEnd end = lifetimes.of(row(id));
        assertThat(end.how()).isEqualTo(how);
        assertThat(Duration.between(service.end(id), end.at()).abs())
                .isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource({"TOTAL, IF_NEVER_RENEWED, SET_HERE", "REMAINING, REMAINING, REMAINING"})
    void theEndIsRightBeforeAndAfterAndAfterARestart(Reports reports, How before, How after) {
        show(reports);
        assertEnd("1", before);
        renew(Fate.CARRIED_OUT, change("1", Duration.ofDays(3)));
        assertEnd("1", after);
        service.pass(Duration.ofHours(30));
        assertEnd("1", after);
        open();
        assertEnd("1", after);
    }

    @ParameterizedTest
    @EnumSource(Reports.class)
    void untilATimeEndsThenWheneverItIsSent(Reports reports) {
        show(reports);
        var wanted = service.clock().instant().plus(Duration.ofDays(2));
        Change until = LifetimeChange.of(row("1"), new WantedEnd.Until(wanted), lifetimes);
        service.pass(Duration.ofMinutes(3));
        renew(Fate.CARRIED_OUT, until);
        assertThat(service.end("1")).isEqualTo(wanted);
    }

    @Test
    void manyAreSentTwoAtATimeAndTheListIsNotReadForEach() {
        show(Reports.TOTAL);
        for (int i = 3; i <= 40; i++) {
            service.start(String.valueOf(i), 3_600);
        }
        model.table().refresh();
        jobs.runAll();
        long listed = service.timesCalled(LIST);
        List<Change> all = model.table().all().stream().map(app -> change(app.id(), WEEK)).toList();
        ChangeBatch batch = model.runner().run(renewing(), all).orElseThrow();
        assertThat(batch.runs())
                .filteredOn(run -> run.progress().get() instanceof ChangeProgress.Sending)
                .hasSize(2);
        jobs.runAll();
        assertThat(batch.isDone()).isTrue();
        assertThat(service.timesCalled(SET)).isEqualTo(40);
        assertThat(service.timesCalled(LIST) - listed).isLessThanOrEqualTo(2);
    }

    @Test
    void anOldListIsReadOnceMoreBefore() {
        show(Reports.TOTAL);
        service.pass(Duration.ofMinutes(10));
        long listed = service.timesCalled(LIST);
        renew(Fate.CARRIED_OUT, change("1", WEEK));
        // Once before, and once when it is done.
        assertThat(service.timesCalled(LIST) - listed).isEqualTo(2);
    }

    @Test
    void stoppingLeavesOutWhatWasNotSentAndOnlyThatIsTriedAgain() {
        show(Reports.TOTAL);
        service.start("3", 3_600);
        model.table().refresh();
        jobs.runAll();
        List<Change> all = List.of(change("1", WEEK), change("2", WEEK), change("3", WEEK));
        ChangeBatch batch = model.runner().run(renewing(), all).orElseThrow();
        model.runner().cancel(batch);
        jobs.runAll();
        assertThat(words)
                .containsExactly(
                        "app-1 has been renewed.", "app-2 has been renewed.", "app-3: not sent");
        assertThat(service.timesCalled(SET)).isEqualTo(2);
        model.runner().tryFailedAgain(batch);
        jobs.runAll();
        assertThat(words.getLast()).isEqualTo("app-3 has been renewed.");
        assertThat(service.timesCalled(SET)).isEqualTo(3);
        assertThat(model.runner().batches()).isEmpty();
    }

    @Test
    void oneFailureDoesNotStopTheOthers() {
        show(Reports.TOTAL);
        ChangeBatch batch = renew(Fate.REFUSED, change("1", WEEK), change("2", WEEK));
        assertThat(service.timesCalled(SET)).isEqualTo(2);
        service.becomes(Fate.CARRIED_OUT);
        model.runner().tryFailedAgain(batch);
        jobs.runAll();
        assertThat(words.subList(2, 4))
                .containsExactly("app-1 has been renewed.", "app-2 has been renewed.");
    }

    @ParameterizedTest
    @CsvSource({
        "TOTAL,     LOST_AFTER,  but the service now shows the change.",
        "REMAINING, LOST_AFTER,  but the service now shows the change.",
        "TOTAL,     LOST_BEFORE, It probably did not take effect.",
        "REMAINING, LOST_BEFORE, It probably did not take effect."
    })
    void whatAnEarlierRunSentIsLookedUpAndNotSentAgain(Reports reports, Fate fate, String said)
            throws Exception {
        show(reports);
        service.becomes(fate);
        var sender = Screens.tools(model.context(), folder.resolve("changes")).sender();
        Change ready = change("2", WEEK).prepared(session);
        sender.send(session, ready, sender.record("test", ready));
        service.pass(Duration.ofHours(6));
        open();
        assertThat(words).hasSize(1);
        assertThat(words.getFirst()).contains(said);
        assertThat(service.timesCalled(SET)).isEqualTo(1);
    }
}
