package io.github.dfconsole.launch.selfcheck;

/**
 * One thing the console needs.
 *
 * @param name what it is called, in words
 * @param next what to do if it is not there, in words
 * @param probe finds out whether it is there
 */
record Check(String name, String next, Probe probe) {

    /** Looks whether something is there. It blocks, and may throw anything: that is a failure. */
    @FunctionalInterface
    interface Probe {
        Finding look() throws Exception;
    }
}
