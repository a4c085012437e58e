package io.github.dfconsole.ui.aiapps;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiworkspaces.LatestConfiguration;
import io.github.dfconsole.service.aiworkspaces.PresentConfiguration;
import io.github.dfconsole.ui.form.LookupViewModel;

import org.jspecify.annotations.Nullable;

/**
 * The present configuration of the AI workspace that a run was submitted from. It is read when
 * another run is shown, or when it is asked for. It belongs to the UI thread.
 */
final class WorkspaceNow {

    /**
     * What was read.
     *
     * @param configuration the configuration, as far as it is clear
     */
    record Found(PresentConfiguration configuration) {}

    private final LookupViewModel<Found> lookup;
    private @Nullable Session session;
    private String runId = "";
    private String workspaceId = "";

    /** Shows no run yet. */
    WorkspaceNow(Jobs jobs) {
        lookup = new LookupViewModel<>(jobs, found -> "", found -> "");
    }

    /** Turns to a run; what was read for the same one stays. */
    void show(@Nullable Session connection, String run, String workspace) {
        if (connection == session && run.equals(runId)) {
            return;
        }
        session = connection;
        runId = run;
        workspaceId = workspace;
        lookup.await();
        read();
    }

    /** Reads it, again if it was read before. */
    void read() {
        Session connection = session;
        String id = workspaceId;
        if (connection != null && !id.isEmpty()) {
            lookup.loadOne(() -> found(connection, id));
        }
    }

    private static Found found(Session connection, String id) throws Exception {
        return new Found(LatestConfiguration.of(connection.aiWorkspace(id).contents()));
    }

    /** How reading goes. */
    LookupViewModel<Found> lookup() {
        return lookup;
    }
}
