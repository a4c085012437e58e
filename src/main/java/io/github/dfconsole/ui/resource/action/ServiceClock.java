package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.service.Session;

import java.time.Instant;

/**
 * The service's time, which is this machine's as long as nothing else is known.
 *
 * @param host the screen whose connection is asked
 */
public record ServiceClock(ActionHost<?> host) {

    /** What time it is at the service. */
    public Instant now() {
        Session session = host.session();
        return session == null
                ? host.context().clock().instant()
                : session.serviceTime(host.context().clock());
    }
}
