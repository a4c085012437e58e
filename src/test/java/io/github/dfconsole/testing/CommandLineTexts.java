package io.github.dfconsole.testing;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the command line, as the program loads them. */
public final class CommandLineTexts {

    private CommandLineTexts() {}

    /** Returns the texts of a language, whatever the default locale is. */
    public static ResourceBundle in(String language) {
        return ResourceBundle.getBundle(
                "io.github.dfconsole.i18n.command-line",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
