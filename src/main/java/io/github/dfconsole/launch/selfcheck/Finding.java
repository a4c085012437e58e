package io.github.dfconsole.launch.selfcheck;

/**
 * What a check has found.
 *
 * @param outcome how it went
 * @param words one line about it; of a failure, the cause
 */
record Finding(Outcome outcome, String words) {

    /** How a check went. */
    enum Outcome {
        /** What was looked for is there, and works. */
        OK,
        /** The console works, and something of the system around it would make it better. */
        WARNING,
        /** The console lacks something it needs. */
        FAILED
    }

    static Finding ok(String words) {
        return new Finding(Outcome.OK, words);
    }

    static Finding warning(String words) {
        return new Finding(Outcome.WARNING, words);
    }

    static Finding failed(String cause) {
        return new Finding(Outcome.FAILED, cause);
    }
}
