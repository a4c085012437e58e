package io.github.dfconsole.ui.resource.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.api.model.NewAiWorkspace;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiconfiguration.ConfigurationDifference;
import io.github.dfconsole.service.aiconfiguration.TestConfigurations;
import io.github.dfconsole.service.aiworkspaces.ConfigurationChangedException;
import io.github.dfconsole.service.aiworkspaces.ConfigurationReplacement;
import io.github.dfconsole.service.aiworkspaces.LatestConfiguration;
import io.github.dfconsole.service.aiworkspaces.PresentConfiguration;
import io.github.dfconsole.service.aiworkspaces.WorkspaceDeletion;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.testing.AccountSandbox;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.testing.TimedJobs;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationFormViewModel;
import io.github.dfconsole.ui.aiconfiguration.Purpose;
import io.github.dfconsole.ui.aiworkspaces.AiWorkspacesKind;
import io.github.dfconsole.ui.aiworkspaces.change.ReplacementViewModel;
import io.github.dfconsole.ui.resource.ResourceViewModel;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the user reads about every change to an AI workspace in the end, how many requests were sent
 * for it, and what stays written down: over a real socket, whatever becomes of the answer.
 */
@Timeout(60)
class WorkspaceChangeOutcomeTest {

    private static final String ACCOUNT = AccountSandbox.ID;
    private static final AiAppTypeSpec FIRST = TestConfigurations.full();
    private static final AiAppTypeSpec SECOND =
            TestConfigurations.withEnv(FIRST, Map.of("TZ", "UTC"));

    @TempDir private Path folder;

    private AccountSandbox sandbox;
    private Session session;
    private TimedJobs jobs;
    private ResourceViewModel<AiWorkspace, AiWorkspaceDetail> model;
    private final List<String> words = new ArrayList<>();

    /** The changes of this test. */
    enum Kind {
        CONFIGURE(ConfigurationReplacement.OPERATION),
        DELETE(WorkspaceDeletion.OPERATION);

        private final String operation;

        Kind(String operation) {
            this.operation = operation;
        }
    }

