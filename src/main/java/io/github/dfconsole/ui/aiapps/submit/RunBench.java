package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.aiapps.submit.RunDraft;
import io.github.dfconsole.service.aiapps.submit.RunLookups;
import io.github.dfconsole.service.aiapps.submit.RunRequest;
import io.github.dfconsole.service.aiapps.submit.RunSubmission;
import io.github.dfconsole.service.aiapps.submit.SentRuns;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.creation.CreationBench;
import io.github.dfconsole.ui.creation.CreationEvents;
import io.github.dfconsole.ui.creation.CreationFiles;
import io.github.dfconsole.ui.creation.CreationTools;
import io.github.dfconsole.ui.resource.OpenConnection;
import io.github.dfconsole.ui.submission.Approval;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;

/** Everything that is at work on new runs over one connection. It belongs to the UI thread. */
public final class RunBench extends CreationBench<RunRequest, RunDraft, RunWizardViewModel> {

    private final Jobs jobs;
    private final RunLookups lookups;
    private final Endpoint endpoint;
    private final BiConsumer<List<String>, Runnable> question;

    /**
     * Sets everything up; nothing is asked yet.
     *
     * @param sent keeps what runs were asked for
     * @param question asks whether results may replace what is at these paths, and then goes on
     * @param events hears what becomes known of new runs in the background
     */
    RunBench(
            ScreenContext context,
            CreationFiles<RunDraft> files,
            OpenConnection connection,
            SentRuns sent,
            BiConsumer<List<String>, Runnable> question,
            CreationEvents events) {
        super(
                context.jobs(),
                context.clock(),
                files,
                connection,
                new RunSubmission(connection.session(), sent, context.clock()),
                events);
        this.jobs = context.jobs();
        this.lookups = new RunLookups(connection.session(), context.clock());
        this.endpoint = connection.endpoint();
        this.question = question;
    }

    /** Opens the form for an account, if it is not open. */
    void create(String accountId) {
        if (wizard().get() == null) {
            openWizard().form().choices().wantAccount(accountId);
        }
    }

    /** Opens the form for a workspace, filled with its configuration. */
    public void runFrom(String accountId, String workspaceId, String workspaceName) {
        startFrom(
                new RunDraft(accountId, workspaceId, workspaceName, "", TypedConfiguration.EMPTY));
    }

    /** Results that replace something are asked about before anything else is. */
    @Override
    protected RunWizardViewModel newWizard(CreationTools<RunRequest, RunDraft> with) {
        RunFormViewModel form = new RunFormViewModel(jobs, lookups, RandomGenerator.getDefault());
        Approval approval =
                (wanted, send) -> {
                    List<String> replaced = form.replacedPaths();
                    if (replaced.isEmpty()) {
                        with.approval().ask(wanted, send);
                    } else {
                        question.accept(replaced, () -> with.approval().ask(wanted, send));
                    }
                };
        CreationTools<RunRequest, RunDraft> tools =
                new CreationTools<>(
                        with.submission(),
                        with.following(),
                        with.afterwards(),
                        approval,
                        with.drafts());
        return new RunWizardViewModel(jobs, form, tools, endpoint);
    }
}
