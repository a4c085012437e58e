package io.github.dfconsole.ui.form;

import javafx.beans.value.ObservableStringValue;

import java.util.function.Function;

/**
 * The texts of a look-up field.
 *
 * @param name the name of a choice
 * @param more what helps to choose it; empty for nothing
 * @param waiting what has to be chosen first
 * @param empty why there is nothing to choose from
 * @param about what is known about the choice that was made; empty for nothing
 * @param <T> the type of a choice
 */
public record LookupTexts<T>(
        Function<T, String> name,
        Function<T, String> more,
        ObservableStringValue waiting,
        ObservableStringValue empty,
        ObservableStringValue about) {}
