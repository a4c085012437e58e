package io.github.dfconsole.service.lists;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;

/** Failures after which lists that are only remembered are shown no longer. */
public final class Refusal {

    private Refusal() {}

    /**
     * Whether the service has said that the owner of the keys may not see what is asked for, which
     * is another thing than not to be reached.
     */
    public static boolean is(Throwable failure) {
        return failure instanceof ApiException api
                && switch (api.failure()) {
                    case ApiFailure.RefusedKey _,
                            ApiFailure.NotPermitted _,
                            ApiFailure.NotOffered _ ->
                            true;
                    default -> false;
                };
    }
}
