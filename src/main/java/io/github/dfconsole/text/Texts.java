package io.github.dfconsole.text;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of the user interface in the current language. Patterns are those of {@link
 * MessageFormat}. It belongs to the UI thread.
 */
public final class Texts {

    private static final String BUNDLE = "io.github.dfconsole.i18n.messages";

    /** The base bundle is English, so there is no fallback to the language of the system. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ReadOnlyObjectWrapper<Locale> locale;
    private ResourceBundle bundle;

    /** Tells two locales apart that mean the same. */
    private static final char PRIVATE_USE = 'x';

    /** Creates texts in a language. */
    public Texts(Locale locale) {
        this.locale = new ReadOnlyObjectWrapper<>(this, "locale", locale);
        this.bundle = load(locale);
    }

    /**
     * Reads the texts of a language, which are at hand afterwards. It may be called on any thread.
     */
    public static void prepare(Locale language) {
        load(language);
    }

    private static ResourceBundle load(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(), NO_FALLBACK);
    }

    /**
     * Returns the current language. It is another object, unequal to that from before, whenever all
     * texts have to be asked for again; its language is always one of the user interface.
     */
    public ReadOnlyObjectProperty<Locale> locale() {
        return locale.getReadOnlyProperty();
    }

    /** Changes the language. Values of {@link #bind} change at once. */
    public void switchTo(Locale language) {
        bundle = load(language);
        locale.set(language);
    }

    /**
     * Has every text asked for again as if the language had changed: something that is written in
     * texts has, such as the time zone.
     */
    public void askAgain() {
        Locale before = locale.get();
        Locale.Builder again = new Locale.Builder().setLocale(before);
        boolean isMarked = before.getExtension(PRIVATE_USE) != null;
        locale.set(again.setExtension(PRIVATE_USE, isMarked ? "" : "again").build());
    }

    /**
     * Returns the text for a key, with its placeholders filled in.
     *
     * @throws java.util.MissingResourceException if there is no such text
     */
    public String get(String key, Object... arguments) {
        // Read in any case: whatever follows the language hears of its next change only then.
        Locale language = locale.get();
        String pattern = bundle.getString(key);
        // A table asks for thousands of plain words, and to parse each as a pattern takes long.
        return isPlain(pattern) ? pattern : new MessageFormat(pattern, language).format(arguments);
    }

    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    /** Returns the text for a key as a value that follows the language. */
    public ObservableValue<String> bind(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> get(key, arguments), locale);
    }
}
