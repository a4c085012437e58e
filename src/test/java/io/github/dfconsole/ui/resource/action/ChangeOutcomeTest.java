package io.github.dfconsole.ui.resource.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.notebooks.BucketChange;
import io.github.dfconsole.service.notebooks.UserConfigurationChange;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.keytab.KeytabResetRecords;
import io.github.dfconsole.ui.notebooks.NotebookWork;
import io.github.dfconsole.ui.notebooks.NotebooksKind;
import io.github.dfconsole.ui.resource.ResourceViewModel;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * What the user reads about a change in the end, and how many requests were sent for it: over a
 * real socket, whatever becomes of the answer.
 */
@Timeout(60)
class ChangeOutcomeTest {

    private static final String DELETE = "notebooks/delete";
    private static final String CONFIGURE = "notebooks/setUserConfigurationList";
    private static final String BUCKET = "notebooks/setObjectStorageBucket";
    private static final Account FOREST = new Account("a1", "forest", "", "", null, false);

    /** What becomes of the request and of its answer. */
    enum Fate {
        CARRIED_OUT,
        LOST_BEFORE,
        LOST_AFTER,
        TIMED_OUT_AT_THE_GATEWAY_AFTER,
        REFUSED,
        NOT_FOUND
    }

    @StartStop final MockWebServer server = new MockWebServer();

    @TempDir private Path folder;

    private final ManualJobs jobs = new ManualJobs();
    private final Map<String, String> notebooks = new ConcurrentHashMap<>();
    private final List<String> changes = new ArrayList<>();
    private volatile Fate fate = Fate.CARRIED_OUT;
    private volatile boolean takesEffect = true;
    private Transport transport;
    private Session session;
    private ResourceViewModel<Notebook, NotebookDetail> model;
    private final List<String> words = new ArrayList<>();

    @BeforeEach
    void show() {
        notebooks.put("n1", "dark");
        notebooks.put("n2", "dark");
        notebooks.put("n3", "dark");
        server.setDispatcher(new Service());
        transport = Api.transport(server.getPort());
        session = new Session(new DataForestClient(transport), () -> {});
        ScreenContext context = Screens.context(jobs, new ManualJobs());
        model =
                new ResourceViewModel<>(
                        new NotebooksKind(new NotebookWork(folder), KeytabResetRecords.in(folder)),
                        context,
                        Screens.tools(context, folder.resolve("changes")));
        ChangeText text = new ChangeText(context.texts(), context.times());
        model.runner()
                .onEnded(batch -> batch.runs().forEach(run -> words.add(text.of(batch, run))));
        model.runner().open(session, "test", Guard.NONE);
        model.show(session, FOREST);
        jobs.runAll();
    }

    @AfterEach
    void disconnect() {
        transport.close();
    }

    /** A service with three notebooks, to whose changes anything can happen. */
    private final class Service extends Dispatcher {

        @Override
        public MockResponse dispatch(RecordedRequest request) {
            String operation = request.getUrl().encodedPath().replace("/api/v2/", "");
            String body = request.getBody() == null ? "" : request.getBody().utf8();
            return switch (operation) {
                case "notebooks/getList" -> list();
                case "notebooks/getDetail" -> detail(id(body));
                default -> change(operation, body);
            };
        }

        private MockResponse change(String operation, String body) {
            changes.add(operation);
            boolean done =
                    switch (fate) {
                        case CARRIED_OUT, LOST_AFTER, TIMED_OUT_AT_THE_GATEWAY_AFTER -> true;
                        case LOST_BEFORE, REFUSED, NOT_FOUND -> false;
                    };
            if (done && takesEffect) {
                if (operation.equals(DELETE)) {
                    notebooks.remove(id(body));
                } else {
                    notebooks.put(id(body), "light");
                }
            }
            return switch (fate) {
                case CARRIED_OUT -> json(200, "{\"success\":true,\"id\":\"" + id(body) + "\"}");
                case LOST_BEFORE, LOST_AFTER -> closed();
                case TIMED_OUT_AT_THE_GATEWAY_AFTER ->
                        json(504, "{\"error\":{\"errorCode\":510,\"message\":\"time-out\"}}");
                case REFUSED -> json(403, "{\"success\":false,\"message\":\"not allowed today\"}");
                case NOT_FOUND -> json(404, "{\"success\":false,\"message\":\"no such element\"}");
            };
        }

