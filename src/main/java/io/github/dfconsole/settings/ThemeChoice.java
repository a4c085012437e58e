package io.github.dfconsole.settings;

/** The theme of the console. */
public enum ThemeChoice {
    /** The theme of the desktop. */
    SYSTEM,
    /** Always light. */
    LIGHT,
    /** Always dark. */
    DARK
}
