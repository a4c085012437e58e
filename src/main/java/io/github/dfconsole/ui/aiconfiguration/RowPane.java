package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.ui.form.Field;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.Map;

/** The nodes of one row: its inputs, and below them what is to be said of it. */
final class RowPane extends VBox {

    private final Map<Field<?>, Node> inputs = new LinkedHashMap<>();

    RowPane() {
        getStyleClass().add("configuration-row");
    }

    /** Makes an input known. */
    <N extends Node> N with(Field<?> field, N input) {
        inputs.put(field, input);
        return input;
    }

    /** The keyboard goes to the first field with which something is wrong, else to the first. */
    @Override
    public void requestFocus() {
        inputs.entrySet().stream()
                .filter(entry -> entry.getKey().problem().get() != null)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> inputs.values().iterator().next())
                .requestFocus();
    }
}
