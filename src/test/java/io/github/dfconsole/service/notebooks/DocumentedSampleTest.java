package io.github.dfconsole.service.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.ChangeJournal;
import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.service.drafts.DraftStore;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.SampleNotebooks;
import io.github.dfconsole.ui.creation.CreationTools;
import io.github.dfconsole.ui.form.LookupViewModel;
import io.github.dfconsole.ui.notebooks.userconfiguration.UserConfigurationField;
import io.github.dfconsole.ui.notebooks.wizard.NotebookFormViewModel;
import io.github.dfconsole.ui.notebooks.wizard.NotebookStep;
import io.github.dfconsole.ui.notebooks.wizard.NotebookWizardViewModel;
import io.github.dfconsole.ui.submission.BackgroundResults;
import io.github.dfconsole.ui.submission.SubmissionProgress;
import io.github.dfconsole.ui.wizard.DraftSaver;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** Whoever enters what the reference page of notebooks/create shows sends what it shows. */
@Timeout(60)
class DocumentedSampleTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();
    private static final JsonNode SAMPLE =
            document()
                    .at("/paths/~1api~1v2~1notebooks~1create/post/requestBody/content")
                    .at("/application~1json/examples/documented/value");
    private static final JsonNode SETTING = SAMPLE.at("/userConfigurations/0");
    private static final String BUCKET = "forest-data";
    private static final String ANOTHER = "another";

    @StartStop private final MockWebServer server = new MockWebServer();

    private final Queue<RecordedRequest> created = new ConcurrentLinkedQueue<>();
    private final ManualJobs jobs = new ManualJobs();
    private Transport transport;

    @TempDir private Path folder;

    private static JsonNode document() {
        try (InputStream in =
                DocumentedSampleTest.class.getResourceAsStream(
                        "/io/github/dfconsole/sandbox/dataforest-openapi.json")) {
            return JSON.readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void close() {
        transport.close();
    }

    @Test
    void whatIsEnteredFromTheDocumentedSampleIsSentAsItIsDocumented() throws Exception {
        NotebookWizardViewModel wizard = open();
        NotebookFormViewModel form = wizard.form();
        choose(form.choices().account(), account -> account.id(), text("accountId"));
        form.fields().name().set(text("name"));
        choose(form.choices().type(), type -> type.typeCode(), text("typeCode"));
        goOn(wizard, NotebookStep.NETWORK);
        choose(form.choices().network().vpc(), vpc -> vpc.vpcNo(), SAMPLE.path("vpcNo").asLong());
        choose(
                form.choices().network().subnet(),
                subnet -> subnet.subnetNo(),
                SAMPLE.path("subnetNo").asLong());
        goOn(wizard, NotebookStep.SERVER);
        choose(
                form.choices().serverType(),
                server -> server.serverTypeCode(),
                text("serverTypeCode"));
        goOn(wizard, NotebookStep.ACCESS);
        choose(form.choices().loginKey(), key -> key.loginKeyName(), text("loginKeyName"));
        form.fields().bucket().set(BUCKET);
        UserConfigurationField password = form.configurations().fields().getFirst();
        password.value().set(SETTING.path("value").asText());
        goOn(wizard, NotebookStep.REVIEW);
        wizard.wizard().next();
        wizard.wizard().next();
        jobs.runAll();

        assertThat(wizard.creation().progress().get()).isInstanceOf(SubmissionProgress.Done.class);
        assertThat(created).hasSize(1);
        RecordedRequest request = created.element();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getHeaders().get("Content-Type")).startsWith("application/json");
        assertThat(JSON.readTree(Objects.requireNonNull(request.getBody()).toByteArray()))
                .isEqualTo(expected());
    }

    /**
     * The sample, but for two things: the parameter table of the same page requires a bucket, and
     * the body lists three members of a user configuration where the sample echoes all of its
     * specification.
     */
    private static JsonNode expected() {
        ObjectNode expected = SAMPLE.deepCopy();
        expected.put("bucketName", BUCKET);
        for (JsonNode setting : expected.path("userConfigurations")) {
            ((ObjectNode) setting).retain("componentName", "name", "value");
        }
        return expected;
    }

    private void goOn(NotebookWizardViewModel wizard, NotebookStep to) {
        wizard.wizard().next();
        jobs.runAll();
        assertThat(wizard.wizard().steps().current().get()).isEqualTo(to);
    }

    /** The first of two is chosen by itself, and it is always the other. */
    private <T> void choose(LookupViewModel<T> lookup, Function<T, ?> part, Object wanted) {
        lookup.value()
                .set(
                        lookup.choices().stream()
                                .filter(choice -> wanted.equals(part.apply(choice)))
                                .findFirst()
                                .orElseThrow());
        jobs.runAll();
    }

    private static String text(String field) {
        return SAMPLE.path(field).asText();
    }

    private NotebookWizardViewModel open() {
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        String operation = request.getTarget().replace("/api/v2/", "");
                        if (operation.equals("notebooks/create")) {
                            created.add(request);
                        }
                        return new MockResponse.Builder()
                                .addHeader("Content-Type", "application/json")
                                .body(answer(operation).toString())
                                .build();
                    }
                });
        transport = Api.transport(server.getPort());
        Session session = new Session(new DataForestClient(transport), () -> {});
        InstantSource clock = InstantSource.system();
        NotebookWizardViewModel wizard =
                new NotebookWizardViewModel(
                        jobs,
                        new NotebookLookups(session, clock),
                        new CreationTools<>(
                                SampleNotebooks.creation(
                                        session,
                                        new ChangeJournal<>(
                                                folder.resolve("journal"), NotebookDraft.class),
                                        "somewhere",
                                        clock),
                                new StateWatch(jobs, clock, notebook -> {}),
                                new NobodyLeaves(),
                                (wanted, send) -> send.run(),
                                () ->
                                        new DraftSaver<>(
                                                jobs,
                                                new DraftStore<>(
                                                        folder, "notebook", NotebookDraft.class),
                                                "somewhere",
                                                clock)),
                        Api.endpoint("http://localhost:" + server.getPort()));
        jobs.runAll();
        return wizard;
    }

    private static final class NobodyLeaves implements BackgroundResults<NotebookDraft> {

        @Override
        public void unsettled(SubmissionIntent<NotebookDraft> intent, ApiFailure cause) {
            throw new AssertionError(intent);
        }

        @Override
        public void failed(String name, Throwable cause) {
            throw new AssertionError(name, cause);
        }

        @Override
        public void nameTaken(String name) {
            throw new AssertionError(name);
        }
    }

    /** Offers what is in the sample, each time as the second of two. */
    private static JsonNode answer(String operation) {
        return switch (operation) {
            case "accounts/getList" ->
                    list(
                            Map.of("id", ANOTHER, "name", ANOTHER),
                            Map.of("id", SAMPLE.path("accountId"), "name", "forest"));
            case "notebooks/getTypeList" ->
                    list(
                            Map.of("typeCode", ANOTHER, "typeName", ANOTHER),
                            Map.of(
                                    "typeCode",
                                    SAMPLE.path("typeCode"),
                                    "typeName",
                                    SAMPLE.path("typeName")));
            case "notebooks/getVpcList" ->
                    list(
                            Map.of("vpcNo", 1, "vpcName", ANOTHER),
                            Map.of("vpcNo", SAMPLE.path("vpcNo"), "vpcName", "vpc"));
            case "notebooks/getSubnetList" ->
                    list(
                            subnet(JSON.getNodeFactory().numberNode(1)),
                            subnet(SAMPLE.path("subnetNo")));
            case "notebooks/getServerTypeList" ->
                    list(
                            Map.of("serverTypeCode", ANOTHER, "serverDesc", ANOTHER),
                            Map.of(
                                    "serverTypeCode",
                                    SAMPLE.path("serverTypeCode"),
                                    "serverDesc",
                                    "4 vCPU"));
            case "notebooks/getLoginKeyList" ->
                    list(
                            Map.of("loginKeyName", ANOTHER),
                            Map.of("loginKeyName", SAMPLE.path("loginKeyName")));
            case "notebooks/getUserConfigurationSpecList" -> {
                ObjectNode answer = success();
                ObjectNode spec = SETTING.deepCopy();
                answer.putArray("userConfigurationSpecs").add(spec.put("value", ""));
                yield answer;
            }
            case "notebooks/getList" -> list();
            case "notebooks/create" -> success().put("id", "8xCT2TqPHPlakNZztTf3qx");
            case "notebooks/getDetail" -> success().put("state", "RUNNING");
            default -> success();
        };
    }

    private static Map<String, Object> subnet(JsonNode number) {
        return Map.of(
                "subnetNo", number, "subnetName", "pub", "isPublic", true, "zoneName", "KR-2");
    }

    private static ObjectNode success() {
        return JSON.createObjectNode().put("success", true);
    }

    private static JsonNode list(Object... rows) {
        ObjectNode answer = success().put("total", rows.length);
        return answer.set("contents", JSON.valueToTree(List.of(rows)));
    }
}
