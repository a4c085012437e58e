package io.github.dfconsole.launch.selfcheck;

/**
 * One item of the self-check.
 *
 * @param name the translated name
 * @param next the translated advice for the case that the check fails
 * @param probe does the check
 */
record Check(String name, String next, Probe probe) {

    /** Does a check. It blocks; whatever it throws counts as a failure. */
    @FunctionalInterface
    interface Probe {
        CheckResult check() throws Exception;
    }
}
