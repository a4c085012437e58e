package io.github.dfconsole.ui.form;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Callable;

/**
 * A rule that takes time, such as a look-up or an expression that the service sent.
 *
 * @param <V> the type of the value
 */
@FunctionalInterface
public interface BackgroundRule<V> {

    /**
     * Prepares the check of a value; called on the UI thread.
     *
     * @return what to run off the UI thread; null if there is nothing to check
     */
    @Nullable Callable<Verdict> check(V value);
}
