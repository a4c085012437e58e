package io.github.dfconsole.ui.aiapps.submit;

import static java.util.Objects.requireNonNull;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.NewAiWorkspace;
import io.github.dfconsole.service.aiapps.submit.RunDraft;
import io.github.dfconsole.service.aiapps.submit.SentRuns;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.testing.AccountSandbox;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.testing.TimedJobs;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.creation.CreationEvents;
import io.github.dfconsole.ui.creation.CreationFiles;
import io.github.dfconsole.ui.resource.OpenConnection;
import io.github.dfconsole.ui.submission.Approval;
import io.github.dfconsole.ui.submission.PendingSubmission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Somebody who runs AI apps over a sandbox, answers what is asked, and lets time pass. */
final class RunDesk implements AutoCloseable {

    final AccountSandbox sandbox;
    final TimedJobs jobs;
    final SentRuns sent;

    /** What was asked before sending, in order; each question is answered with yes. */
    final List<String> asked = new ArrayList<>();

    private final Path kept;
    private RunBench bench;

    RunDesk(Path folder) throws IOException {
        sandbox = new AccountSandbox(folder, true);
        jobs = new TimedJobs(sandbox::pass);
        kept = folder.resolve("kept");
        sent = new SentRuns(kept);
        bench = opened();
    }

    private RunBench opened() {
        ScreenContext usual = Screens.context(jobs, jobs);
        ScreenContext context =
                new ScreenContext(
                        usual.settings(),
                        usual.texts(),
                        usual.times(),
                        jobs,
                        usual.poller(),
                        sandbox.clock(),
                        usual.browser(),
                        usual.notices());
        RunBench opened =
                new RunBench(
                        context,
                        CreationFiles.in(kept, "aiapp", RunDraft.class),
                        new OpenConnection(
                                sandbox.session(), "sandbox", Api.endpoint("http://127.0.0.1:1")),
                        sent,
                        new Answers(),
                        new Unheard());
        opened.pending().load();
        return opened;
    }

    /** The console is started again. */
    void restart() {
        bench.closeWizard();
        bench = opened();
    }

    RunBench bench() {
        return bench;
    }

    /** Makes a workspace; returns its id. */
    String workspace(String name, AiAppTypeSpec configuration) throws Exception {
        return sandbox.session()
                .client()
                .aiWorkspaces()
                .create(new NewAiWorkspace(AccountSandbox.ID, name, "", configuration))
                .id();
    }

    /** Opens the form for a workspace, and waits until it is filled. */
    RunWizardViewModel open(String workspaceId, String name) {
        bench.runFrom(AccountSandbox.ID, workspaceId, name);
        jobs.runAll();
        return wizard();
    }

    RunWizardViewModel wizard() {
        return requireNonNull(bench.wizard().get());
    }

    /** Goes on, and waits for all that follows. */
    void next() {
        wizard().wizard().next();
        jobs.runAll();
    }

    String outcome() {
        return wizard().creation().progress().get().getClass().getSimpleName();
    }

    List<AiApp> runs() throws Exception {
        return sandbox.session().aiApps(AccountSandbox.ID).rows();
    }

    /** All that is kept in files. */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(kept)) {
            return files.filter(Files::isRegularFile).map(RunDesk::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        bench.closeWizard();
        sandbox.close();
    }

    private final class Answers implements RunQuestions {

        @Override
        public Approval.Warning replacing(List<String> paths) {
            return new Approval.Warning("replace", String.join(" ", paths), "go on");
        }

        @Override
        public void besideUnsettled(PendingSubmission<RunDraft> earlier, Runnable then) {
            asked.add("beside " + earlier.intent().name());
            then.run();
        }

        @Override
        public void waitForLook(PendingSubmission<RunDraft> earlier) {
            asked.add("wait for " + earlier.intent().name());
        }
    }

    /** Hears nothing, and lets everything be sent. */
    private final class Unheard implements CreationEvents {

        @Override
        public void ask(Wanted wanted, Runnable send) {
            Approval.Warning warning = wanted.warning();
            if (warning != null) {
                asked.add(warning.question() + " " + warning.text());
            }
            send.run();
        }

        @Override
        public void ended(WatchedResource resource) {}

        @Override
        public void found(WatchedResource resource) {}

        @Override
        public void failed(String name, Throwable cause) {}

        @Override
        public void nameTaken(String name) {}
    }
}
