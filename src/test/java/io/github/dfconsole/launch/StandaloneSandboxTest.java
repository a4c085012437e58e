package io.github.dfconsole.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.system.OperatingSystem;
import io.github.dfconsole.testing.CommandLineTexts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What {@code --sandbox-only} prints is pasted into the shell that is usual on the system. */
class StandaloneSandboxTest {

    @Test
    void printsLinesForPowerShellOnWindows() throws IOException {
        try (SandboxServer server = SandboxServer.start(SandboxSettings.usual())) {
            assertThat(printed(server, OperatingSystem.WINDOWS))
                    .containsSubsequence(
                            "$env:DATAFOREST_ENDPOINT = '" + server.address() + "'",
                            "$env:DATAFOREST_ACCESS_KEY = '"
                                    + server.credentials().accessKey()
                                    + "'",
                            "$env:DATAFOREST_SECRET_KEY = '" + server.secretKeyInTheClear() + "'")
                    .noneMatch(line -> line.startsWith("export "));
            // Within such quotes PowerShell takes everything but these as it is.
            assertThat(server.secretKeyInTheClear()).doesNotContain("'");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WINDOWS"})
    void printsLinesForAPosixShellElsewhere(OperatingSystem system) throws IOException {
        try (SandboxServer server = SandboxServer.start(SandboxSettings.usual())) {
            assertThat(printed(server, system))
                    .containsSubsequence(
                            "export DATAFOREST_ENDPOINT=" + server.address(),
                            "export DATAFOREST_ACCESS_KEY=" + server.credentials().accessKey(),
                            "export DATAFOREST_SECRET_KEY=" + server.secretKeyInTheClear())
                    .noneMatch(line -> line.startsWith("$env:"));
        }
    }

    private static List<String> printed(SandboxServer server, OperatingSystem system) {
        StringWriter printed = new StringWriter();
        StandaloneSandbox.print(
                server, system, CommandLineTexts.in("en"), new PrintWriter(printed, true));
        return printed.toString().lines().toList();
    }
}
