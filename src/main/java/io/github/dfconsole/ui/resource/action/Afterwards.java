package io.github.dfconsole.ui.resource.action;

import java.util.List;

/**
 * What is left to do once a change has taken place, shown until the user closes it.
 *
 * @param steps what to do, one step each
 * @param buttonKey message key of the button that begins with it
 * @param begin what the button does
 */
public record Afterwards(List<String> steps, String buttonKey, Runnable begin) {

    /** Takes a copy of the steps. */
    public Afterwards {
        steps = List.copyOf(steps);
    }
}
