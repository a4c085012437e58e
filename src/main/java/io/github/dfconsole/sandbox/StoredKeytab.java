package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The keytab of an account.
 *
 * @param generation how many there have been, which is the version number of its keys
 * @param madeAt when it was made, in milliseconds since the epoch
 */
record StoredKeytab(int generation, long madeAt) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    StoredKeytab {}

    /** Files of earlier versions have the generation alone. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static StoredKeytab of(int generation) {
        return new StoredKeytab(generation, 0);
    }

    static StoredKeytab first(long madeAt) {
        return new StoredKeytab(1, madeAt);
    }

    StoredKeytab reset(long now) {
        return new StoredKeytab(generation + 1, now);
    }
}
