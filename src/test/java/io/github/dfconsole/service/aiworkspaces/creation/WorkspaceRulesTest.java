package io.github.dfconsole.service.aiworkspaces.creation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.validation.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkspaceRulesTest {

    @ParameterizedTest
    @CsvSource({
        "a,",
        "train-01,",
        "abcdefghijklmno,",
        "'', MISSING",
        "abcdefghijklmnop, TOO_LONG",
        "Train, CHARACTERS",
        "train_1, CHARACTERS",
        "학습, CHARACTERS",
        "1train, FIRST_CHARACTER",
        "-train, FIRST_CHARACTER",
        "train-, LAST_CHARACTER",
        "tra--in, REPEATED"
    })
    void names(String name, Problem problem) {
        assertThat(WorkspaceRules.name(name).orElse(null)).isEqualTo(problem);
    }

    @Test
    void aDescriptionHasAtMost255Characters() {
        assertThat(WorkspaceRules.description("")).isEmpty();
        assertThat(WorkspaceRules.description("가".repeat(255))).isEmpty();
        assertThat(WorkspaceRules.description("가".repeat(256))).contains(Problem.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "'invalid request parameter (constraint violation Pattern, name)', NAME",
        "'invalid request parameter (configuration.docker.image)', IMAGE",
        "'invalid request parameter (gpuCount)', GPUS",
        "'invalid request parameter (gpuModel)', GPU_MODEL",
        "'invalid request parameter (memoryMb)', MEMORY",
        "'invalid request parameter (userPackageUri)', PACKAGE",
        "something else,"
    })
    void theFieldThatIsRefusedIsFound(String message, RefusedWorkspaceField field) {
        assertThat(RefusedWorkspaceField.of(message).orElse(null)).isEqualTo(field);
    }

    @Test
    void aNameThatIsTakenIsToldFromOneThatIsWrong() {
        assertThat(
                        RefusedWorkspaceField.isNameTaken(
                                "invalid request parameter (constraint violation Not available,"
                                        + " ai workspace name 'x')"))
                .isTrue();
        assertThat(
                        RefusedWorkspaceField.isNameTaken(
                                "invalid request parameter (constraint violation Pattern, name)"))
                .isFalse();
    }
}
