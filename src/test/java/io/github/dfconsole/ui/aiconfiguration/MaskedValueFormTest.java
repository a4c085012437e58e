package io.github.dfconsole.ui.aiconfiguration;

import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.full;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.aiconfiguration.TestConfigurations;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.ui.form.Field;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** Where the service has sent a mask, the form asks for the value. */
class MaskedValueFormTest {

    private static final AiAppTypeSpec MASKED =
            TestConfigurations.withEnv(full(), Map.of("HF_TOKEN", "********"));

    private final ConfigurationFormViewModel form =
            new ConfigurationFormViewModel(
                    new InlineJobs(), framework -> new Listing<>(List.of(), 0), Purpose.WORKSPACE);

    private Field<String> value() {
        return form.environment().rows().rows().getFirst().value();
    }

    @Test
    void theValueHasToBeEnteredAndIsNotMarkedBefore() {
        form.show(MASKED);
        assertThat(form.changedFields()).isEmpty();
        assertThat(form.configuration()).isEmpty();
        form.group().check(faulty -> assertThat(faulty).containsExactly(value()));
        assertThat(value().problem().get()).isEqualTo(Problem.MISSING);

        value().set("known again");
        assertThat(form.changedFields()).containsExactly("env.HF_TOKEN");
        assertThat(form.configuration())
                .contains(TestConfigurations.withEnv(full(), Map.of("HF_TOKEN", "known again")));
    }

    @Test
    void aMaskThatIsTypedIsNoValue() {
        form.show(full());
        value().set("********");
        assertThat(form.configuration()).isEmpty();
    }
}
