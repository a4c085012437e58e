package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.form.LookupLine;
import io.github.dfconsole.ui.form.LookupViewModel;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/** Says how reading a workspace goes; it takes no room once that is done. */
final class ReadingLine extends LookupLine {

    private final LookupViewModel<?> model;
    private final Texts texts;

    ReadingLine(String id, LookupViewModel<?> model, Texts texts, Times times) {
        super(id, texts, times);
        this.model = model;
        this.texts = texts;
        managedProperty().bind(visibleProperty());
        RedrawOnChange.follow(this, this::render, model.state(), model.failure(), texts.locale());
        render();
    }

    private void render() {
        sayNothing();
        switch (model.state().get()) {
            case LOADING -> sayLoading(link("action.cancel", model::cancel));
            case CANCELLED -> sayCancelled(link("action.retry", model::retry));
            case FAILED -> renderFailure();
            case WAITING, EMPTY, LOADED -> {
                // What there is to say is said by what was read.
            }
        }
        setVisible(!getChildren().isEmpty());
    }

    private void renderFailure() {
        Throwable failure = model.failure().get();
        if (failure != null) {
            sayFailed(failure, link("action.retry", model::retry));
        }
    }

    private Hyperlink link(String key, Runnable action) {
        Hyperlink link = new Hyperlink(texts.get(key));
        link.setId(getId() + "-link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> action.run());
        return link;
    }
}
