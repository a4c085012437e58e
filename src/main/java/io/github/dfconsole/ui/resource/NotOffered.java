package io.github.dfconsole.ui.resource;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;

import org.jspecify.annotations.Nullable;

/** Tells that the service does not offer a kind of resource at all from other failures (F31). */
final class NotOffered {

    private NotOffered() {}

    static boolean is(@Nullable Throwable failure) {
        return failure instanceof ApiException api
                && api.failure() instanceof ApiFailure.NotOffered;
    }
}
