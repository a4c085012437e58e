package io.github.dfconsole.ui.form;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/** Says how a look-up goes whose result is not a drop-down; takes no room once it is there. */
public final class LookupStatus extends LookupLine {

    private final LookupViewModel<?> model;
    private final ObservableValue<String> empty;
    private final Texts texts;
    private Runnable again;

    /**
     * Creates a line for a look-up that may find nothing.
     *
     * @param empty why there is nothing
     */
    public LookupStatus(
            String id,
            LookupViewModel<?> model,
            ObservableValue<String> empty,
            Texts texts,
            Times times) {
        super(id, texts, times);
        this.model = model;
        this.empty = empty;
        this.texts = texts;
        this.again = model::retry;
        managedProperty().bind(visibleProperty());
        RedrawOnChange.follow(
                this,
                this::render,
                model.state(),
                model.failure(),
                model.incomplete(),
                model.cleared(),
                texts.locale());
        render();
    }

    /** Creates a line for a look-up of one value, which is there or cannot be read. */
    public LookupStatus(String id, LookupViewModel<?> model, Texts texts, Times times) {
        this(id, model, new ReadOnlyStringWrapper(""), texts, times);
    }

    /** Sets how it is tried again, if not by asking the same question. */
    public LookupStatus retryingBy(Runnable action) {
        again = action;
        return this;
    }

    private void render() {
        boolean hadKeyboard = getChildren().stream().anyMatch(Node::isFocused);
        draw();
        if (hadKeyboard && !getChildren().isEmpty()) {
            // The link that was used is gone, and another may have come.
            getChildren().getLast().requestFocus();
        }
    }

    private void draw() {
        sayNothing();
        switch (model.state().get()) {
            case WAITING -> {
                // What it waits for says so.
            }
            case LOADING -> sayLoading(link("-cancel", "action.cancel", model::cancel));
            case EMPTY -> sayAttention(empty.getValue());
            case FAILED -> renderFailure();
            case CANCELLED -> sayCancelled(retry());
            case LOADED -> renderLoaded();
        }
        setVisible(!getChildren().isEmpty());
    }

    private void renderFailure() {
        Throwable failure = model.failure().get();
        if (failure != null) {
            sayFailed(failure, retry());
        }
    }

    private void renderLoaded() {
        var incomplete = model.incomplete().get();
        if (incomplete != null) {
            sayIncomplete(incomplete, retry());
        } else if (!model.cleared().get().isEmpty()) {
            sayAttention(texts.get("lookup.cleared", model.cleared().get()));
        }
    }

    private Hyperlink retry() {
        return link("-retry", "action.retry", () -> again.run());
    }

    private Hyperlink link(String suffix, String key, Runnable action) {
        Hyperlink link = new Hyperlink(texts.get(key));
        link.setId(getId() + suffix);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> action.run());
        return link;
    }
}
