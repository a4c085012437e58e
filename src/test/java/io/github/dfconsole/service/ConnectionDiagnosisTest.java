package io.github.dfconsole.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.ConnectionDiagnosis.Culprit;
import io.github.dfconsole.testing.Failures;
import io.github.dfconsole.testing.FakeWire;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class ConnectionDiagnosisTest {

    @Test
    void reportsAConnectionThatWorksAndAClockThatIsOff() {
        FakeWire wire =
                new FakeWire()
                        .lists("accounts/getList", new Account("a1", "one", "", "", null, false));
        wire.clockIsAhead(Duration.ofMinutes(-7));
        ConnectionDiagnosis.Verdict verdict = ConnectionDiagnosis.run(wire.session());
        assertThat(verdict.culprit()).isEqualTo(Culprit.NONE);
        assertThat(verdict.accounts()).isEqualTo(1);
        assertThat(verdict.clockAhead()).isEqualTo(Duration.ofMinutes(-7));
        assertThat(verdict.failure()).isNull();
    }

    @Test
    void tellsAddressKeyClockPermissionAndServiceApart() {
        for (ApiFailure failure : Failures.all()) {
            FakeWire wire =
                    new FakeWire()
                            .on(
                                    "accounts/getList",
                                    request -> {
                                        throw new ApiException(failure);
                                    });
            ConnectionDiagnosis.Verdict verdict = ConnectionDiagnosis.run(wire.session());
            assertThat(verdict.failure()).isEqualTo(failure);
            Culprit expected =
                    switch (failure.getClass().getSimpleName()) {
                        case "Unreachable", "NotAnAnswer", "NotOffered", "TooLarge" ->
                                Culprit.ADDRESS;
                        case "RefusedKey" -> Culprit.KEY;
                        case "ClockSkew" -> Culprit.CLOCK;
                        case "NotPermitted" -> Culprit.PERMISSION;
                        default -> Culprit.SERVICE;
                    };
            assertThat(verdict.culprit()).as("%s", failure).isEqualTo(expected);
        }
    }
}
