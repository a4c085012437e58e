package io.github.dfconsole.logging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.Effect;
import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.testing.CapturedOutput;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

class CallLogTest {

    private static CallReport report(int status, String code) throws Exception {
        return report("notebooks/create", Effect.CHANGE, status, code);
    }

    private static CallReport report(String operation, Effect effect, int status, String code)
            throws Exception {
        return new CallReport(
                operation,
                effect,
                Endpoint.parse("https://df.apigw.ntruss.com"),
                Instant.EPOCH,
                Duration.ofMillis(123),
                2,
                status,
                code,
                "the words of the service",
                null);
    }

    @Test
    void logsOperationAndOutcomeButNoContent() throws Exception {
        assertThat(CallLog.line(report(200, ""), null))
                .isEqualTo(
                        "notebooks/create at df.apigw.ntruss.com: done, HTTP 200, 123 ms,"
                                + " attempts: 2");
        CallReport refused = report(401, "200\nforged");
        assertThat(CallLog.line(refused, new ApiFailure.RefusedKey(refused)))
                .isEqualTo(
                        "notebooks/create at df.apigw.ntruss.com: RefusedKey, HTTP 401,"
                                + " code 200\\nforged, 123 ms, attempts: 2");
    }

    @Test
    void logsFailuresAtInfoAndCancellationsAtDebug() throws Exception {
        try (CapturedOutput overheard = new CapturedOutput()) {
            CallReport report = report(0, "");
            new CallLog().ended(report, new ApiFailure.RefusedKey(report));
            new CallLog().ended(report, new ApiFailure.Cancelled(report));
            new CallLog().ended(report("notebooks/getList", Effect.READ, 200, ""), null);
            new CallLog().ended(report("notebooks/delete", Effect.CHANGE, 200, ""), null);
            assertThat(overheard.text())
                    .containsPattern("INFO: .*RefusedKey")
                    .containsPattern("FINE: .*Cancelled")
                    .containsPattern("FINE: .*getList.*done")
                    .containsPattern("INFO: .*delete.*done");
        }
    }

    @Test
    void defaultLevelsLogChangesButNoReads(@TempDir Path folder) throws Exception {
        try (LogFile log = LogFile.start(folder, () -> "")) {
            log.awaitFile();
            new CallLog().ended(report("notebooks/getList", Effect.READ, 200, ""), null);
            new CallLog().ended(report("notebooks/delete", Effect.CHANGE, 200, ""), null);
        }
        assertThat(Files.readString(folder.resolve("console-0.0.log")))
                .contains("notebooks/delete at df.apigw.ntruss.com: done")
                .doesNotContain("notebooks/getList");
    }
}
