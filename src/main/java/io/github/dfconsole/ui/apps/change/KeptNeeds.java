package io.github.dfconsole.ui.apps.change;

import io.github.dfconsole.service.apps.KnownNeeds;

import java.io.IOException;

/** Reads what was noted when apps were created; without it less is certain, and nothing fails. */
final class KeptNeeds {

    private static final System.Logger LOG = System.getLogger(KeptNeeds.class.getName());

    private KeptNeeds() {}

    /** What is kept; nothing if the folder cannot be read. It blocks. */
    static KnownNeeds.All of(KnownNeeds store) {
        try {
            return store.all();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "What apps were created upon is not read", e);
            return KnownNeeds.All.NONE;
        }
    }
}
