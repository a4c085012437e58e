package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.aiapps.submit.RunAgain;
import io.github.dfconsole.service.aiapps.submit.RunDraft;
import io.github.dfconsole.service.aiapps.submit.RunLookups;
import io.github.dfconsole.service.aiapps.submit.RunRequest;
import io.github.dfconsole.service.aiapps.submit.RunSubmission;
import io.github.dfconsole.service.aiapps.submit.SentRuns;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.aiapps.submit.RunFilling.Repeated;
import io.github.dfconsole.ui.creation.CreationBench;
import io.github.dfconsole.ui.creation.CreationEvents;
import io.github.dfconsole.ui.creation.CreationFiles;
import io.github.dfconsole.ui.creation.CreationTools;
import io.github.dfconsole.ui.resource.OpenConnection;

import java.util.random.RandomGenerator;

/** Everything that is at work on new runs over one connection. It belongs to the UI thread. */
public final class RunBench extends CreationBench<RunRequest, RunDraft, RunWizardViewModel> {

    private final Jobs jobs;
    private final RunLookups lookups;
    private final Endpoint endpoint;
    private final RunQuestions questions;

    /**
     * Sets everything up; nothing is asked yet.
     *
     * @param sent keeps what runs were asked for
     * @param questions asks before a run is submitted
     * @param events hears what becomes known of new runs in the background
     */
    RunBench(
            ScreenContext context,
            CreationFiles<RunDraft> files,
            OpenConnection connection,
            SentRuns sent,
            RunQuestions questions,
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
        this.questions = questions;
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

    /** Opens the form for a run once more. */
    void runAgain(String runName, RunAgain again) {
        startFrom(
                again.draft(),
                open -> open.form().filling().repeat(new Repeated(runName, again.sentAt())));
    }

    @Override
    protected RunWizardViewModel newWizard(CreationTools<RunRequest, RunDraft> with) {
        RunFormViewModel form = new RunFormViewModel(jobs, lookups, RandomGenerator.getDefault());
        CreationTools<RunRequest, RunDraft> tools =
                new CreationTools<>(
                        with.submission(),
                        with.following(),
                        with.afterwards(),
                        new RunSending(form, pending().all(), questions, with.approval()),
                        with.drafts());
        return new RunWizardViewModel(jobs, form, tools, endpoint);
    }
}
