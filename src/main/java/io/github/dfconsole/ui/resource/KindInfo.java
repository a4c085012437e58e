package io.github.dfconsole.ui.resource;

import org.kordamp.ikonli.Ikon;

import java.util.function.Function;

/**
 * The plain facts about a kind of resource.
 *
 * @param id names the kind in message keys, node ids and the layout that is kept: {@code notebooks}
 * @param icon the icon in the navigation
 * @param scope whose resources the list shows
 * @param stateColumn the id of the column that shows the state
 * @param row the type of a row
 * @param idOf what identifies a resource in requests and across refreshes; empty if it came without
 * @param nameOf what the user calls a resource
 * @param <T> a row of the list
 */
public record KindInfo<T>(
        String id,
        Ikon icon,
        Scope scope,
        String stateColumn,
        Class<T> row,
        Function<T, String> idOf,
        Function<T, String> nameOf) {

    /** Whose resources a list shows. */
    public enum Scope {
        /** Everything the key can see, whichever account is chosen. */
        CONNECTION,
        /** What the chosen account owns. */
        ACCOUNT
    }
}
