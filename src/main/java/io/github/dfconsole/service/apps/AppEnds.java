package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.model.App;

/** Tells when apps end, from what was read of them. Any thread may ask; it does not block. */
@FunctionalInterface
public interface AppEnds {

    /** When this app ends, and how that is known. */
    AppEnd of(App app);
}
