package io.github.dfconsole.settings;

import java.util.Locale;

/** A language the console speaks. */
public enum Language {
    ENGLISH(Locale.ENGLISH, "English"),
    KOREAN(Locale.KOREAN, "한국어"),
    JAPANESE(Locale.JAPANESE, "日本語");

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    /** The locale for texts, dates and sorting. */
    public Locale locale() {
        return locale;
    }

    /** What the language calls itself. */
    public String ownName() {
        return ownName;
    }

    /** The ISO 639 code: {@code en}, {@code ko} or {@code ja}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language that suits a locale; English where none does. */
    public static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.code().equals(locale.getLanguage())) {
                return language;
            }
        }
        return ENGLISH;
    }
}
