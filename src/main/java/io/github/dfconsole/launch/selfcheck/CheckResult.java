package io.github.dfconsole.launch.selfcheck;

/**
 * The result of a check.
 *
 * @param outcome whether the check passed
 * @param text one translated line of detail; for a failure, its cause
 */
record CheckResult(Outcome outcome, String text) {

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
}
