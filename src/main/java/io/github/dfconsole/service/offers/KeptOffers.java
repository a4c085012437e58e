package io.github.dfconsole.service.offers;

import java.util.Map;
import java.util.Objects;

/**
 * What is kept of a connection and its keys, as a file has it.
 *
 * @param keys whose it is
 * @param absent what did not answer, by the name of the group; a later version may know others
 */
record KeptOffers(Keys keys, Map<String, Absence> absent) {

    KeptOffers {
        Objects.requireNonNull(keys, "keys");
        absent = absent == null ? Map.of() : Map.copyOf(absent);
    }
}
