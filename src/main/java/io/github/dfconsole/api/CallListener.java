package io.github.dfconsole.api;

import org.jspecify.annotations.Nullable;

/** Hears of every call that has ended, on whatever thread made it. It must not block. */
@FunctionalInterface
public interface CallListener {

    /**
     * A call has ended.
     *
     * @param report what is known about it
     * @param failure how it failed; null if it succeeded
     */
    void ended(CallReport report, @Nullable ApiFailure failure);
}
