package io.github.dfconsole.testing;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiapps.submit.RunDraft;
import io.github.dfconsole.service.aiapps.submit.SentRun;
import io.github.dfconsole.service.aiapps.submit.SentRuns;
import io.github.dfconsole.service.aiconfiguration.ConfigurationTyping;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Container;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Size;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Variable;
import io.github.dfconsole.service.aiworkspaces.LatestConfiguration;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Runs of the sandbox as if they had been submitted from here. */
public final class SubmittedSamples {

    private SubmittedSamples() {}

    /**
     * Keeps what a run was asked for: its workspace's configuration, with other values.
     *
     * @param folder where the console keeps its files
     * @param arguments the arguments of the command
     */
    public static void keep(
            Session session, Path folder, String name, String arguments, String gpus)
            throws ApiException {
        String accountId = session.accounts().rows().getFirst().id();
        AiApp run =
                session.aiApps(accountId).rows().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        AiWorkspace workspace =
                session.aiWorkspaces(accountId).rows().stream()
                        .filter(each -> each.name().equals(run.workspaceName()))
                        .findFirst()
                        .orElseThrow();
        AiAppTypeSpec now =
                LatestConfiguration.of(session.aiWorkspace(workspace.id()).contents())
                        .any()
                        .orElseThrow();
        new SentRuns(folder)
                .keep(
                        new SentRun(
                                run.id(),
                                new RunDraft(
                                        accountId,
                                        workspace.id(),
                                        workspace.name(),
                                        name.substring(0, name.indexOf('-')),
                                        changed(ConfigurationTyping.typed(now), arguments, gpus)),
                                began(run)));
    }

    private static Instant began(AiApp run) {
        return run.startedAt() instanceof Timestamp.Exact exact
                ? exact.at().toInstant()
                : Instant.EPOCH;
    }

    private static TypedConfiguration changed(
            TypedConfiguration typed, String arguments, String gpus) {
        Container container = typed.container();
        List<Variable> env = new ArrayList<>(container.env());
        env.add(new Variable("WANDB_API_KEY", "Canary-77", false));
        return new TypedConfiguration(
                typed.name(),
                typed.queueName(),
                typed.userPackage(),
                new Container(
                        container.image(), container.command(), arguments, env, container.ports()),
                new Size(
                        typed.size().cores(), typed.size().memory(), gpus, typed.size().gpuModel()),
                typed.input(),
                typed.output());
    }
}
