package io.github.dfconsole.service.lists;

import java.time.Instant;
import java.util.List;

/**
 * A complete list as the service sent it at some time. It says nothing about what is there now.
 *
 * @param rows the rows in the service's order
 * @param readAt when the answer came, by this machine's clock
 * @param <T> the type of a row
 */
public record KeptList<T>(List<T> rows, Instant readAt) {

    /** Takes a copy. */
    public KeptList {
        rows = List.copyOf(rows);
    }
}
