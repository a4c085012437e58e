package io.github.dfconsole.service.aiapps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.aiapps.SubmittedConfiguration.Comparison;
import io.github.dfconsole.service.aiconfiguration.ConfigurationDifference;
import io.github.dfconsole.service.aiconfiguration.MaskedConfiguration;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Container;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Mapping;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Size;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Variable;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What is shown of runs that were submitted, and how they differ. */
class SubmittedConfigurationTest {

    private static TypedConfiguration with(
            String name, String command, String gpus, Variable... env) {
        return new TypedConfiguration(
                name,
                "gpu",
                name.isEmpty() ? "" : "/user/" + name + ".zip",
                new Container("pytorch:2.4", command, "", List.of(env), ""),
                new Size("8", "64", gpus, "V100"),
                List.of(),
                List.of(new Mapping("/out", "/results", true)));
    }

    @Test
    void onlyWhatDiffersIsFound() {
        Comparison found =
                SubmittedConfiguration.compare(
                        with("", "python a.py", "1", new Variable("EPOCHS", "10", false)),
                        with("", "python b.py", "2", new Variable("EPOCHS", "20", false)));
        assertThat(found.fields())
                .extracting(ConfigurationDifference::field)
                .containsExactlyInAnyOrder("command", "gpuCount", "env.EPOCHS");
        assertThat(found.notCompared()).isEmpty();
    }

    @Test
    void whatARunHasNotIsNotCompared() {
        assertThat(
                        SubmittedConfiguration.compare(
                                        with("nightly", "python a.py", "1"),
                                        with("", "python a.py", "1"))
                                .fields())
                .isEmpty();
    }

    @Test
    void secretsThatWereNotKeptAreNamedAndNotCompared() {
        Comparison found =
                SubmittedConfiguration.compare(
                        with("", "run", "1", new Variable("API_TOKEN", "Canary-1", false)),
                        with("", "run", "1", new Variable("API_TOKEN", "", true)));
        assertThat(found.fields()).isEmpty();
        assertThat(found.notCompared()).containsExactly("API_TOKEN");
    }

    @Test
    void aSecretThatOnlyOneHasDiffersAndStaysMasked() {
        Comparison found =
                SubmittedConfiguration.compare(
                        with("", "run", "1"),
                        with("", "run", "1", new Variable("API_TOKEN", "", true)));
        assertThat(found.fields())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.field()).isEqualTo("env.API_TOKEN");
                            assertThat(each.before().isPresent()).isFalse();
                            assertThat(each.after().shown()).isEqualTo(MaskedConfiguration.MASK);
                        });
    }

    @Test
    void aMaskStandsForASecretThatWasLeftOut() {
        var shown =
                SubmittedConfiguration.shown(
                        with("", "run", "1", new Variable("API_TOKEN", "", true)));
        assertThat(shown.docker()).isNotNull();
        assertThat(shown.docker().env()).containsEntry("API_TOKEN", MaskedConfiguration.MASK);
    }
}
