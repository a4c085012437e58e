package io.github.dfconsole.ui.notebooks.wizard;

/** The steps of the wizard, always the same (W4). */
public enum Step {
    /** Account, name and type. */
    BASICS(1),
    /** VPC and subnet. */
    NETWORK(2),
    /** Server type and added storage. */
    SERVER(3),
    /** Login key, bucket and user configurations. */
    ACCESS(4),
    /** Everything once more before it is sent. */
    REVIEW(5);

    private final int number;

    Step(int number) {
        this.number = number;
    }

    /** Where it stands among the steps, from 1. */
    int number() {
        return number;
    }

    /** The one after it; the last has none and stays. */
    Step next() {
        return switch (this) {
            case BASICS -> NETWORK;
            case NETWORK -> SERVER;
            case SERVER -> ACCESS;
            case ACCESS, REVIEW -> REVIEW;
        };
    }

    /** The one before it; the first has none and stays. */
    Step previous() {
        return switch (this) {
            case BASICS, NETWORK -> BASICS;
            case SERVER -> NETWORK;
            case ACCESS -> SERVER;
            case REVIEW -> ACCESS;
        };
    }
}
