package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.ui.form.Field;

import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Rows of a form, to which the user adds and from which the user takes away. It belongs to the UI
 * thread.
 *
 * @param <R> the type of a row
 */
final class FormRows<R extends FormRow> {

    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final ObservableList<Field<?>> inputs;
    private final Field<Integer> count;
    private final Supplier<R> empty;

    /**
     * Starts without rows.
     *
     * @param id what the rows are called in the form
     * @param inputs takes the fields of the rows
     * @param empty makes an empty row
     */
    FormRows(String id, ObservableList<Field<?>> inputs, Supplier<R> empty) {
        this.inputs = inputs;
        this.count = new Field<>(id, new SimpleObjectProperty<>(0));
        this.empty = empty;
    }

    /** Shows rows that exist. */
    void show(List<R> shown) {
        inputs.removeAll(
                rows.stream().flatMap(row -> row.fields().stream()).collect(Collectors.toSet()));
        rows.setAll(shown);
        inputs.addAll(shown.stream().flatMap(row -> row.fields().stream()).toList());
        count.fill(shown.size());
    }

    /** Adds an empty row. */
    void add() {
        R row = empty.get();
        rows.add(row);
        inputs.addAll(row.fields());
        count.set(rows.size());
    }

    /** Takes a row away. */
    void remove(R row) {
        if (rows.remove(row)) {
            inputs.removeAll(row.fields());
            count.set(rows.size());
        }
    }

    /** The rows. Not to be changed. */
    ObservableList<R> rows() {
        return rows;
    }

    /** How many rows there are, as a field that the user changes. */
    Field<Integer> count() {
        return count;
    }

    /** The number of the first row with which something is wrong; -1 if nothing is. */
    int firstFaulty() {
        for (int index = 0; index < rows().size(); index++) {
            boolean isFaulty =
                    rows().get(index).fields().stream()
                            .anyMatch(field -> field.problem().get() != null);
            if (isFaulty) {
                return index;
            }
        }
        return -1;
    }
}
