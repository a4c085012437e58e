package io.github.dfconsole.service.apps.creation;

import java.util.List;

/** Keeps what is known of the apps that an app needs: the service tells it to nobody afterwards. */
@FunctionalInterface
public interface LearntNeeds {

    /** Keeps nothing. */
    LearntNeeds NOT_KEPT = (appId, dependentIds) -> {};

    /**
     * An app was created. It is called off the UI thread, and may block.
     *
     * @param appId its id
     * @param dependentIds the ids of the apps it needs; empty if it needs none
     */
    void learnt(String appId, List<String> dependentIds);

    /**
     * The ids of the apps that an app needs; empty if it needs none or that is not known. Any
     * thread may ask; it does not block.
     */
    default List<String> of(String appId) {
        return List.of();
    }
}
