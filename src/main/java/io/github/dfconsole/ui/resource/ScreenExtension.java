package io.github.dfconsole.ui.resource;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the screen of a kind has besides its list and detail. It belongs to the UI thread, and none
 * of its nodes is made before the screen is shown.
 */
public interface ScreenExtension {

    /** Nothing. */
    ScreenExtension NONE = new ScreenExtension() {};

    /** A connection was opened: what it left unsettled can be looked up. */
    default void opened(OpenConnection connection) {}

    /** The connection is about to be closed. */
    default void closed() {}

    /** Nodes below the list, such as what is not settled yet; asked for once. */
    default List<Node> below() {
        return List.of();
    }

    /** What is shown in place of the list, such as a wizard; its value is null for the list. */
    default ReadOnlyObjectProperty<@Nullable Node> inPlaceOfList() {
        return new ReadOnlyObjectWrapper<@Nullable Node>(this, "inPlaceOfList")
                .getReadOnlyProperty();
    }

    /** Goes back to the list without asking. */
    default void backToList() {}

    /** Moves the focus into what is shown in place of the list. */
    default void focusFirst() {}

    /**
     * Asks before the window is left, if that would lose something.
     *
     * @param then goes on; it is not called if the user stays
     */
    default void leave(Window owner, Runnable then) {
        then.run();
    }
}
