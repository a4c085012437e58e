package io.github.dfconsole.service.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.SandboxSessions;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The script is run as a person would run it, by sh with curl and openssl. */
@Timeout(60)
class CurlScriptTest {

    /** One that the documented expression accepts. */
    private static final String PASSWORD = "p4\"\\$'x y`-z!";

    private static final String HOSTILE =
            "b'; exit 3; '$(exit 4)`exit 5`\"\\\n#<endpoint>%s\u202e\uD83D\uDE00한\u007f\t!*";

    private static final UserConfiguration ACCESS_PASSWORD =
            new UserConfiguration("Jupyter Lab", "Access Password", Secret.of(PASSWORD));

    @StartStop final MockWebServer server = new MockWebServer();

    private final JsonMapper mapper = new JsonMapper();

    private static NewNotebook notebook(String accountId, UserConfiguration... settings) {
        return notebook(accountId, HOSTILE, settings);
    }

    private static NewNotebook notebook(
            String accountId, String bucket, UserConfiguration... settings) {
        return new NewNotebook(
                accountId,
                true,
                bucket,
                "user-api-key",
                "by-script",
                "SVR.DFRNT.STAND.C004.M016.HDD.B050.G002",
                4_000,
                "HDD",
                83_356,
                "SW.DFRNT.OS.LNX64.CNTOS.0708.B050",
                "Jupyter Lab",
                List.of(settings),
                34_754);
    }

    private Endpoint endpoint() {
        return Api.endpoint("http://localhost:" + server.getPort());
    }

    /**
     * Shells that people have in front of them when they paste. A zsh at its prompt takes a line
     * that begins with # for a command, so a script with remarks ends before it sends anything.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dash",
                "bash",
                "setsid --wait bash -i",
                "zsh -f",
                "setsid --wait zsh -f -i"
            })
    void pastedIntoAShellItSendsTheRequestOnce(String shell) throws Exception {
        answer("{\"success\":true}");
        String script =
                NotebookScripts.curl(
                        endpoint(), notebook("account", ACCESS_PASSWORD), setting -> true);
        Run run = run(List.of(shell.split(" ")), script, keys("p4!"));
        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    /** What a run has come to. */
    private record Run(int exit, String said) {}

    private static Run run(String script, Map<String, String> environment) throws Exception {
        return run(List.of("sh", "-s"), script, environment);
    }

    private static Run run(List<String> command, String script, Map<String, String> environment)
            throws Exception {
        assumeTrue(
                command.stream()
                                .filter(word -> !word.startsWith("-"))
                                .allMatch(CurlScriptTest::isThere)
                        && isThere("curl")
                        && isThere("openssl"));
        ProcessBuilder shell = new ProcessBuilder(command).redirectErrorStream(true);
        shell.environment().putAll(environment);
        Process process = shell.start();
        process.getOutputStream().write(script.getBytes(StandardCharsets.US_ASCII));
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Map<String, String> keys(String... settings) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("DATAFOREST_ACCESS_KEY", "access");
        environment.put("DATAFOREST_SECRET_KEY", "secret");
        for (int index = 0; index < settings.length; index++) {
            environment.put("DATAFOREST_SETTING_" + (index + 1), settings[index]);
        }
        return environment;
    }

    private void answer(String body) {
        server.enqueue(
                new MockResponse.Builder()
                        .addHeader("Content-Type", "application/json")
                        .body(body)
                        .build());
    }

    private JsonNode sent() throws Exception {
        return mapper.readTree(server.takeRequest().getBody().utf8());
    }

    @Test
    void itCreatesTheNotebook() throws Exception {
        try (SandboxSessions sandbox =
                new SandboxSessions(SandboxSettings.usual(), (report, failure) -> {})) {
            Session session = sandbox.open(sandbox.connection());
            String accountId =
                    session.accounts().rows().stream()
                            .filter(account -> !account.disabled())
                            .findFirst()
                            .orElseThrow()
                            .id();
            String script =
                    NotebookScripts.curl(
                            sandbox.connection().endpoint(),
                            notebook(accountId, "forest-churn", ACCESS_PASSWORD),
                            setting -> true);
            Map<String, String> environment = keys(PASSWORD);
            String secretKey = sandbox.server().secretKeyInTheClear();
            String accessKey = sandbox.server().credentials().accessKey();
            environment.put("DATAFOREST_ACCESS_KEY", accessKey);
            environment.put("DATAFOREST_SECRET_KEY", secretKey);
            Run run = run(script, environment);
            assertThat(run.exit()).as(run.said()).isZero();
            assertThat(session.notebooks(accountId).rows())
                    .extracting(Notebook::name)
                    .contains("by-script");
            assertThat(script).doesNotContain(secretKey, accessKey, PASSWORD, "p4");
            session.close();
        }
    }