        private MockResponse list() {
            String rows =
                    String.join(",", notebooks.keySet().stream().map(this::row).sorted().toList());
            return json(200, "{\"success\":true,\"contents\":[" + rows + "]}");
        }

        private String row(String id) {
            return "{\"id\":\"%s\",\"name\":\"lab-%s\",\"state\":\"RUNNING\"}".formatted(id, id);
        }

        private MockResponse detail(String id) {
            String theme = notebooks.get(id);
            if (theme == null) {
                return json(404, "{\"success\":false,\"message\":\"no such element\"}");
            }
            return json(
                    200,
                    """
                    {"success":true,"id":"%s","name":"lab-%s","state":"RUNNING",
                     "userConfigurations":[
                       {"componentName":"Lab","name":"Theme","value":"%s","isMasking":false},
                       {"componentName":"Lab","name":"Password","value":"**","isMasking":true}]}
                    """
                            .formatted(id, id, theme));
        }

        private static String id(String body) {
            return body.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1");
        }

        private static MockResponse json(int status, String body) {
            return new MockResponse.Builder()
                    .code(status)
                    .addHeader("Content-Type", "application/json")
                    .body(body)
                    .build();
        }

        private static MockResponse closed() {
            return new MockResponse.Builder()
                    .onResponseStart(new SocketEffect.CloseSocket())
                    .build();
        }
    }

    @SuppressWarnings("unchecked") // the screen lists notebooks
    private ChangeAction<Notebook> action(String operation) {
        return (ChangeAction<Notebook>)
                model.actions().stream()
                        .filter(ChangeAction.class::isInstance)
                        .map(ChangeAction.class::cast)
                        .filter(each -> each.operation().equals(operation))
                        .findFirst()
                        .orElseThrow();
    }

    private Notebook row(int index) {
        return model.table().all().get(index);
    }

    private void delete(Fate becomes) {
        fate = becomes;
        ChangeAction<Notebook> delete = action(DELETE);
        model.runner().run(delete, List.of(delete.change(row(0))));
        jobs.runAll();
    }

    private static Change configuration(UserConfiguration... values) {
        return new UserConfigurationChange(
                new ChangeTarget(CONFIGURE, "a1", "n1", "lab-n1"), List.of(values));
    }

    private static UserConfiguration theme() {
        return new UserConfiguration("Lab", "Theme", Secret.of("light"));
    }

    private static UserConfiguration password() {
        return new UserConfiguration("Lab", "Password", Secret.of("Canary-77!"));
    }

    private void configure(Fate becomes, UserConfiguration... values) {
        fate = becomes;
        model.runner().run(action(CONFIGURE), List.of(configuration(values)));
        jobs.runAll();
    }

    private void thenItSays(String... parts) {
        assertThat(words).hasSize(1);
        assertThat(words.getFirst()).contains(parts);
        assertThat(changes).hasSize(1);
    }

