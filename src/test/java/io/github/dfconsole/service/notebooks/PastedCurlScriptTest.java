package io.github.dfconsole.service.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;

import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.testing.Api;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The script is pasted into a terminal. Only there does a shell look for events of its history, and
 * drop everything that was pasted if it finds none.
 */
@Timeout(60)
class PastedCurlScriptTest {

    private static final String HOSTILE = "it's !! and !x\n!! ^a^b^ !$ $(exit 3)\n#c !\"#%";

    @StartStop final MockWebServer server = new MockWebServer();

    @TempDir private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"bash --norc -i", "zsh -f -i", "zsh -f -i -o extendedglob"})
    void aTerminalSendsTheRequestOnce(String shell) throws Exception {
        server.enqueue(new MockResponse.Builder().body("{\"success\":true}").build());
        Process terminal = paste(script(), shell.split(" "));
        String said = new String(terminal.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(terminal.waitFor()).as(said).isZero();
        assertThat(server.getRequestCount()).isEqualTo(1);
        String body = server.takeRequest().getBody().utf8();
        assertThat(new JsonMapper().readTree(body).get("bucketName").asText()).isEqualTo(HOSTILE);
    }

    @Test
    void nothingInItIsAnEventOfTheHistory() {
        assertThat(script()).doesNotContain("!").doesNotContainPattern("(?m)^\\s*[#^]");
    }

    private String script() {
        NewNotebook notebook =
                new NewNotebook(
                        "account",
                        true,
                        HOSTILE,
                        "",
                        "pasted",
                        "server",
                        10,
                        "HDD",
                        1,
                        "os",
                        "Jupyter Lab",
                        List.of(),
                        2);
        return NotebookScripts.curl(
                Api.endpoint("http://localhost:" + server.getPort()), notebook, setting -> true);
    }

    private Process paste(String script, String... shell) throws Exception {
        assumeTrue(Stream.of(shell[0], "python3", "curl", "openssl").allMatch(this::isThere));
        List<String> command =
                new ArrayList<>(List.of("python3", "src/test/sh/paste-into-terminal.py"));
        command.addAll(List.of(shell));
        ProcessBuilder terminal = new ProcessBuilder(command).redirectErrorStream(true);
        terminal.environment().put("DATAFOREST_ACCESS_KEY", "access");
        terminal.environment().put("DATAFOREST_SECRET_KEY", "secret");
        terminal.environment().put("TERM", "xterm");
        terminal.environment().put("HOME", home.toString());
        terminal.environment().put("HISTFILE", "/dev/null");
        Process process = terminal.start();
        try (var in = process.getOutputStream()) {
            in.write(script.getBytes(StandardCharsets.US_ASCII));
        }
        return process;
    }

    private boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
