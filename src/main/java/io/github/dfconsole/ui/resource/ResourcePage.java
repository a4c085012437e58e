package io.github.dfconsole.ui.resource;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import java.util.ArrayList;
import java.util.List;

/**
 * What the window shows of one kind of resource: its list, what the kind has to say below it, or
 * what it shows in place of it.
 *
 * @param <T> a row of the list
 * @param <D> the detail of one resource
 */
public final class ResourcePage<T, D> extends VBox {

    private final ResourceViewModel<T, D> model;
    private final ScreenExtension extension;
    private final ResourceScreen<T, D> screen;
    private final UnavailablePane unavailable;
    private final List<Node> below;

    /**
     * Creates the page of a kind.
     *
     * @param changeConnection leads to the page where the connection is set
     */
    public ResourcePage(ResourceViewModel<T, D> model, Runnable changeConnection) {
        this.model = model;
        this.extension = model.extension();
        this.screen = new ResourceScreen<>(model, changeConnection);
        this.unavailable = new UnavailablePane(model);
        this.below = extension.below();
        VBox.setVgrow(screen, Priority.ALWAYS);
        model.table().failure().addListener((property, before, now) -> show());
        model.table().state().addListener((property, before, now) -> show());
        model.offer().remembered().addListener((property, before, now) -> show());
        extension.inPlaceOfList().addListener((property, before, now) -> showOther());
        show();
    }

    private void showOther() {
        show();
        if (getScene() != null) {
            focusFirst();
        }
    }

    private void show() {
        Node other = extension.inPlaceOfList().get();
        List<Node> shown = new ArrayList<>();
        if (other == null) {
            shown.add(unavailable.isNeeded() ? unavailable : screen);
            shown.addAll(below);
        } else {
            VBox.setVgrow(other, Priority.ALWAYS);
            shown.add(other);
        }
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
    }

    /** Moves the focus into the table, or into what is shown in its place. */
    public void focusFirst() {
        if (extension.inPlaceOfList().get() == null) {
            // A table that is shown for the first time is not in the window before.
            applyCss();
            layout();
            screen.focusFirst();
        } else {
            extension.focusFirst();
        }
    }

    /** Handles a key of the list, if the list is shown. */
    public void onKey(KeyEvent event) {
        if (getChildren().contains(screen)) {
            screen.onKey(event);
        }
    }

    /**
     * Asks before the window is left, if that would lose something.
     *
     * @param then goes on; it is not called if the user stays
     */
    public void leave(Window owner, Runnable then) {
        extension.leave(owner, then);
    }

    /** What the page is about. */
    public ResourceViewModel<T, D> model() {
        return model;
    }
}