    private boolean isKept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("changes"))) {
            return files.findAny().isPresent();
        }
    }

    /**
     * No read shows the bucket, so nothing is claimed without an answer, and nothing sent again.
     */
    @ParameterizedTest
    @CsvSource({
        "CARRIED_OUT, lab-n1 is linked to the new bucket.",
        "LOST_BEFORE, no way to check whether this change took effect",
        "LOST_AFTER, no way to check whether this change took effect",
        "TIMED_OUT_AT_THE_GATEWAY_AFTER, no way to check whether this change took effect",
        "REFUSED, not allowed today",
        "NOT_FOUND, not carried out"
    })
    void aChangedBucketIsNeverClaimedWithoutAnAnswer(Fate becomes, String said) {
        fate = becomes;
        model.runner().run(action(BUCKET), List.of(BucketChange.of("a1", "n1", "lab-n1", "logs")));
        jobs.runAll();
        thenItSays(said);
    }

    @Test
    void aBucketOfAnEarlierRunIsNotSentAgain() {
        assertThat(action(BUCKET).recovered(new ChangeTarget(BUCKET, "a1", "n1", "lab-n1")))
                .extracting(Change::isRepeatSafe)
                .isEqualTo(false);
    }

    @Test
    void aDeletionThatIsAnsweredIsDone() throws Exception {
        delete(Fate.CARRIED_OUT);
        thenItSays("lab-n1 has been deleted.");
        assertThat(model.table().rows()).extracting(Notebook::name).doesNotContain("lab-n1");
        assertThat(isKept()).isFalse();
    }

    @Test
    void aDeletionWhoseAnswerIsLostBeforeProbablyDidNotHappen() throws Exception {
        delete(Fate.LOST_BEFORE);
        thenItSays("lab-n1: there was no response", "probably did not take effect");
        assertThat(model.table().rows()).hasSize(3);
        assertThat(model.runner().pending("n1")).isEmpty();
        assertThat(isKept()).isTrue();
    }

    @Test
    void aDeletionWhoseAnswerIsLostAfterIsSeen() {
        delete(Fate.LOST_AFTER);
        thenItSays(
                "lab-n1 has been deleted.",
                "There was no response, but the service now shows the change.");
        assertThat(model.runner().batches()).isEmpty();
    }

    @Test
    void aDeletionThatTimesOutAtTheGatewayAfterIsSeen() {
        delete(Fate.TIMED_OUT_AT_THE_GATEWAY_AFTER);
        thenItSays("lab-n1 has been deleted.", "There was no response");
    }

    @Test
    void aDeletionThatIsRefusedSaysSoInTheServicesWords() throws Exception {
        delete(Fate.REFUSED);
        thenItSays("lab-n1: not carried out.", "not allowed today");
        assertThat(model.table().rows()).hasSize(3);
        assertThat(isKept()).isFalse();
    }

    @Test
    void aDeletionOfWhatIsGoneIsInformationAndNoFailure() {
        notebooks.remove("n1");
        delete(Fate.NOT_FOUND);
        thenItSays("lab-n1 had already been deleted.");
        assertThat(model.runner().batches()).isEmpty();
        assertThat(model.table().rows()).hasSize(2);
    }

    @Test
    void aDeletionThatNeverCompletesEndsAndSaysSo() {
        takesEffect = false;
        delete(Fate.CARRIED_OUT);
        thenItSays("lab-n1: accepted by the service, but still not finished after 10 minutes.");
        assertThat(model.stateOf(row(0)).word()).isEqualTo("Running");
        assertThat(jobs.waiting()).isZero();
    }

    @Test
    void whatIsNotSettledIsJudgedAgainWhenTheListIsRefreshed() {
        delete(Fate.LOST_BEFORE);
        notebooks.remove("n1");
        model.table().refresh();
        jobs.runAll();
        assertThat(words).hasSize(2);
        assertThat(words.getLast()).contains("lab-n1 has been deleted.");
        assertThat(model.runner().batches()).isEmpty();
        assertThat(changes).hasSize(1);
    }

    @Test
    void whatWasSentBeforeTheConsoleEndedIsLookedUpAndNotSentAgain() throws Exception {
        delete(Fate.LOST_BEFORE);
        notebooks.remove("n1");
        model.runner().close();
        words.clear();
        model.runner().open(session, "test", Guard.NONE);
        jobs.runAll();
        thenItSays("lab-n1 has been deleted.");
        assertThat(isKept()).isFalse();
    }

    /** What shows the changes looks when the version changes, and not later. */
    @Test
    void severalThatAreAllDoneAreNoLongerShown() {
        AtomicLong shown = new AtomicLong(-1);
        model.runner()
                .version()
                .addListener((property, before, now) -> shown.set(batchesWorthSaying()));
        ChangeAction<Notebook> delete = action(DELETE);
        model.runner().run(delete, List.of(delete.change(row(0)), delete.change(row(1))));
        assertThat(shown).hasValue(1);
        jobs.runAll();
        assertThat(notebooks).hasSize(1);
        assertThat(shown).hasValue(0);
    }

    private long batchesWorthSaying() {
        return model.runner().batches().stream().filter(ChangeBatch::isWorthSaying).count();
    }

    @Test
    void askedTwiceItIsSentOnce() {
        ChangeAction<Notebook> delete = action(DELETE);
        List<Change> changesOfRow = List.of(delete.change(row(0)));
        assertThat(model.runner().run(delete, changesOfRow)).isPresent();
        assertThat(model.runner().run(delete, changesOfRow)).isEmpty();
        assertThat(model.availability(delete, row(0)).reasonKey()).isEqualTo("action.why.pending");
        jobs.runAll();
        assertThat(changes).hasSize(1);
    }

    @Test
    void severalAreSentOneAfterAnotherAndOneFailureStopsNone() {
        ChangeAction<Notebook> delete = action(DELETE);
        notebooks.remove("n2");
        List<Change> all = model.table().all().stream().map(delete::change).toList();
        fate = Fate.CARRIED_OUT;
        model.runner().run(delete, all);
        jobs.runFirst();
        fate = Fate.REFUSED;
        jobs.runAll();
        assertThat(changes).hasSize(3);
        assertThat(words).hasSize(3);
        assertThat(words.get(0)).contains("lab-n1 has been deleted.");
        assertThat(words.get(2)).contains("lab-n3: not carried out.");
    }

    @Test
    void nothingIsSentThatCannotBeWrittenDown() throws Exception {
        Files.writeString(folder.resolve("changes"), "a file where a folder should be");
        delete(Fate.CARRIED_OUT);
        assertThat(changes).isEmpty();
        assertThat(words.getFirst()).startsWith("lab-n1: not sent,");
    }

    @Test
    void aConfigurationThatIsAnsweredIsDone() {
        configure(Fate.CARRIED_OUT, theme());
        thenItSays("The user configurations of lab-n1 were changed");
    }

    @Test
    void aConfigurationWhoseAnswerIsLostBeforeProbablyDidNotHappen() {
        configure(Fate.LOST_BEFORE, theme());
        thenItSays("lab-n1: there was no response", "probably did not take effect");
    }

    @Test
    void aConfigurationWhoseAnswerIsLostAfterIsSeen() {
        configure(Fate.LOST_AFTER, theme(), password());
        thenItSays("The user configurations of lab-n1 were changed", "There was no response");
    }

    @Test
    void aConfigurationThatTimesOutAtTheGatewayAfterIsSeen() {
        configure(Fate.TIMED_OUT_AT_THE_GATEWAY_AFTER, theme());
        thenItSays("The user configurations of lab-n1 were changed", "There was no response");
    }

    @Test
    void aConfigurationThatIsRefusedSaysSo() {
        configure(Fate.REFUSED, theme());
        thenItSays("lab-n1: not carried out.", "not allowed today");
    }

    @Test
    void aConfigurationOfANotebookThatIsGoneIsRefused() {
        configure(Fate.NOT_FOUND, theme());
        thenItSays("lab-n1: not carried out.");
    }

    @Test
    void aConfigurationThatNeverShowsIsNotCalledDone() {
        takesEffect = false;
        configure(Fate.TIMED_OUT_AT_THE_GATEWAY_AFTER, theme());
        thenItSays("lab-n1: there was no response", "probably did not take effect");
        assertThat(jobs.waiting()).isZero();
    }

    @Test
    void aMaskedValueAloneCannotBeSeenAndThatIsSaid() {
        configure(Fate.LOST_AFTER, password());
        thenItSays("lab-n1: there was no response", "no way to check");
        assertThat(words.getFirst()).doesNotContain("Canary");
    }
}
