package io.github.dfconsole.ui.creation;

import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.ui.submission.Approval;

/** Hears what becomes known of new resources in the background, and lets them be created. */
public interface CreationEvents extends Approval {

    /** A new resource is no longer watched. */
    void ended(WatchedResource resource);

    /** A resource whose creation had an unknown outcome is there. */
    void found(WatchedResource resource);

    /** A resource was not created. */
    void failed(String name, Throwable cause);

    /** A resource was not created, because there is another one of its name. */
    void nameTaken(String name);
}
