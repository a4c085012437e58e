package io.github.dfconsole.ui.resource.detail;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Draws what a detail pane says about one resource below its name, state and actions.
 *
 * @param <T> a row of the list
 * @param <D> the detail of one resource
 */
@FunctionalInterface
public interface DetailBody<T, D> {

    /**
     * The parts of the body, from top to bottom.
     *
     * @param row what the list says of the resource
     * @param detail the rest; null while it is not there
     */
    List<Node> parts(T row, @Nullable D detail);
}
