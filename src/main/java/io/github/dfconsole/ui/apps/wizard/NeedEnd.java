package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.service.apps.AppEnd;
import io.github.dfconsole.service.apps.creation.AppRules;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How long an app that is needed still runs, against how long the new one is to run.
 *
 * @param left how long it still runs
 * @param isCertain whether that is known, and not only likely
 * @param isBefore whether it ends before the new one
 */
record NeedEnd(Duration left, boolean isCertain, boolean isBefore) {

    /**
     * Compares two ends.
     *
     * @param end the end of the app that is needed
     * @param lifetime the lifetime of the new one, as it is typed
     * @param now the present, by the service's clock
     * @return empty if the app that is needed has no end, or none that is known
     */
    static Optional<NeedEnd> of(AppEnd end, String lifetime, Instant now) {
        Instant at = end.at();
        if (at == null) {
            return Optional.empty();
        }
        Duration left = Duration.between(now, at);
        OptionalLong wanted = AppRules.lifetimeSeconds(lifetime);
        boolean isBefore =
                wanted.isPresent()
                        && (wanted.getAsLong() < 0 || isShorter(left, wanted.getAsLong()));
        return Optional.of(
                new NeedEnd(
                        left.isNegative() ? Duration.ZERO : left, end.how().isCertain(), isBefore));
    }

    /** Two apps that are created one after the other for equally long end together. */
    private static boolean isShorter(Duration left, long wantedSeconds) {
        long slack = Math.min(wantedSeconds / 100, Duration.ofHours(1).toSeconds());
        return left.toSeconds() < wantedSeconds - slack;
    }
}
