package io.github.dfconsole.settings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the user chose. It belongs to the UI thread. */
public final class Settings {

    private final ObjectProperty<Language> language;
    private final ObjectProperty<ThemeChoice> theme;

    /** Starts with the given choices. */
    public Settings(Language language, ThemeChoice theme) {
        this.language = new SimpleObjectProperty<>(this, "language", language);
        this.theme = new SimpleObjectProperty<>(this, "theme", theme);
    }

    /** The language of all texts. */
    public ObjectProperty<Language> language() {
        return language;
    }

    /** Light, dark, or as the desktop is set. */
    public ObjectProperty<ThemeChoice> theme() {
        return theme;
    }
}
