package io.github.dfconsole.launch.selfcheck;

import java.util.ResourceBundle;

/**
 * What the check has to say, in the language of the command line.
 *
 * @param bundle the texts of the command line
 */
record SelfCheckTexts(ResourceBundle bundle) {

    /**
     * The text for a key, with its placeholders filled in.
     *
     * @throws java.util.MissingResourceException if there is none
     */
    String get(String key, Object... arguments) {
        return bundle.getString("self-check." + key).formatted(arguments);
    }
}
