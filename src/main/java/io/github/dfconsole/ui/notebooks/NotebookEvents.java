package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.service.change.WatchedResource;

/** Hears what becomes known of new notebooks in the background. */
interface NotebookEvents {

    /** A new notebook is no longer watched. */
    void ended(WatchedResource notebook);

    /** A notebook whose creation had an unknown outcome is there. */
    void found(WatchedResource notebook);

    /** A notebook was not created. */
    void failed(String name, Throwable cause);

    /** A notebook was not created, because there is another one of its name. */
    void nameTaken(String name);
}