    @BeforeEach
    void start() throws Exception {
        sandbox = new AccountSandbox(folder, true);
        session = sandbox.session();
        jobs = new TimedJobs(sandbox::pass);
        session.client().aiWorkspaces().create(new NewAiWorkspace(ACCOUNT, "train", null, FIRST));
        sandbox.pass(Duration.ofMinutes(5));
        connect();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private void connect() {
        ScreenContext context = Screens.context(jobs, new ManualJobs());
        model =
                new ResourceViewModel<>(
                        new AiWorkspacesKind(folder.resolve("kept"), (owner, id, name) -> {}),
                        context,
                        Screens.tools(context, folder.resolve("changes")));
        ChangeText text = new ChangeText(context.texts(), context.times());
        model.runner()
                .onEnded(batch -> batch.runs().forEach(run -> words.add(text.of(batch, run))));
        model.runner().open(session, "sandbox", Guard.NONE);
        model.show(session, new Account(ACCOUNT, AccountSandbox.NAME, "", "", null, false));
        jobs.runAll();
    }

    private AiWorkspace workspace() throws Exception {
        return session.aiWorkspaces(ACCOUNT).rows().getFirst();
    }

    private PresentConfiguration present() throws Exception {
        return LatestConfiguration.of(session.aiWorkspace(workspace().id()).contents());
    }

    private AiAppTypeSpec configuration() throws Exception {
        return present().any().orElseThrow();
    }

    private Change change(Kind kind) throws Exception {
        AiWorkspace row = workspace();
        return switch (kind) {
            case CONFIGURE ->
                    ConfigurationReplacement.of(
                            ConfigurationReplacement.target(ACCOUNT, row.id(), row.name()),
                            SECOND,
                            present());
            case DELETE -> WorkspaceDeletion.of(ACCOUNT, row.id(), row.name());
        };
    }

    @SuppressWarnings("unchecked") // the screen lists AI workspaces
    private ChangeAction<AiWorkspace> action(Kind kind) {
        return (ChangeAction<AiWorkspace>)
                model.actions().stream()
                        .filter(ChangeAction.class::isInstance)
                        .map(ChangeAction.class::cast)
                        .filter(each -> each.operation().equals(kind.operation))
                        .findFirst()
                        .orElseThrow();
    }

    private ChangeBatch run(Kind kind, Change change) {
        ChangeBatch batch = model.runner().run(action(kind), List.of(change)).orElseThrow();
        jobs.runAll();
        return batch;
    }

    private int records() throws IOException {
        Path changes = folder.resolve("changes");
        if (!Files.isDirectory(changes)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(changes)) {
            return (int) files.count();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIGURE, none,                    configuration of train has been changed, 0",
        "CONFIGURE, reset-before,            It probably did not take effect,         1",
        "CONFIGURE, reset-after,             the service now shows the change,        0",
        "CONFIGURE, error-after:504/510,     the service now shows the change,        0",
        "CONFIGURE, error:403,               not carried out,                         0",
        "CONFIGURE, success-false:not today, not carried out,                         0",
        "CONFIGURE, throttle:1,              not carried out,                         0",
        "DELETE,    none,                    train has been deleted,                  0",
        "DELETE,    reset-before,            It probably did not take effect,         1",
        "DELETE,    reset-after,             the service now shows the change,        0",
        "DELETE,    error-after:504/510,     the service now shows the change,        0",
        "DELETE,    error:403,               not carried out,                         0",
        "DELETE,    error:404,               train had already been deleted,          0",
        "DELETE,    success-false:not today, not carried out,                         0",
        "DELETE,    throttle:1,              not carried out,                         0"
    })
    void isSentOnceAndItsOutcomeIsTrue(Kind kind, String fault, String said, int kept)
            throws Exception {
        if (!fault.equals("none")) {
            sandbox.faultOnce(kind.operation + "=" + fault);
        }
        run(kind, change(kind));
        assertThat(words).singleElement().asString().contains(said);
        assertThat(sandbox.timesSent(kind.operation)).isEqualTo(1);
        assertThat(records()).isEqualTo(kept);
    }

    private ReplacementViewModel form() throws Exception {
        AiWorkspace row = workspace();
        return new ReplacementViewModel(
                new ConfigurationFormViewModel(
                        jobs, framework -> new Listing<>(List.of(), 0), Purpose.WORKSPACE),
                ConfigurationReplacement.target(ACCOUNT, row.id(), row.name()),
                present());
    }

    /** Somebody else sets {@link #SECOND} while the user changes the image and is refused. */
    private ReplacementViewModel drifted() throws Exception {
        ReplacementViewModel form = form();
        form.form().fields().image().set("pytorch:2.5");
        session.client().aiWorkspaces().setConfiguration(workspace().id(), SECOND);
        ChangeBatch batch = run(Kind.CONFIGURE, form.change().orElseThrow());
        assertThat(sandbox.timesSent(ConfigurationReplacement.OPERATION)).isEqualTo(1);
        assertThat(words.getFirst())
                .contains("not sent")
                .contains("Someone else has set another configuration");
        sandbox.pass(Duration.ofMinutes(1));
        if (batch.firstRefusal().orElseThrow().cause() instanceof ConfigurationChangedException e) {
            form.drifted(e.current());
        }
        words.clear();
        return form;
    }

    @Test
    void whatSomebodyElseHasSetMeanwhileIsMergedAndSent() throws Exception {
        ReplacementViewModel form = drifted();
        assertThat(form.drift().get()).isNotNull();
        form.merge(Set.of());
        assertThat(form.drift().get()).isNull();
        assertThat(form.differences())
                .singleElement()
                .satisfies(each -> assertThat(each.after().text()).isEqualTo("pytorch:2.5"));

        run(Kind.CONFIGURE, form.change().orElseThrow());
        assertThat(words.getFirst()).contains("has been changed");
        assertThat(ConfigurationDifference.between(SECOND, configuration()))
                .extracting(ConfigurationDifference::field)
                .containsExactly("image");
    }

    @Test
    void whatSomebodyElseHasSetMeanwhileIsReplacedAllTheSameIfThatIsWanted() throws Exception {
        ReplacementViewModel form = drifted();
        form.keep();
        run(Kind.CONFIGURE, form.change().orElseThrow());
        assertThat(words.getFirst()).contains("has been changed");
        assertThat(ConfigurationDifference.between(FIRST, configuration()))
                .extracting(ConfigurationDifference::field)
                .containsExactly("image");
    }

    @Test
    void whatSomebodyElseHasSetAtTheSameTimeIsNotOverlooked() throws Exception {
        session.client().aiWorkspaces().setConfiguration(workspace().id(), FIRST);
        ReplacementViewModel form = form();
        form.form().fields().image().set("pytorch:2.5");
        session.client().aiWorkspaces().setConfiguration(workspace().id(), SECOND);
        run(Kind.CONFIGURE, form.change().orElseThrow());
        assertThat(words.getFirst()).contains("Someone else has set another configuration");
    }

    @Test
    void whereBothHaveChangedTheSameTheUserChooses() throws Exception {
        ReplacementViewModel form = form();
        form.form().fields().image().set("pytorch:2.5");
        AiAppTypeSpec mine = form.form().configuration().orElseThrow();
        form.form().fields().image().set("pytorch:3.0");
        form.drifted(PresentConfiguration.of(mine));
        assertThat(form.drift().get().conflicts()).hasSize(1);
        form.merge(Set.of("image"));
        assertThat(form.form().fields().image().get()).isEqualTo("pytorch:2.5");
        assertThat(form.change()).isEmpty();
    }

    @Test
    void deletingSaysThatNoRunIsLeftOrThatItIsNotKnown() throws Exception {
        ChangeAction<AiWorkspace> delete = action(Kind.DELETE);
        assertThat(delete.consequences(session, List.of(workspace())).lines())
                .extracting(Consequences.Line::text)
                .containsExactly("All AI apps that were run from it have ended.");
        sandbox.faultAlways("aiapps/getList=error:403");
        assertThat(delete.consequences(session, List.of(workspace())).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.text()).contains("could not be loaded"));
    }
}
