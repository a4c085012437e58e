package io.github.dfconsole.service.change;

import java.util.List;

/**
 * What the service lists just before a request is sent.
 *
 * @param isTaken whether another resource has the name; then nothing is sent
 * @param witness what has to be remembered to recognise the new resource, for example the ids that
 *     exist already; empty if its name is enough
 */
public record Precheck(boolean isTaken, List<String> witness) {

    /** A check that needs to remember nothing. */
    public static Precheck of(boolean isTaken) {
        return new Precheck(isTaken, List.of());
    }
}
