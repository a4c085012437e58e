package io.github.dfconsole.ui.shell;

import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.service.Session;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * The last call that ended, of whatever screen.
 *
 * @param report what is known about it
 * @param failed whether it failed
 * @param clockAhead how far this machine's clock was ahead of the service's then; zero if it is not
 *     known to be
 */
public record LastCall(CallReport report, boolean failed, Duration clockAhead) {

    static LastCall of(CallReport report, boolean failed, @Nullable Session session) {
        return new LastCall(report, failed, session == null ? Duration.ZERO : session.clockAhead());
    }
}
