package io.github.dfconsole.launch.selfcheck;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of the self-check, in the language of the command line.
 *
 * @param bundle the texts of the command line
 */
record SelfCheckTexts(ResourceBundle bundle) {

    /**
     * Returns the text for a key, with its placeholders filled in.
     *
     * @throws java.util.MissingResourceException if there is no such text
     */
    String get(String key, Object... arguments) {
        // Numbers have the digits of the texts, also where the system's locale has others.
        return String.format(Locale.ROOT, bundle.getString("self-check." + key), arguments);
    }
}
