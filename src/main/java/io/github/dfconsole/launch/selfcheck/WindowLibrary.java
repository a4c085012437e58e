package io.github.dfconsole.launch.selfcheck;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;

/**
 * The system's library that windows are made with on Linux. It is not part of the console; without
 * it no window opens, but the sandbox runs: a warning.
 */
final class WindowLibrary {

    static final String GTK = "libgtk-3.so.0";

    private final SelfCheckTexts words;

    WindowLibrary(SelfCheckTexts words) {
        this.words = words;
    }

    /** Loads it and does nothing with it, which takes no display. */
    @SuppressWarnings("restricted") // the console is allowed native access anyway: JavaFX needs it
    Finding look(String name) {
        try {
            // Never to be unloaded: it does not stand that.
            SymbolLookup.libraryLookup(name, Arena.global());
            return Finding.ok(name);
        } catch (IllegalArgumentException e) {
            return Finding.warning(words.get("window.missing", name));
        }
    }
}
