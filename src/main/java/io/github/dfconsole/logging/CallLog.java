package io.github.dfconsole.logging;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallListener;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.Effect;
import io.github.dfconsole.text.Printable;

import org.jspecify.annotations.Nullable;

/**
 * Logs each call when it has ended, with its outcome and duration. Changes and failures are logged
 * at the level INFO or above, reads at DEBUG. Requests and answers are never logged.
 */
public final class CallLog implements CallListener {

    private static final System.Logger LOG = System.getLogger(CallLog.class.getName());
    private static final int MAX_CODE_LENGTH = 40;

    @Override
    public void ended(CallReport report, @Nullable ApiFailure failure) {
        System.Logger.Level level = level(report, failure);
        if (LOG.isLoggable(level)) {
            LOG.log(level, line(report, failure));
        }
    }

    private static System.Logger.Level level(CallReport report, @Nullable ApiFailure failure) {
        if (failure == null) {
            return report.effect() == Effect.CHANGE
                    ? System.Logger.Level.INFO
                    : System.Logger.Level.DEBUG;
        }
        return switch (failure) {
            case ApiFailure.Cancelled _ -> System.Logger.Level.DEBUG;
            case ApiFailure.UnknownOutcome _, ApiFailure.NotAnAnswer _, ApiFailure.TooLarge _ ->
                    System.Logger.Level.WARNING;
            default -> System.Logger.Level.INFO;
        };
    }

    static String line(CallReport report, @Nullable ApiFailure failure) {
        return "%s at %s: %s, %s%s%d ms, attempts: %d"
                .formatted(
                        report.operation(),
                        report.endpoint().displayName(),
                        failure == null ? "done" : failure.getClass().getSimpleName(),
                        report.status() == 0 ? "" : "HTTP " + report.status() + ", ",
                        report.code().isEmpty()
                                ? ""
                                : "code " + Printable.escape(report.code(), MAX_CODE_LENGTH) + ", ",
                        report.took().toMillis(),
                        report.attempts());
    }
}
