package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.service.apps.AppEnds;
import io.github.dfconsole.service.apps.creation.AppDraft;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.creation.CreationEvents;
import io.github.dfconsole.ui.creation.CreationFiles;
import io.github.dfconsole.ui.creation.CreationWork;
import io.github.dfconsole.ui.resource.OpenConnection;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/** What goes on with new apps, over whichever connection is open. It belongs to the UI thread. */
public final class AppWork extends CreationWork<AppWorkbench> {

    private final CreationFiles<AppDraft> files;
    private final AppEnds ends;
    private final BiConsumer<String, List<String>> learnt;

    /**
     * Starts while nothing is connected.
     *
     * @param folder where drafts, presets and the journal are kept; it need not exist
     * @param ends tells when the apps end that could be needed
     * @param learnt takes the id of a new app, and the ids of the apps it needs, off the UI thread
     */
    public AppWork(Path folder, AppEnds ends, BiConsumer<String, List<String>> learnt) {
        this.files = CreationFiles.in(folder, "app", AppDraft.class);
        this.ends = ends;
        this.learnt = learnt;
    }

    @Override
    protected AppWorkbench begin(
            OpenConnection connection, ScreenContext context, CreationEvents events) {
        return new AppWorkbench(context.jobs(), context.clock(), files, connection, learnt, events);
    }

    /** When the apps end that could be needed. */
    AppEnds ends() {
        return ends;
    }
}
