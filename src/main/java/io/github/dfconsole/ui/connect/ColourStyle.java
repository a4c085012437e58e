package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.profile.ProfileMarks.Colour;

import java.util.Locale;

/** The style class of the colour of a saved connection. */
public final class ColourStyle {

    private ColourStyle() {}

    /** The class that gives a region this colour. */
    public static String of(Colour colour) {
        return "profile-" + colour.name().toLowerCase(Locale.ROOT);
    }
}