    @Test
    void f25WhatItSendsIsWhatTheClientWouldSend() throws Exception {
        NewNotebook notebook =
                notebook(
                        "account",
                        new UserConfiguration("Odd\n'$(exit 6)<number>", "\u2028\"", Secret.NONE),
                        ACCESS_PASSWORD,
                        new UserConfiguration("Shown", HOSTILE, Secret.of("****'****\u0000한")),
                        new UserConfiguration("\nexit 7\n", "\r'<setting>", Secret.of("two")));
        answer("{\"success\":true,\"id\":\"a\"}");
        String script =
                NotebookScripts.curl(
                        endpoint(), notebook, setting -> !setting.componentName().equals("Shown"));
        Run run = run(script, keys(PASSWORD, "two"));
        assertThat(run.exit()).as(run.said()).isZero();
        answer("{\"success\":true,\"id\":\"a\"}");
        try (Transport transport = Api.transport(server.getPort())) {
            new DataForestClient(transport).notebooks().create(notebook);
        }
        assertThat(sent()).isEqualTo(sent());
    }

    @Test
    void f24NothingMaskedIsInTheScript() {
        String script =
                NotebookScripts.curl(
                        Endpoint.PUBLIC_ZONE,
                        notebook("account", ACCESS_PASSWORD),
                        setting -> true);
        assertThat(script)
                .doesNotContain("p4", "x y")
                .contains(": 'The value of \"Jupyter Lab\", \"Access Password\"'\n")
                .contains("endpoint='https://df.apigw.ntruss.com'\n")
                .doesNotContain("noproxy")
                .containsPattern("\\A[ -~\\n]+\\z");
    }

    /** A machine of another kind ends its lines in another way. */
    @Test
    void itsLinesEndAsTheShellWantsThem() {
        assertThat(NotebookScripts.curl(Endpoint.PUBLIC_ZONE, notebook("account"), setting -> true))
                .contains("body='{\n  \"accountId\" : \"account\",\n");
    }

    @Test
    void withoutMaskedSettingsOnlyTheKeysAreAskedFor() throws Exception {
        NewNotebook notebook =
                notebook("account", new UserConfiguration("a", "b", Secret.of("shown")));
        answer("{ \"success\" : true }");
        String script = NotebookScripts.curl(endpoint(), notebook, setting -> false);
        assertThat(run(script, keys()).exit()).isZero();
        assertThat(sent().at("/userConfigurations/0/value").asText()).isEqualTo("shown");
        assertThat(script).doesNotContain("DATAFOREST_SETTING");
    }

    @Test
    void whatIsMissingIsAskedForBeforeAnythingIsSent() throws Exception {
        String script =
                NotebookScripts.curl(
                        endpoint(), notebook("account", ACCESS_PASSWORD), setting -> true);
        Run run = run(script, keys());
        assertThat(run.exit()).isNotZero();
        assertThat(run.said()).contains("DATAFOREST_SETTING_1");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void f25ASettingWithALineBreakIsRefused() throws Exception {
        String script =
                NotebookScripts.curl(
                        endpoint(), notebook("account", ACCESS_PASSWORD), setting -> true);
        for (String bad : List.of("a\nb", "a\n", "\t", "a\u007f")) {
            Run run = run(script, keys(bad));
            assertThat(run.exit()).isNotZero();
            assertThat(run.said()).contains("control character");
        }
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void aRefusalIsShownAndFails() throws Exception {
        answer("{\"success\":false,\"message\":\"\\\"success\\\":true\"}");
        String script = NotebookScripts.curl(endpoint(), notebook("account"), setting -> true);
        Run run = run(script, keys());
        assertThat(run.exit()).isNotZero();
        assertThat(run.said()).contains("\"success\":false");
    }
}
