package io.github.dfconsole.ui.aiapps.submit;

import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.SECRET;
import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.full;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiAppResource;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.NewAiApp;
import io.github.dfconsole.service.aiapps.submit.RunDraft;
import io.github.dfconsole.service.aiconfiguration.ConfigurationTyping;
import io.github.dfconsole.service.aiconfiguration.MaskedConfiguration;
import io.github.dfconsole.service.aiconfiguration.TestConfigurations;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.testing.AccountSandbox;
import io.github.dfconsole.ui.aiapps.submit.RunFilling.Origin;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationFields;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** What the form of a run is filled with, what it marks, and what it lets be sent. */
@Timeout(60)
class RunFormViewModelTest {

    private static final AiAppTypeSpec NEWEST =
            TestConfigurations.withResource(full(), new AiAppResource(12, 2, "V100", 32_768));

    @TempDir private Path folder;

    private RunDesk desk;
    private String workspaceId;

    @BeforeEach
    void open() throws Exception {
        desk = new RunDesk(folder);
        workspaceId = desk.workspace("train", full());
        desk.sandbox.pass(Duration.ofMinutes(5));
        desk.sandbox.session().client().aiWorkspaces().setConfiguration(workspaceId, NEWEST);
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private RunFormViewModel form() {
        return desk.open(workspaceId, "train").form();
    }

    /** A form that goes on with what was kept of a configuration. */
    private RunFormViewModel formOf(AiAppTypeSpec kept) {
        desk.bench()
                .startFrom(
                        new RunDraft(
                                AccountSandbox.ID,
                                workspaceId,
                                "train",
                                "again",
                                ConfigurationTyping.typed(kept)));
        desk.jobs.runAll();
        return desk.wizard().form();
    }

    private static NewAiApp content(RunFormViewModel form) {
        return form.request().orElseThrow().content();
    }

    @Test
    void isFilledWithTheNewestConfiguration() {
        RunFormViewModel form = form();
        ConfigurationFields fields = form.configuration().fields();
        assertThat(form.filling().origin().get()).isEqualTo(Origin.WORKSPACE);
        assertThat(fields.image().get()).isEqualTo("pytorch:2.4");
        assertThat(fields.args().get()).isEqualTo("--epochs 10");
        assertThat(fields.cores().get()).isEqualTo("12");
        assertThat(fields.memory().get()).isEqualTo("32");
        assertThat(fields.gpus().get()).isEqualTo("2");
        assertThat(fields.gpuModel().get()).isEqualTo("V100");
        assertThat(fields.ports().get()).isEqualTo("6006");
    }

    @Test
    void unchangedItMarksNothingAndRunsWhatTheWorkspaceHas() {
        RunFormViewModel form = form();
        assertThat(form.configuration().changedFields()).isEmpty();
        assertThat(form.isTouched()).isFalse();
        assertThat(desk.wizard().wizard().isDirty()).isFalse();
        assertThat(content(form).docker()).isEqualTo(NEWEST.docker());
        assertThat(content(form).resource()).isEqualTo(NEWEST.resource());
        assertThat(content(form).data()).isEqualTo(NEWEST.data());
    }

    @Test
    void onlyWhatDiffersFromTheWorkspaceIsMarked() {
        RunFormViewModel form = form();
        form.configuration().fields().gpus().set("4");
        form.configuration().fields().args().set("--epochs 20");
        assertThat(form.configuration().changed().get()).containsExactly("args", "gpuCount");
        form.configuration().fields().gpus().set("2");
        assertThat(form.configuration().changed().get()).containsExactly("args");
        form.configuration().fields().args().set(" --epochs 10\n");
        assertThat(form.configuration().changed().get()).isEmpty();
    }

    @Test
    void whatAnEarlierRunHadIsMarkedWhereTheWorkspaceHasSomethingElse() {
        RunFormViewModel form = formOf(full());
        assertThat(form.filling().origin().get()).isEqualTo(Origin.DRAFT);
        assertThat(form.configuration().changedFields())
                .containsExactlyInAnyOrder("cpu", "memory", "gpuCount", "gpuModel");
        form.filling().takeWorkspace();
        assertThat(form.configuration().changedFields()).isEmpty();
        assertThat(content(form).resource()).isEqualTo(NEWEST.resource());
    }

    @Test
    void nothingIsFilledInBeforeOneOfSeveralWorkspacesIsChosen() throws Exception {
        desk.workspace("other", full());
        desk.bench().create(AccountSandbox.ID);
        desk.jobs.runAll();
        RunFormViewModel form = desk.wizard().form();
        assertThat(form.filling().origin().get()).isEqualTo(Origin.NOTHING);
        assertThat(form.prefix().get()).isEmpty();
        desk.next();
        assertThat(form.workspace().problem().get()).isEqualTo(Problem.MISSING);
        assertThat(form.configuration().fields().image().problem().get())
                .isEqualTo(Problem.MISSING);
        assertThat(desk.wizard().wizard().steps().isReview()).isFalse();
        form.workspace().set(offered(form, workspaceId));
        desk.jobs.runAll();
        assertThat(form.filling().origin().get()).isEqualTo(Origin.WORKSPACE);
        assertThat(content(form).resource()).isEqualTo(NEWEST.resource());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "a1", "a-", "abcdefgh", "  ab  "})
    void aPrefixOfTwoToEightCharactersIsSent(String typed) {
        RunFormViewModel form = form();
        form.prefix().set(typed);
        assertThat(content(form).namePrefix()).isEqualTo(typed.strip());
    }

