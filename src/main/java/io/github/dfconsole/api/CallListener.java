package io.github.dfconsole.api;

import org.jspecify.annotations.Nullable;

/** Is told about every call that has ended, on the thread that made it. It must not block. */
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
