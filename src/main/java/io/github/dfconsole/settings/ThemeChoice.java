package io.github.dfconsole.settings;

/** Whether the console is light or dark. */
public enum ThemeChoice {
    /** As the desktop is set. */
    SYSTEM,
    /** Always light. */
    LIGHT,
    /** Always dark. */
    DARK
}
