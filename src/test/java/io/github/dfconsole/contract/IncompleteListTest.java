package io.github.dfconsole.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.Vpc;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.ChangeJournal;
import io.github.dfconsole.service.change.Finding;
import io.github.dfconsole.service.change.Submission;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.service.change.SubmissionOutcome;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.SampleNotebooks;
import io.github.dfconsole.ui.form.LookupState;
import io.github.dfconsole.ui.form.LookupViewModel;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An answer with missing rows is not taken for a complete list. */
@Timeout(60)
class IncompleteListTest {

    private static final String NAME = "new-one";
    private static final String SUCCESS = "{\"success\":true,";

    @StartStop final MockWebServer server = new MockWebServer();

    @TempDir private Path folder;

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private Transport transport;
    private Session session;

    @BeforeEach
    void connect() {
        transport = Api.transport(server.getPort());
        session = new Session(new DataForestClient(transport), () -> {});
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        return json(answers.get(operation(request)));
                    }
                });
    }

    @AfterEach
    void disconnect() {
        transport.close();
    }

    private static String operation(RecordedRequest request) {
        return request.getUrl().encodedPath().replace("/api/v2/", "");
    }

    private void answer(String operation, String fields) {
        answers.put(operation, SUCCESS + fields.replace('\'', '"') + "}");
    }

    private static MockResponse json(String body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    /** What users are told of a list: rows shown, sent, repeated, unreadable, missing. */
    private static List<Integer> counts(Listing<?> listing) {
        return List.of(
                listing.rows().size(),
                listing.sent(),
                listing.repeated(),
                listing.unreadable(),
                listing.missing());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'total':7,'contents':null                               | 0,0,0,0,7 | false",
                "'total':7                                               | 0,0,0,0,7 | false",
                "'message':'success'                                     | 0,0,0,0,0 | false",
                "'total':7,'contents':[{'id':'a'},{'id':'b'}]            | 2,2,0,0,5 | false",
                "'total':5,'contents':[null,'x',5,[],{'id':'a'}]         | 1,5,0,4,0 | false",
                "'total':4,'contents':[{'id':'a'},{'id':'a'},{},{}]      | 3,4,1,0,0 | true",
                "'total':9,'contents':[null,{'id':'a'},{'id':'a'}]       | 1,3,1,1,6 | false",
                "'total':0,'contents':[]                                 | 0,0,0,0,0 | true",
                "'total':1,'contents':[{'id':'a'},{'id':'b'}]            | 2,2,0,0,0 | true"
            })
    void everyListCountsWhatItsAnswerHeld(String fields, String counts, boolean complete)
            throws Exception {
        answer("accounts/getList", fields);
        answer("aiworkspaces/getList", fields);
        answer("notebooks/getList", fields);
        for (Listing<?> listing :
                List.of(
                        session.accounts(),
                        session.aiWorkspaces("a"),
                        // The second page repeats the first and is not counted.
                        session.notebooks("a"))) {
            assertThat(counts(listing)).hasToString("[" + counts.replace(",", ", ") + "]");
            assertThat(listing.isComplete()).isEqualTo(complete);
        }
    }

    private void pages(IntFunction<String> page) {
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        String body = request.getBody().utf8();
                        int offset =
                                Integer.parseInt(body.replaceAll(".*\"offset\":(\\d+).*", "$1"));
                        return json(SUCCESS + page.apply(offset).replace('\'', '"') + "}");
                    }
                });
    }

    private static String rows(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj("{'id':'n%d'}"::formatted)
                .collect(Collectors.joining(","));
    }

    @Test
    void pagesAreAddedUp() throws Exception {
        pages(
                offset ->
                        offset == 0
                                ? "'total':200,'contents':[null," + rows(0, 99) + "]"
                                : "'total':200,'contents':[" + rows(98, 50) + ",7]");
        assertThat(counts(session.notebooks("a"))).containsExactly(148, 151, 1, 2, 49);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'total':150,'contents':null", "'contents':null", "'total':150"})
    void aLaterPageThatWasNotGivenIsALoss(String page) throws Exception {
        pages(offset -> offset == 0 ? "'contents':[" + rows(0, 100) + "]" : page);
        Listing<Notebook> listing = session.notebooks("a");
        assertThat(listing.rows()).hasSize(100);
        assertThat(listing.isComplete()).isFalse();
    }

    @Test
    void noContentsAfterTheLastRowAreNoLoss() throws Exception {
        pages(
                offset ->
                        offset == 0
                                ? "'total':100,'contents':[" + rows(0, 100) + "]"
                                : "'total':100,'contents':null");
        assertThat(session.notebooks("a").isComplete()).isTrue();
    }

    @Test
    void aServiceThatIgnoresTheOffsetRepeatsNothing() throws Exception {
        pages(offset -> "'total':250,'contents':[" + rows(0, 250) + "]");
        assertThat(counts(session.notebooks("a"))).containsExactly(250, 250, 0, 0, 0);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void pagesWithoutAReadableRowAreNotReadForEver() throws Exception {
        pages(offset -> "'total':2000,'contents':[null,null]");
        assertThat(counts(session.notebooks("a"))).containsExactly(0, 2, 0, 2, 1998);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    private LookupViewModel<Vpc> vpcs(NotebookLookups lookups) {
        LookupViewModel<Vpc> vpcs =
                new LookupViewModel<>(new InlineJobs(), Vpc::vpcNo, Vpc::vpcName);
        vpcs.load(lookups::vpcs);
        return vpcs;
    }

    private NotebookLookups lookups() {
        return new NotebookLookups(session, InstantSource.system());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'total':7,'contents':null",
                "'total':7",
                "'message':'success'",
                "'total':7,'contents':[]",
                "'contents':[null,'x',5,[]]"
            })
    void aLookUpWithoutRowsIsNotEmptyAndIsAskedAgain(String fields) {
        answer("notebooks/getVpcList", fields);
        LookupViewModel<Vpc> vpcs = vpcs(lookups());
        assertThat(vpcs.state().get()).isEqualTo(LookupState.FAILED);
        assertThat(vpcs.failure().get()).isInstanceOf(IncompleteListException.class);
        answer("notebooks/getVpcList", "'contents':[{'vpcNo':1,'vpcName':'north'}]");
        vpcs.retry();
        assertThat(vpcs.state().get()).isEqualTo(LookupState.LOADED);
        assertThat(vpcs.value().get()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'total':7,'contents':null",
                "'message':'success'",
                "'total':7,'contents':[{'vpcNo':3,'vpcName':'east'}]",
                "'contents':[null,{'vpcNo':1,'vpcName':'north'}]"
            })
    void anIncompleteLookUpKeepsTheChoice(String fields) {
        answer(
                "notebooks/getVpcList",
                "'contents':[{'vpcNo':1,'vpcName':'north'},{'vpcNo':2,'vpcName':'south'}]");
        NotebookLookups lookups = lookups();
        LookupViewModel<Vpc> vpcs = vpcs(lookups);
        Vpc south = vpcs.choices().getLast();
        vpcs.value().set(south);
        answer("notebooks/getVpcList", fields);
        lookups.forget();
        vpcs.retry();
        assertThat(vpcs.value().get()).isEqualTo(south);
        assertThat(vpcs.choices()).extracting(Vpc::vpcName).contains("north", "south");
        assertThat(vpcs.cleared().get()).isEmpty();
        assertThat(vpcs.incomplete().get()).isNotNull();
    }

    @Test
    void aRepeatedChoiceIsOfferedOnce() {
        answer(
                "notebooks/getVpcList",
                "'total':2,'contents':[{'vpcNo':1,'vpcName':'a'},{'vpcNo':1,'vpcName':'a'}]");
        LookupViewModel<Vpc> vpcs = vpcs(lookups());
        assertThat(vpcs.choices()).hasSize(1);
        assertThat(vpcs.incomplete().get()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'userConfigurationSpecs':null",
                "'message':'success'",
                "'userConfigurationSpecs':[null,{'name':'n'}]",
                "'userConfigurationSpecs':['x']"
            })
    void settingsThatAreIncompleteAreNotOfferedAtAll(String fields) {
        answer("notebooks/getUserConfigurationSpecList", fields);
        assertThatThrownBy(() -> lookups().configurationSpecs("Jupyter"))
                .isInstanceOf(IncompleteListException.class);
    }

    private Submission<NewNotebook, NotebookDraft> creation() throws Exception {
        return SampleNotebooks.creation(
                session,
                new ChangeJournal<>(
                        Files.createDirectories(folder.resolve("journal")), NotebookDraft.class),
                "test",
                InstantSource.system());
    }

    private static NewNotebook notebook() {
        return SampleNotebooks.named(NAME, "a1");
    }

    private SubmissionOutcome<NotebookDraft> submit(Submission<NewNotebook, NotebookDraft> creation)
            throws Exception {
        Account account = new Account("a1", "forest", "", "", null, false);
        return creation.submit(SampleNotebooks.request(notebook(), account));
    }

    private SubmissionIntent<NotebookDraft> unknown(Submission<NewNotebook, NotebookDraft> creation)
            throws Exception {
        answer("notebooks/getList", "'total':0,'contents':[]");
        answer("notebooks/create", "'message':'accepted'");
        return ((SubmissionOutcome.Unknown<NotebookDraft>) submit(creation)).intent();
    }

    private long created() throws InterruptedException {
        long created = 0;
        for (int left = server.getRequestCount(); left > 0; left--) {
            created += operation(server.takeRequest()).equals("notebooks/create") ? 1 : 0;
        }
        return created;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'total':7,'contents':null",
                "'total':7",
                "'message':'success'",
                "'total':7,'contents':[{'id':'n1','name':'other'}]",
                "'total':2,'contents':[null,{'id':'n1','name':'other'}]"
            })
    void aNameAbsentFromAnIncompleteListIsNotKnownToBeAbsent(String fields) throws Exception {
        Submission<NewNotebook, NotebookDraft> creation = creation();
        SubmissionIntent<NotebookDraft> intent = unknown(creation);
        answer("notebooks/getList", fields);
        assertThatThrownBy(() -> creation.find(intent)).isInstanceOf(IncompleteListException.class);
        assertThat(
                        creation.submitAgain(
                                intent,
                                SampleNotebooks.request(
                                        notebook(),
                                        new Account("a1", "forest", "", "", null, false))))
                .isInstanceOf(SubmissionOutcome.Unknown.class);
        assertThat(created()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'total':7,'contents':[{'id':'n1','name':'new-one'}]",
                "'contents':[null,{'id':'n1','name':'new-one'},{'id':'n1','name':'new-one'}]"
            })
    void aNameInAnIncompleteListIsFound(String fields) throws Exception {
        Submission<NewNotebook, NotebookDraft> creation = creation();
        SubmissionIntent<NotebookDraft> intent = unknown(creation);
        answer("notebooks/getList", fields);
        assertThat(creation.find(intent)).isInstanceOf(Finding.Found.class);
    }

    @Test
    void nothingIsCreatedWhenTheListIsIncomplete() throws Exception {
        answer("notebooks/getList", "'total':7,'contents':null");
        Submission<NewNotebook, NotebookDraft> creation = creation();
        assertThatThrownBy(() -> submit(creation)).isInstanceOf(IncompleteListException.class);
        assertThat(created()).isZero();
    }

    @Test
    void namesInAnIncompleteListAreTaken() throws Exception {
        answer("notebooks/getList", "'total':7,'contents':[{'id':'n1','name':'churn'}]");
        assertThat(lookups().namesOf("a1")).containsExactly("churn");
    }
}
