package io.github.dfconsole.ui.aiworkspaces.wizard;

import io.github.dfconsole.service.aiworkspaces.creation.WorkspaceDraft;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.creation.CreationEvents;
import io.github.dfconsole.ui.creation.CreationFiles;
import io.github.dfconsole.ui.creation.CreationWork;
import io.github.dfconsole.ui.resource.OpenConnection;

import java.nio.file.Path;

/** What goes on with new AI workspaces, over whichever connection is open, on the UI thread. */
public final class WorkspaceWork extends CreationWork<WorkspaceBench> {

    private final CreationFiles<WorkspaceDraft> files;

    /**
     * Starts while nothing is connected.
     *
     * @param folder where drafts, presets and the journal are kept; it need not exist
     */
    public WorkspaceWork(Path folder) {
        this.files = CreationFiles.in(folder, "aiworkspace", WorkspaceDraft.class);
    }

    @Override
    protected WorkspaceBench begin(
            OpenConnection connection, ScreenContext context, CreationEvents events) {
        return new WorkspaceBench(context.jobs(), context.clock(), files, connection, events);
    }
}
