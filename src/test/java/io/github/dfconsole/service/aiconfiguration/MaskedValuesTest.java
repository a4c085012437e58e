package io.github.dfconsole.service.aiconfiguration;

import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.full;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.service.aiapps.submit.KeptSecrets;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Variable;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** A service that sends a mask in place of a value does not get the mask back as the value. */
class MaskedValuesTest {

    private static final AiAppTypeSpec MASKED =
            TestConfigurations.withEnv(full(), Map.of("HF_TOKEN", "********", "DSN", "********"));

    @Test
    void aMaskIsAValueThatIsNotKnown() {
        assertThat(ConfigurationTyping.typed(MASKED).container().env())
                .containsExactly(new Variable("DSN", "", true), new Variable("HF_TOKEN", "", true));
    }

    @Test
    void aMaskOfTheWorkspaceFillsNothingIn() {
        TypedConfiguration draft = ConfigurationTyping.typed(full()).withoutSecrets();
        TypedConfiguration filled = KeptSecrets.filled(draft, MASKED);
        assertThat(KeptSecrets.leftOut(filled)).containsExactly("HF_TOKEN");
    }

    @Test
    void otherAsterisksAreValues() {
        AiAppTypeSpec odd = TestConfigurations.withEnv(full(), Map.of("GLOB", "*", "TZ", "***"));
        assertThat(ConfigurationTyping.specification(ConfigurationTyping.typed(odd)))
                .isEqualTo(odd);
    }
}
