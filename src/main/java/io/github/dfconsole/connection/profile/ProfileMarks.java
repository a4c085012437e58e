package io.github.dfconsole.connection.profile;

import java.util.Objects;

/**
 * How a connection looks, and what it may do.
 *
 * @param colour the colour of its badge
 * @param isProduction whether mistakes are costly: the window has a frame, and each change asks one
 *     level more strictly
 * @param isReadOnly whether no change is sent
 */
public record ProfileMarks(Colour colour, boolean isProduction, boolean isReadOnly) {

    /** Nothing special. */
    public static final ProfileMarks NONE = new ProfileMarks(Colour.NONE, false, false);

    /** The colour of a badge. */
    public enum Colour {
        NONE,
        BLUE,
        GREEN,
        YELLOW,
        ORANGE,
        RED,
        PURPLE
    }

    /** A file may lack it. */
    public ProfileMarks {
        colour = Objects.requireNonNullElse(colour, Colour.NONE);
    }
}
