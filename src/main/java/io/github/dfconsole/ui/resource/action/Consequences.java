package io.github.dfconsole.ui.resource.action;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What follows from an action for the very resources it is about, from reads made just before.
 *
 * @param lines what follows, one line each
 * @param areInTheWay whether the lines say what is in the way, so that nothing can be sent
 * @param order the ids of the resources in the order in which they are best changed; empty if it
 *     does not matter
 */
public record Consequences(List<Line> lines, boolean areInTheWay, List<String> order) {

    /** Nothing in particular. */
    public static final Consequences NONE = new Consequences(List.of(), false);

    /**
     * One line.
     *
     * @param text what it says
     * @param lead goes where it can be seen, and closes the dialog; null if there is no such place
     */
    public record Line(String text, @Nullable Runnable lead) {

        /** A line that leads nowhere. */
        public static Line of(String text) {
            return new Line(text, null);
        }
    }

    /** Takes copies. */
    public Consequences {
        lines = List.copyOf(lines);
        order = List.copyOf(order);
    }

    /** The same for resources whose order does not matter. */
    public Consequences(List<Line> lines, boolean areInTheWay) {
        this(lines, areInTheWay, List.of());
    }

    /** Lines that lead nowhere, and stop nothing. */
    public static Consequences of(List<String> lines) {
        return new Consequences(lines.stream().map(Line::of).toList(), false);
    }
}
