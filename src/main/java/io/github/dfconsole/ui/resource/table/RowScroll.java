package io.github.dfconsole.ui.resource.table;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides which row stands at the top when the rows of a table change (T3).
 *
 * @param <T> the type of a row
 */
final class RowScroll<T> {

    private final TableView<T> view;
    private final ResourceTableViewModel<T> model;
    private boolean toBeginning;

    /** Whether to scroll to the selected row as soon as it is there. */
    private boolean toSelected;

    RowScroll(TableView<T> view, ResourceTableViewModel<T> model) {
        this.view = view;
        this.model = model;
    }

    /**
     * After a refresh, keeps the row at the top where it is, even if rows above it came or went.
     * After another sort or filter, goes to the first row.
     */
    void rowsChanged(List<? extends T> before) {
        if (model.isRefreshed()) {
            keepPlace(before);
        } else {
            toBeginning = true;
            view.requestLayout();
        }
    }

    private void keepPlace(List<? extends T> before) {
        VirtualFlow<?> flow = flow();
        IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
        if (flow == null || first == null) {
            return;
        }
        int top = first.getIndex();
        if (top <= 0 || top >= before.size()) {
            return;
        }
        double hidden = -first.getLayoutY();
        int now = indexOf(model.keyOf(before.get(top)));
        if (now >= 0 && now != top) {
            view.scrollTo(now);
            flow.scrollPixels(hidden);
        }
    }

    private int indexOf(String key) {
        List<T> rows = view.getItems();
        for (int index = 0; index < rows.size(); index++) {
            if (model.keyOf(rows.get(index)).equals(key)) {
                return index;
            }
        }
        return -1;
    }

    /** Called after a layout: only by then does the table know how many rows there are. */
    void afterLayout() {
        if (toBeginning) {
            toBeginning = false;
            view.scrollTo(0);
        }
        int selected = view.getSelectionModel().getSelectedIndex();
        if (toSelected && selected >= 0) {
            toSelected = false;
            show(selected);
        }
    }

    /**
     * Another row is selected. If that was not done in the table, it may be out of sight, and is
     * scrolled to; a row that a refresh has changed is the same one, and stays where it is.
     */
    void selected(@Nullable T before, @Nullable T now) {
        if (now == null) {
            toSelected = false;
        } else if (before == null || !model.keyOf(before).equals(model.keyOf(now))) {
            toSelected = true;
            view.requestLayout();
        }
    }

    /** Scrolls to a row unless it is visible. */
    void show(int index) {
        VirtualFlow<?> flow = flow();
        IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
        IndexedCell<?> last = flow == null ? null : flow.getLastVisibleCell();
        if (first != null
                && last != null
                && (index < first.getIndex() || index > last.getIndex())) {
            view.scrollTo(index);
        }
    }

    /** Which rows can be seen at the moment. */
    Predicate<T> inSight() {
        VirtualFlow<?> flow = flow();
        IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
        IndexedCell<?> last = flow == null ? null : flow.getLastVisibleCell();
        if (first == null || last == null) {
            return row -> false;
        }
        int begin = Math.max(0, first.getIndex());
        int end = Math.min(last.getIndex() + 1, view.getItems().size());
        Set<String> keys = new HashSet<>();
        for (int index = begin; index < end; index++) {
            keys.add(model.keyOf(view.getItems().get(index)));
        }
        return row -> keys.contains(model.keyOf(row));
    }

    private @Nullable VirtualFlow<?> flow() {
        return view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
    }
}
