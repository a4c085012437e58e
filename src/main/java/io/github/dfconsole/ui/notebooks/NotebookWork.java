package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.creation.CreationEvents;
import io.github.dfconsole.ui.creation.CreationFiles;
import io.github.dfconsole.ui.creation.CreationWork;
import io.github.dfconsole.ui.resource.OpenConnection;

import java.nio.file.Path;

/** What goes on with notebooks besides the list, over whichever connection is open. */
public final class NotebookWork extends CreationWork<NotebookWorkbench> {

    private final CreationFiles<NotebookDraft> files;

    /**
     * Starts while nothing is connected.
     *
     * @param folder where drafts, presets and the journal are kept; it need not exist
     */
    public NotebookWork(Path folder) {
        this.files = files(folder);
    }

    /** What is kept of notebooks below a folder. */
    static CreationFiles<NotebookDraft> files(Path folder) {
        return CreationFiles.in(folder, "notebook", NotebookDraft.class);
    }

    @Override
    protected NotebookWorkbench begin(
            OpenConnection connection, ScreenContext context, CreationEvents events) {
        return new NotebookWorkbench(context.jobs(), context.clock(), files, connection, events);
    }
}
