package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.service.aiapps.submit.RunDraft;
import io.github.dfconsole.service.aiapps.submit.SentRuns;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.airuns.RunStarter;
import io.github.dfconsole.ui.creation.CreationEvents;
import io.github.dfconsole.ui.creation.CreationFiles;
import io.github.dfconsole.ui.creation.CreationWork;
import io.github.dfconsole.ui.resource.OpenConnection;

import java.nio.file.Path;

/** What goes on with new runs, over whichever connection is open. It belongs to the UI thread. */
public final class RunWork extends CreationWork<RunBench> implements RunStarter {

    private final CreationFiles<RunDraft> files;
    private final SentRuns sent;

    /**
     * Starts while nothing is connected.
     *
     * @param folder where drafts, presets, the journal and what was sent are kept; it need not
     *     exist
     */
    public RunWork(Path folder) {
        this.files = CreationFiles.in(folder, "aiapp", RunDraft.class);
        this.sent = new SentRuns(folder);
    }

    @Override
    protected RunBench begin(
            OpenConnection connection, ScreenContext context, CreationEvents events) {
        return new RunBench(context, files, connection, sent, new RunDialogs(context), events);
    }

    @Override
    public void runFrom(String accountId, String workspaceId, String workspaceName) {
        open().ifPresent(bench -> bench.runFrom(accountId, workspaceId, workspaceName));
    }

    /** What runs of this machine were asked for. */
    public SentRuns sent() {
        return sent;
    }
}
