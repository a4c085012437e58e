package io.github.dfconsole.service.change;

import io.github.dfconsole.api.ApiFailure;

/**
 * Deletes a resource for good: the service answers before it is gone, what is not there was deleted
 * already, and deleting it twice does no harm.
 */
public interface Deletion extends Change {

    @Override
    default boolean isSoAlready(ApiFailure refusal) {
        return refusal instanceof ApiFailure.NotFound;
    }

    @Override
    default boolean takesEffectLater() {
        return true;
    }

    @Override
    default boolean isRepeatSafe() {
        return true;
    }
}
