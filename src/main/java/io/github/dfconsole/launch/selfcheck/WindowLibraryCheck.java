package io.github.dfconsole.launch.selfcheck;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;

/**
 * Checks the library that opens windows on Linux. It belongs to the system, and the sandbox runs
 * without it, so a missing library is only a warning.
 */
final class WindowLibraryCheck {

    static final String GTK = "libgtk-3.so.0";

    private final SelfCheckTexts texts;

    WindowLibraryCheck(SelfCheckTexts texts) {
        this.texts = texts;
    }

    /** Loads the library, which needs no display. */
    @SuppressWarnings("restricted") // JavaFX needs native access anyway
    CheckResult check(String name) {
        try {
            // The global arena never unloads it: GTK does not survive unloading.
            SymbolLookup.libraryLookup(name, Arena.global());
            return CheckResult.ok(name);
        } catch (IllegalArgumentException e) {
            return CheckResult.warning(texts.get("window.missing", name));
        }
    }
}
