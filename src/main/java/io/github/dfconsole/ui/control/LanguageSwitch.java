package io.github.dfconsole.ui.control;

import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.text.Texts;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Chooses the language; each language is shown by its own name. */
public final class LanguageSwitch extends ComboBox<Language> {

    /** Creates a switch that is bound to the settings. */
    public LanguageSwitch(Settings settings, Texts texts) {
        setId("language");
        getItems().setAll(Language.values());
        setConverter(new OwnNames());
        valueProperty().bindBidirectional(settings.language());
        accessibleTextProperty().bind(texts.bind("settings.language"));
        LazyTooltip.on(this, texts.bind("settings.language"));
        getStyleClass().add("small");
    }

    private static final class OwnNames extends StringConverter<Language> {

        @Override
        public String toString(Language language) {
            return language == null ? "" : language.ownName();
        }

        @Override
        public Language fromString(String name) {
            for (Language language : Language.values()) {
                if (language.ownName().equals(name)) {
                    return language;
                }
            }
            return Language.ENGLISH;
        }
    }
}
