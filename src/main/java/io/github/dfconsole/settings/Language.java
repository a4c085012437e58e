package io.github.dfconsole.settings;

import java.util.Locale;

/** A language of the user interface. */
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

    /** Returns the locale for texts, dates and sorting. */
    public Locale locale() {
        return locale;
    }

    /** Returns the name of the language in that language. */
    public String ownName() {
        return ownName;
    }

    /** Returns the ISO 639 code: {@code en}, {@code ko} or {@code ja}. */
    public String code() {
        return locale.getLanguage();
    }

    /** Returns the language of a locale, or English if it is not supported. */
    public static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.code().equals(locale.getLanguage())) {
                return language;
            }
        }
        return ENGLISH;
    }
}
