package io.github.dfconsole.text;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts a person reads, in the language that is chosen now. Patterns are those of {@link
 * MessageFormat}. It belongs to the UI thread.
 */
public final class Texts {

    private static final String BUNDLE = "io.github.dfconsole.i18n.messages";

    /** English is the base bundle: what the system's own language is must not matter. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ReadOnlyObjectWrapper<Locale> locale;
    private ResourceBundle bundle;

    /** Starts in the given language. */
    public Texts(Locale locale) {
        this.locale = new ReadOnlyObjectWrapper<>(this, "locale", locale);
        this.bundle = load(locale);
    }

    private static ResourceBundle load(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(), NO_FALLBACK);
    }

    /** The language of all texts. */
    public ReadOnlyObjectProperty<Locale> locale() {
        return locale.getReadOnlyProperty();
    }

    /** Changes the language; everything that was bound with {@link #bind} follows at once. */
    public void switchTo(Locale language) {
        bundle = load(language);
        locale.set(language);
    }

    /**
     * The text for a key, with its placeholders filled in.
     *
     * @throws java.util.MissingResourceException if there is none
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale.get()).format(arguments);
    }

    /** The text for a key, for as long as somebody watches it. */
    public ObservableValue<String> bind(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> get(key, arguments), locale);
    }
}
