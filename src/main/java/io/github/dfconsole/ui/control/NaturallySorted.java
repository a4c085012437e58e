package io.github.dfconsole.ui.control;

import io.github.dfconsole.text.NaturalOrder;
import io.github.dfconsole.text.Texts;

import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The choices of a drop-down in the order in which people expect their names. */
public final class NaturallySorted {

    private NaturallySorted() {}

    /** Returns a view of a list, sorted by names in the language of the texts (T9). */
    public static <T> SortedList<T> by(
            Function<T, String> name, ObservableList<T> list, Texts texts) {
        SortedList<T> sorted = new SortedList<>(list);
        sorted.comparatorProperty()
                .bind(
                        Bindings.createObjectBinding(
                                () -> order(name, texts.locale().get()), texts.locale()));
        return sorted;
    }

    private static <T> Comparator<T> order(Function<T, String> name, Locale locale) {
        return Comparator.comparing(name, NaturalOrder.of(locale));
    }
}
