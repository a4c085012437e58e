package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.service.apps.AppEnds;
import io.github.dfconsole.service.apps.creation.AppDraft;
import io.github.dfconsole.service.apps.creation.LearntNeeds;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.creation.CreationEvents;
import io.github.dfconsole.ui.creation.CreationFiles;
import io.github.dfconsole.ui.creation.CreationWork;
import io.github.dfconsole.ui.resource.OpenConnection;

import java.nio.file.Path;

/** What goes on with new apps, over whichever connection is open. It belongs to the UI thread. */
public final class AppWork extends CreationWork<AppWorkbench> {

    private final CreationFiles<AppDraft> files;
    private final AppEnds ends;
    private final LearntNeeds needs;

    /**
     * Starts while nothing is connected.
     *
     * @param folder where drafts, presets and the journal are kept; it need not exist
     * @param ends tells when the apps end that could be needed
     * @param needs keeps what new apps need
     */
    public AppWork(Path folder, AppEnds ends, LearntNeeds needs) {
        this.files = CreationFiles.in(folder, "app", AppDraft.class);
        this.ends = ends;
        this.needs = needs;
    }

    @Override
    protected AppWorkbench begin(
            OpenConnection connection, ScreenContext context, CreationEvents events) {
        return new AppWorkbench(context.jobs(), context.clock(), files, connection, needs, events);
    }

    /** When the apps end that could be needed. */
    AppEnds ends() {
        return ends;
    }

    /** What is known of the apps that an app needs. */
    LearntNeeds needs() {
        return needs;
    }
}
