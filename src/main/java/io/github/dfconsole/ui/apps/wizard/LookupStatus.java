package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.form.LookupLine;
import io.github.dfconsole.ui.form.LookupViewModel;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/** Says how a look-up goes whose result is not a drop-down; takes no room once it is there. */
final class LookupStatus extends LookupLine {

    private final LookupViewModel<?> model;
    private final ObservableValue<String> empty;
    private final Texts texts;

    /**
     * Creates a line.
     *
     * @param empty why there is nothing
     */
    LookupStatus(
            String id,
            LookupViewModel<?> model,
            ObservableValue<String> empty,
            Texts texts,
            Times times) {
        super(id, texts, times);
        this.model = model;
        this.empty = empty;
        this.texts = texts;
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

    private void render() {
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
        return link("-retry", "action.retry", model::retry);
    }

    private Hyperlink link(String suffix, String key, Runnable action) {
        Hyperlink link = new Hyperlink(texts.get(key));
        link.setId(getId() + suffix);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> action.run());
        return link;
    }
}