    @ParameterizedTest
    @CsvSource({
        "'',        MISSING",
        "a,         TOO_SHORT",
        "abcdefghi, TOO_LONG",
        "1ab,       FIRST_CHARACTER",
        "-ab,       FIRST_CHARACTER",
        "aB,        CHARACTERS",
        "a b,       CHARACTERS",
        "학습,      CHARACTERS"
    })
    void anyOtherPrefixIsMarkedAndNothingCanBeSent(String typed, Problem expected) {
        RunFormViewModel form = form();
        form.prefix().set(typed);
        assertThat(form.request()).isEmpty();
        desk.next();
        assertThat(form.prefix().problem().get()).isEqualTo(expected);
        assertThat(desk.wizard().wizard().steps().isReview()).isFalse();
    }

    @Test
    void aPrefixIsSuggestedFromTheWorkspaceAndOneThatIsTypedStays() throws Exception {
        String other = desk.workspace("my-speech-2", full());
        RunFormViewModel form = form();
        assertThat(form.prefix().get()).matches("train[a-z]{3}");
        form.workspace().set(offered(form, other));
        desk.jobs.runAll();
        assertThat(form.prefix().get()).matches("myspe[a-z]{3}");
        form.prefix().set("mine");
        form.workspace().set(offered(form, workspaceId));
        desk.jobs.runAll();
        assertThat(form.prefix().get()).isEqualTo("mine");
        assertThat(content(form).aiWorkspaceId()).isEqualTo(workspaceId);
    }

    private static AiWorkspace offered(RunFormViewModel form, String id) {
        return form.choices().workspace().choices().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theRunsThatBeginWithThePrefixAreCounted() {
        form();
        String used = desk.wizard().form().prefix().entered();
        desk.next();
        desk.next();
        RunFormViewModel next = form();
        next.prefix().set(used);
        assertThat(next.runName().uses().get()).isEqualTo(1);
        next.runName().suggest();
        assertThat(next.runName().uses().get()).isZero();
        assertThat(next.prefix().get()).matches("train[a-z]{3}").isNotEqualTo(used);
    }

    @Test
    void theSecretsOfTheWorkspaceAreSentAndTheirMasksAreNot() {
        RunFormViewModel form = formOf(full());
        assertThat(form.draft().toString()).doesNotContain(SECRET);
        assertThat(form.filling().takenSecrets().get()).containsExactly("HF_TOKEN");
        assertThat(form.filling().missingSecrets()).isEmpty();
        assertThat(content(form).docker().env())
                .containsEntry("HF_TOKEN", SECRET)
                .doesNotContainValue(MaskedConfiguration.MASK);
        assertThat(desk.wizard().wizard().preview().json())
                .contains(MaskedConfiguration.MASK)
                .doesNotContain(SECRET);
    }

    @Test
    void aSecretThatIsNowhereAnyMoreIsAskedForAndNothingIsSentInItsPlace() {
        AiAppTypeSpec another =
                TestConfigurations.withEnv(full(), Map.of("WANDB_API_KEY", "canary-17"));
        RunFormViewModel form = formOf(another);
        assertThat(form.filling().missingSecrets()).containsExactly("WANDB_API_KEY");
        assertThat(form.request()).isEmpty();
        desk.next();
        assertThat(desk.wizard().wizard().steps().isReview()).isFalse();
        form.filling().takeWorkspace();
        assertThat(form.filling().missingSecrets()).isEmpty();
        assertThat(content(form).docker().env())
                .doesNotContainKey("WANDB_API_KEY")
                .doesNotContainValue(MaskedConfiguration.MASK);
    }
}
