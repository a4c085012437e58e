package io.github.dfconsole.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.sandbox.SandboxSettings;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** A sandbox as a new customer finds the service. */
class SandboxEmptyTest {

    @Test
    void theFirstAccountIsCreatedInASandboxThatHoldsNothing() throws Exception {
        SandboxSettings usual = SandboxSettings.usual();
        SandboxSettings.Contents nothing =
                new SandboxSettings.Contents(42, usual.contents().seed(), null, true);
        try (SandboxScenario scenario = SandboxScenario.open(usual.with(nothing))) {
            assertThat(scenario.client().accounts().getList().contents()).isEmpty();
            scenario.client().accounts().create("first", Secret.of("qazQAZ1!"));
            scenario.pass(Duration.ofMinutes(1));
            assertThat(scenario.client().accounts().getList().contents())
                    .singleElement()
                    .returns("first", Account::name)
                    .returns("RUNNING", Account::status);
        }
    }
}
