package io.github.dfconsole.service.aiconfiguration;

import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.SECRET;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import io.github.dfconsole.api.model.AiAppTypeSpec;

import org.junit.jupiter.api.Test;

import java.util.Map;

class MaskedConfigurationTest {

    @Test
    void masksSecretsAndNothingElse() {
        AiAppTypeSpec masked = MaskedConfiguration.of(TestConfigurations.full());
        assertThat(masked.toString()).doesNotContain(SECRET);
        assertThat(masked)
                .isEqualTo(
                        TestConfigurations.withEnv(
                                TestConfigurations.full(),
                                Map.of("TZ", "Asia/Seoul", "HF_TOKEN", "********")));
    }

    @Test
    void theMaskDoesNotTellHowLongASecretIsButThatThereIsNone() {
        AiAppTypeSpec none =
                TestConfigurations.withEnv(TestConfigurations.full(), Map.of("HF_TOKEN", ""));
        assertThat(MaskedConfiguration.of(none)).isEqualTo(none);
    }

    @Test
    void leavesSecretsOutAndKeepsTheirNames() {
        AiAppTypeSpec kept = MaskedConfiguration.withoutSecrets(TestConfigurations.full());
        assertThat(requireNonNull(kept.docker()).env())
                .containsEntry("HF_TOKEN", "")
                .containsEntry("TZ", "Asia/Seoul");
        assertThat(
                        MaskedConfiguration.secretNames(
                                requireNonNull(TestConfigurations.full().docker())))
                .containsExactly("HF_TOKEN");
    }

    @Test
    void aConfigurationWithoutAContainerStaysAsItIs() {
        AiAppTypeSpec empty = new AiAppTypeSpec("", "", "", null, null, null);
        assertThat(MaskedConfiguration.of(empty)).isEqualTo(empty);
    }
}
