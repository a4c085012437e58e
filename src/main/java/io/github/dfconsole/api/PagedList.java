package io.github.dfconsole.api;

import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.api.model.Contents.Entries;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a list that the service answers in pages, and adds up what its pages held.
 *
 * @param <T> the type of a row
 */
final class PagedList<T> {

    /** Large enough to need few calls, small enough to answer quickly. */
    private static final int PAGE = 100;

    /** No list is read past this many entries. */
    private static final int MOST_ENTRIES = 200_000;

    private final Function<T, String> id;
    private final List<T> rows = new ArrayList<>();
    private final Set<Object> known = new HashSet<>();
    private Entries entries = new Entries(true, 0, 0);
    private @Nullable Integer total;

    private PagedList(Function<T, String> id) {
        this.id = id;
    }

    /** Gets one page. */
    @FunctionalInterface
    interface PageCall<T> {
        Contents<T> get(int limit, int offset) throws ApiException;
    }

    /**
     * Gets page after page until the list ends.
     *
     * @param id what identifies a row; empty if the row came without an id
     * @return the rows as they came, and the last total that was given
     */
    static <T> Contents<T> readAll(PageCall<T> call, Function<T, String> id) throws ApiException {
        PagedList<T> list = new PagedList<>(id);
        Contents<T> page = call.get(PAGE, 0);
        while (list.add(page) && list.isFollowed(page)) {
            page = call.get(PAGE, list.entries.sent());
        }
        return new Contents<>(page.success(), page.message(), list.rows, list.total, list.entries);
    }

    /**
     * Adds a page. A later page that only repeats earlier rows comes from a service that ignores
     * the offset: it would repeat for ever, so it ends the list and is not counted.
     *
     * @return whether the page held a row that was not known before
     */
    private boolean add(Contents<T> page) {
        boolean first = entries.sent() == 0;
        boolean news = false;
        for (T row : page.contents()) {
            String rowId = id.apply(row);
            news |= known.add(rowId.isEmpty() ? row : rowId);
        }
        if (page.total() != null) {
            total = page.total();
        }
        if (first || news || isLoss(page)) {
            rows.addAll(page.contents());
            entries = entries.plus(page.entries());
        }
        return news;
    }

    /** Whether a page without rows should have had some: nothing was due once all were sent. */
    private boolean isLoss(Contents<T> page) {
        boolean due = total == null || entries.sent() < total;
        return page.contents().isEmpty()
                && (page.entries().unreadable() > 0 || (!page.entries().given() && due));
    }

    /** A full page may be followed by another even if the total says otherwise. */
    private boolean isFollowed(Contents<T> page) {
        boolean full = page.entries().sent() >= PAGE;
        boolean more = full || (total != null && entries.sent() < total);
        return more && entries.sent() < MOST_ENTRIES;
    }
}
