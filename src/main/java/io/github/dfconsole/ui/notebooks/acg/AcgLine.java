package io.github.dfconsole.ui.notebooks.acg;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.form.LookupLine;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Says how reading the rules goes, with the one button that reads them, or stops that. */
final class AcgLine extends LookupLine {

    private final AcgRulesViewModel rules;
    private final Texts texts;
    private final Button button = new Button();

    AcgLine(AcgRulesViewModel rules, Texts texts, Times times) {
        super("notebooks-rules-line", texts, times);
        this.rules = rules;
        this.texts = texts;
        button.setId("notebooks-rules-read");
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        var lookup = rules.lookup();
        RedrawOnChange.follow(
                this,
                this::render,
                lookup.state(),
                lookup.failure(),
                lookup.incomplete(),
                texts.locale());
        render();
    }

    private void render() {
        boolean wasFocused = button.isFocused();
        var lookup = rules.lookup();
        switch (lookup.state().get()) {
            case WAITING -> {
                offer("notebooks.rules.read", rules::read);
                sayNothing();
                getChildren().add(button);
            }
            case LOADING -> {
                offer("action.cancel", lookup::cancel);
                sayLoading(button);
            }
            case CANCELLED -> {
                offer("action.retry", rules::read);
                sayCancelled(button);
            }
            case FAILED -> {
                offer("action.retry", rules::read);
                Throwable failure = lookup.failure().get();
                if (failure != null) {
                    sayFailed(failure, button);
                }
            }
            case EMPTY, LOADED -> renderRead();
        }
        if (wasFocused) {
            button.requestFocus();
        }
    }

    private void renderRead() {
        offer("action.refresh", rules::read);
        var lookup = rules.lookup();
        var incomplete = lookup.incomplete().get();
        if (incomplete != null) {
            sayIncomplete(incomplete, button);
            return;
        }
        sayNothing();
        if (lookup.choices().isEmpty()) {
            say(texts.get("notebooks.rules.none"));
        }
        getChildren().add(button);
    }

    private void offer(String textKey, Runnable action) {
        button.setText(texts.get(textKey));
        button.setOnAction(event -> action.run());
    }
}
