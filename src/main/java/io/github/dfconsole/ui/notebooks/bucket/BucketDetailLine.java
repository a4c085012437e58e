package io.github.dfconsole.ui.notebooks.bucket;

import io.github.dfconsole.api.model.BucketDetail;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.form.LookupLine;
import io.github.dfconsole.ui.form.LookupViewModel;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/** What the service tells of the bucket that is entered, on demand. */
final class BucketDetailLine extends LookupLine {

    private final BucketViewModel model;
    private final Texts texts;
    private final Times times;
    private final Node field;
    private final Hyperlink link = new Hyperlink();

    /**
     * Creates the line.
     *
     * @param field has the keyboard once there is nothing left to press here
     */
    BucketDetailLine(BucketViewModel model, Node field, String id, Texts texts, Times times) {
        super(id, texts, times);
        this.model = model;
        this.field = field;
        this.texts = texts;
        this.times = times;
        link.setId(id + "-read");
        link.setMinWidth(Region.USE_PREF_SIZE);
        LookupViewModel<?> detail = model.detail();
        RedrawOnChange.follow(
                this,
                this::render,
                model.name().value(),
                model.told(),
                detail.state(),
                detail.failure(),
                texts.locale());
        render();
    }

    private void render() {
        boolean hadKeyboard = link.isFocused();
        BucketDetail told = model.told().get();
        if (told == null) {
            renderReading();
        } else {
            say(BucketText.of(told, texts, times));
        }
        if (hadKeyboard) {
            (link.getParent() == null ? field : link).requestFocus();
        }
    }

    private void renderReading() {
        switch (model.detail().state().get()) {
            case LOADING -> {
                offer("action.cancel", model.detail()::cancel);
                sayLoading(link);
            }
            case CANCELLED -> {
                offer("action.retry", model::loadDetail);
                sayCancelled(link);
            }
            case FAILED -> renderFailure();
            default -> {
                sayNothing();
                if (!model.name().entered().isEmpty()) {
                    offer("wizard.bucket.detail", model::loadDetail);
                    getChildren().add(link);
                }
            }
        }
    }

    private void renderFailure() {
        Throwable failure = model.detail().failure().get();
        if (failure != null) {
            offer("action.retry", model::loadDetail);
            sayFailed(failure, link);
        }
    }

    private void offer(String textKey, Runnable action) {
        link.setText(texts.get(textKey));
        link.setOnAction(event -> action.run());
    }
}
