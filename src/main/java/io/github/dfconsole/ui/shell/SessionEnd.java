package io.github.dfconsole.ui.shell;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.Session;

import org.jspecify.annotations.Nullable;

/** The end of a session that is no longer used. */
final class SessionEnd {

    private static final System.Logger LOG = System.getLogger(SessionEnd.class.getName());

    private SessionEnd() {}

    /** Closes a session in the background: saying goodbye to the other side may take a moment. */
    static void of(@Nullable Session session, Jobs jobs) {
        if (session == null) {
            return;
        }
        jobs.start(
                () -> {
                    session.close();
                    return session;
                },
                closed -> {},
                // It is of no concern to the connection that is open by then.
                cause -> LOG.log(System.Logger.Level.WARNING, "A session did not close", cause));
    }
}
