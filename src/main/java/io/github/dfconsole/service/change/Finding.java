package io.github.dfconsole.service.change;

import java.util.List;

/** What one look for the result of a request has shown. */
public sealed interface Finding {

    /** The resource exists, and did not before. */
    record Found(CreatedResource created) implements Finding {}

    /** Another resource has the name, so the request did not create one. */
    record Other() implements Finding {}

    /** The whole list was read, and the resource is not in it so far. */
    record Absent() implements Finding {}

    /**
     * The list allows no conclusion.
     *
     * @param candidates resources of which one may be the result; empty if the list was incomplete
     */
    record NotKnown(List<CreatedResource> candidates) implements Finding {

        /** The list was incomplete. */
        public static final NotKnown INCOMPLETE = new NotKnown(List.of());
    }
}
