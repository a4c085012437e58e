package io.github.dfconsole.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** The sandbox can be used without this client. */
class CurlTest {

    @Test
    void createsANotebookWithCurlAndOpenSsl() throws Exception {
        assumeTrue(isThere("curl") && isThere("openssl"));
        SandboxSettings quick =
                SandboxSettings.usual()
                        .with(new SandboxSettings.Pace(Duration.ZERO, Duration.ofSeconds(1)));
        try (SandboxServer sandbox = SandboxServer.start(quick)) {
            ProcessBuilder walk = new ProcessBuilder("sh", "src/test/sh/create-notebook.sh");
            walk.redirectErrorStream(true)
                    .environment()
                    .putAll(
                            Map.of(
                                    "DATAFOREST_ENDPOINT",
                                    sandbox.address().toString(),
                                    "DATAFOREST_ACCESS_KEY",
                                    sandbox.credentials().accessKey(),
                                    "DATAFOREST_SECRET_KEY",
                                    sandbox.secretKeyInTheClear()));
            Process process = walk.start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            assertThat(said).contains("State ACCEPTED", "State RUNNING", "Deleted walk-");
        }
    }

    private static boolean isThere(String program) {
        try {
            return new ProcessBuilder(program, "version").start().waitFor() >= 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
