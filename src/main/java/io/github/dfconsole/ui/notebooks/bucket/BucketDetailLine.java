package io.github.dfconsole.ui.notebooks.bucket;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.form.LookupLine;
import io.github.dfconsole.ui.form.LookupViewModel;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/** What the service tells of the bucket that is entered, on demand. */
final class BucketDetailLine extends LookupLine {

    private final BucketViewModel model;
    private final Texts texts;
    private final Times times;
    private final Hyperlink link = new Hyperlink();

    BucketDetailLine(BucketViewModel model, String id, Texts texts, Times times) {
        super(id, texts, times);
        this.model = model;
        this.texts = texts;
        this.times = times;
        link.setId(id + "-read");
        link.setMinWidth(Region.USE_PREF_SIZE);
        LookupViewModel<?> detail = model.detail();
        RedrawOnChange.follow(
                this,
                this::render,
                model.name().value(),
                detail.state(),
                detail.failure(),
                texts.locale());
        render();
    }

    private void render() {
        boolean hadKeyboard = link.isFocused();
        switch (model.detail().state().get()) {
            case WAITING, EMPTY -> {
                sayNothing();
                if (!model.name().entered().isEmpty()) {
                    offer("wizard.bucket.detail", model::loadDetail);
                    getChildren().add(link);
                }
            }
            case LOADING -> {
                offer("action.cancel", model.detail()::cancel);
                sayLoading(link);
            }
            case CANCELLED -> {
                offer("action.retry", model::loadDetail);
                sayCancelled(link);
            }
            case FAILED -> renderFailure();
            case LOADED ->
                    say(model.detail().chosen(told -> BucketText.of(told, texts, times), ""));
        }
        if (hadKeyboard) {
            link.requestFocus();
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
