package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.service.Session;

import javafx.beans.binding.NumberBinding;
import javafx.beans.property.SimpleIntegerProperty;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The columns of a table whose values are read for each row, because the list does not say them. It
 * belongs to the UI thread.
 *
 * @param <T> the type of a row
 */
public final class FactColumns<T> {

    private final List<ResourceColumn<T>> columns;
    private final List<RowFacts<T, ?>> facts;
    private final ColumnLayout layout;
    private final ValueFilters<T> values;
    private final Supplier<List<T>> rows;
    private @Nullable Session over;

    FactColumns(
            List<ResourceColumn<T>> all,
            ColumnLayout layout,
            ValueFilters<T> values,
            Supplier<List<T>> rows) {
        this.layout = layout;
        this.values = values;
        this.rows = rows;
        columns = all.stream().filter(column -> column.facts() != null).toList();
        facts = columns.stream().<RowFacts<T, ?>>map(FactColumns::factsOf).distinct().toList();
    }

    private static <T> RowFacts<T, ?> factsOf(ResourceColumn<T> column) {
        return Objects.requireNonNull(column.facts());
    }

    /**
     * Reads over a connection from now on, and forgets what was read before; null reads nothing.
     */
    public void readOver(@Nullable Session session) {
        over = session;
        resume();
    }

    /** Reads nothing for the rows that are shown now. */
    void pause() {
        facts.forEach(each -> each.readOver(null));
    }

    /** Nothing can be read for the rows that are shown during a pause. */
    void fail() {
        facts.forEach(RowFacts::fail);
    }

    /** Reads again after a pause. */
    void resume() {
        facts.forEach(each -> each.readOver(over));
    }

    /** How many rows are still to be read before they can be sorted or filtered. */
    public NumberBinding left() {
        NumberBinding left = new SimpleIntegerProperty().add(0);
        for (RowFacts<T, ?> each : facts) {
            left = left.add(each.left());
        }
        return left;
    }

    /** Rows that wait to be read are read only if they are in sight when it is their turn. */
    void readOnlyIf(Supplier<Predicate<T>> isInSight) {
        facts.forEach(each -> each.readOnlyIf(isInSight));
    }

    void listLoaded() {
        facts.forEach(each -> each.listLoaded(rows.get()));
    }

    /** What has to be read before all rows can be sorted and filtered; empty if nothing. */
    Optional<RowFacts<T, ?>> missing() {
        Set<String> asked = new HashSet<>(values.picked().keySet());
        layout.sort().get().forEach(sorted -> asked.add(sorted.column()));
        for (ResourceColumn<T> column : columns) {
            if (asked.contains(column.id()) && factsOf(column).isMissing(rows.get())) {
                return Optional.of(factsOf(column));
            }
        }
        return Optional.empty();
    }

    /** Gives up sorting and filtering by what would have to be read first. */
    public void giveUp() {
        facts.forEach(RowFacts::cancelAll);
        List<String> unknown =
                columns.stream()
                        .filter(column -> factsOf(column).isMissing(rows.get()))
                        .map(ResourceColumn::id)
                        .toList();
        unknown.forEach(column -> values.pick(column, Set.of()));
        layout.sortBy(
                layout.sort().get().stream()
                        .filter(key -> !unknown.contains(key.column()))
                        .toList());
    }
}
