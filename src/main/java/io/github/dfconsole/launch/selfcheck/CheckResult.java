package io.github.dfconsole.launch.selfcheck;

import io.github.dfconsole.text.Printable;

/**
 * The result of a check.
 *
 * @param outcome whether the check passed
 * @param text one translated line of detail; for a failure, its cause
 */
record CheckResult(Outcome outcome, String text) {

    private static final int MAX_CHARACTERS = 300;

    /** Whether a check passed. */
    enum Outcome {
        /** The check passed. */
        OK,
        /** The console works, but the system lacks something that would improve it. */
        WARNING,
        /** Something that the console needs is missing or does not work. */
        FAILED
    }

    static CheckResult ok(String text) {
        return new CheckResult(Outcome.OK, text);
    }

    static CheckResult warning(String text) {
        return new CheckResult(Outcome.WARNING, text);
    }

    static CheckResult failed(String cause) {
        return new CheckResult(Outcome.FAILED, cause);
    }

    /** Describes the innermost cause of a problem, which says what really went wrong. */
    static CheckResult failed(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        String name = cause.getClass().getSimpleName();
        return failed(
                Printable.escape(message == null ? name : name + ": " + message, MAX_CHARACTERS));
    }
}
