package io.github.dfconsole.ui.aiapps.submit;

import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.full;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.service.aiconfiguration.TestConfigurations;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Variable;
import io.github.dfconsole.ui.form.Field;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The secrets of one workspace are not sent with a run of another. */
@Timeout(60)
class RunSecretsTest {

    private static final String TOKEN = "HF_TOKEN";

    @TempDir private Path folder;

    private RunDesk desk;
    private String first;

    @BeforeEach
    void open() throws Exception {
        desk = new RunDesk(folder);
        first = workspace("first", Map.of(TOKEN, "of the first", "TZ", "UTC"));
        workspace("second", Map.of(TOKEN, "of the second"));
        workspace("third", Map.of("TZ", "Asia/Seoul"));
        workspace("masked", Map.of(TOKEN, "********"));
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private String workspace(String name, Map<String, String> env) throws Exception {
        return desk.workspace(name, TestConfigurations.withEnv(full(), env));
    }

    /** Opens the form for the first workspace, and enters something. */
    private RunFormViewModel entered() {
        RunFormViewModel form = desk.open(first, "first").form();
        form.configuration().fields().args().set("--epochs 20");
        return form;
    }

    private void choose(RunFormViewModel form, String name) {
        AiWorkspace wanted =
                form.choices().workspace().choices().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        form.workspace().set(wanted);
    }

    private static List<Variable> env(RunFormViewModel form) {
        return form.configuration().typed().container().env();
    }

    @Test
    void theSecretOfTheOtherWorkspaceTakesThePlaceOfTheFirst() {
        RunFormViewModel form = entered();
        choose(form, "second");
        desk.jobs.runAll();
        assertThat(env(form))
                .containsExactly(
                        new Variable(TOKEN, "of the second", false),
                        new Variable("TZ", "UTC", false));
        assertThat(form.filling().takenSecrets().get()).containsExactly(TOKEN);
        assertThat(form.configuration().fields().args().get()).isEqualTo("--epochs 20");
    }

    @Test
    void itIsGoneAsSoonAsAnotherIsChosenAndNotOnlyWhenThatIsRead() {
        RunFormViewModel form = entered();
        choose(form, "second");
        assertThat(env(form)).contains(new Variable(TOKEN, "", true));
        assertThat(form.request()).isEmpty();
    }

    @Test
    void whatTheOtherWorkspaceHasNotIsAskedFor() {
        RunFormViewModel form = entered();
        choose(form, "third");
        desk.jobs.runAll();
        assertThat(form.filling().missingSecrets()).containsExactly(TOKEN);
        assertThat(form.request()).isEmpty();
    }

    @Test
    void aMaskIsAskedForAsWell() {
        RunFormViewModel form = entered();
        choose(form, "masked");
        desk.jobs.runAll();
        assertThat(form.filling().missingSecrets()).containsExactly(TOKEN);
    }

    @Test
    void aSecretThatWasTypedStays() {
        RunFormViewModel form = entered();
        type(form, "typed");
        choose(form, "second");
        desk.jobs.runAll();
        assertThat(env(form)).contains(new Variable(TOKEN, "typed", false));
    }

    private static void type(RunFormViewModel form, String value) {
        form.configuration().group().fields().stream()
                .filter(field -> field.get().equals("of the first"))
                .findFirst()
                .ifPresent(field -> set(field, value));
    }

    @SuppressWarnings("unchecked") // the value of a variable is a text
    private static void set(Field<?> field, String value) {
        ((Field<String>) field).set(value);
    }

    @Test
    void aDraftFilledFromOneWorkspaceLosesItsSecretsToo() {
        RunFormViewModel form = entered();
        form.fill(form.draft());
        desk.jobs.runAll();
        assertThat(form.filling().takenSecrets().get()).containsExactly(TOKEN);
        choose(form, "third");
        desk.jobs.runAll();
        assertThat(form.filling().missingSecrets()).containsExactly(TOKEN);
        assertThat(form.filling().takenSecrets().get()).isEmpty();
        choose(form, "first");
        desk.jobs.runAll();
        assertThat(env(form)).contains(new Variable(TOKEN, "of the first", false));
    }

    @Test
    void whatIsSentIsTheSecretOfTheChosenWorkspace() {
        RunFormViewModel form = entered();
        choose(form, "second");
        desk.jobs.runAll();
        var sent = requireNonNull(form.request().orElseThrow().content().docker());
        assertThat(sent.env()).containsEntry(TOKEN, "of the second");
    }
}
