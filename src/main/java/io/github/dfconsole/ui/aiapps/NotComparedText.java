package io.github.dfconsole.ui.aiapps;

import io.github.dfconsole.service.aiapps.SubmittedConfiguration.Comparison;
import io.github.dfconsole.text.Printable;

/** Names the environment variables that could not be compared. */
final class NotComparedText {

    private static final int LONGEST = 300;

    private NotComparedText() {}

    static String of(Comparison comparison) {
        return Printable.escape(String.join(", ", comparison.notCompared()), LONGEST);
    }
}
