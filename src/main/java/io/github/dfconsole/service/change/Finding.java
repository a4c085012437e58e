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
     * Several resources may be the result, and nothing tells which.
     *
     * @param candidates those resources
     */
    record NotKnown(List<CreatedResource> candidates) implements Finding {}
}
