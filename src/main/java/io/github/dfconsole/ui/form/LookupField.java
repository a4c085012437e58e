package io.github.dfconsole.ui.form;

import io.github.dfconsole.service.Listing;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.NaturallySorted;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A drop-down that is filled by a look-up. It says by itself that it loads, that there is nothing
 * and why, that it failed, and what had to be cleared (W6, W7). Typing searches.
 *
 * @param <T> the type of a choice
 */
public final class LookupField<T> extends VBox {

    private static final int LONGEST_NAME = 120;

    private final LookupViewModel<T> model;
    private final Texts texts;
    private final LookupTexts<T> words;
    private final ComboBox<@Nullable T> box = new ComboBox<>();
    private final LookupLine line;
    private final TypeAhead search;
    private boolean linkUsed;

    /** Creates a field with a stable id. */
    public LookupField(
            String id, LookupViewModel<T> model, LookupTexts<T> words, Texts texts, Times times) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        this.line = new LookupLine(id + "-line", texts, times);
        this.search = new TypeAhead(box, this::choose, this::isLoaded);
        prepareBox(id);
        getStyleClass().add("lookup-field");
        getChildren().addAll(box, line);
        RedrawOnChange.follow(
                this,
                this::render,
                model.state(),
                model.cleared(),
                model.failure(),
                model.incomplete(),
                words.waiting(),
                words.empty(),
                words.about(),
                search.typed(),
                texts.locale());
        render();
    }

    private void prepareBox(String id) {
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setItems(NaturallySorted.by(this::searched, model.choices(), texts));
        box.setConverter(new NameConverter());
        box.setCellFactory(list -> new LookupCell<>(box, words, true));
        box.setButtonCell(new LookupCell<>(box, words, false));
        box.valueProperty().bindBidirectional(model.value());
        box.disableProperty().bind(model.state().isNotEqualTo(LookupState.LOADED));
        box.promptTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::prompt, model.state(), words.waiting(), texts.locale()));
    }

    /** Keeps the choice from being changed for as long as something holds. */
    public void lockWhile(ObservableBooleanValue locked) {
        box.disableProperty()
                .bind(Bindings.or(locked, model.state().isNotEqualTo(LookupState.LOADED)));
    }

    /** The control that takes the keyboard. */
    public ComboBox<@Nullable T> box() {
        return box;
    }

    private boolean isLoaded() {
        return model.state().get() == LookupState.LOADED;
    }

    private String prompt() {
        return switch (model.state().get()) {
            case WAITING -> words.waiting().get();
            case LOADING -> texts.get("lookup.loading");
            case LOADED -> texts.get("lookup.choose");
            case EMPTY -> texts.get("lookup.none");
            case FAILED -> texts.get("lookup.failed");
            case CANCELLED -> texts.get("lookup.cancelled");
        };
    }

    private void render() {
        draw();
        LookupState state = model.state().get();
        if (linkUsed && state != LookupState.LOADING && state != LookupState.WAITING) {
            linkUsed = false;
            boolean retryable = state == LookupState.FAILED || state == LookupState.CANCELLED;
            Node target = retryable ? line.getChildren().getLast() : box;
            target.requestFocus();
        }
    }

    private void draw() {
        line.sayNothing();
        if (!search.typed().get().isEmpty()) {
            line.say(texts.get("lookup.search", search.typed().get()));
            return;
        }
        switch (model.state().get()) {
            case WAITING -> {
                // The prompt says it.
            }
            case LOADING -> line.sayLoading(cancel());
            case EMPTY -> line.sayAttention(words.empty().get());
            case FAILED -> drawFailure();
            case CANCELLED -> line.sayCancelled(retry());
            case LOADED -> drawChoice();
        }
    }

    private void drawFailure() {
        Throwable failure = model.failure().get();
        if (failure != null) {
            line.sayFailed(failure, retry());
        }
    }

    private void drawChoice() {
        Listing<T> incomplete = model.incomplete().get();
        String cleared = Printable.escape(model.cleared().get(), LONGEST_NAME);
        if (incomplete != null) {
            line.sayIncomplete(incomplete, retry());
        } else if (cleared.isEmpty()) {
            line.say(words.about().get());
        } else if (model.value().get() == null) {
            line.sayAttention(texts.get("lookup.cleared", cleared));
        } else {
            line.sayAttention(texts.get("lookup.replaced", cleared));
        }
    }

    /** Chooses the first in which the typed text occurs. */
    private void choose(String typed) {
        String wanted = comparable(typed);
        box.getItems().stream()
                .filter(choice -> comparable(searched(choice)).contains(wanted))
                .findFirst()
                .ifPresent(choice -> box.getSelectionModel().select(choice));
    }

    private static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private String searched(@Nullable T choice) {
        return choice == null
                ? ""
                : (LookupCell.name(choice, words) + "  " + LookupCell.more(choice, words)).strip();
    }

    private Hyperlink retry() {
        return link("-retry", "action.retry", model::retry);
    }

    private Hyperlink cancel() {
        return link("-cancel", "action.cancel", model::cancel);
    }

    private Hyperlink link(String suffix, String key, Runnable action) {
        Hyperlink link = new Hyperlink(texts.get(key));
        link.setId(box.getId() + suffix);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(
                event -> {
                    // The link is about to go, and the keyboard focus must stay in this field.
                    linkUsed = true;
                    action.run();
                });
        return link;
    }

    /** The text that is searched: everything that is seen of a choice. */
    private final class NameConverter extends StringConverter<@Nullable T> {

        @Override
        public String toString(@Nullable T choice) {
            return searched(choice);
        }

        @Override
        public @Nullable T fromString(String text) {
            return model.choices().stream()
                    .filter(choice -> toString(choice).equals(text))
                    .findFirst()
                    .orElse(null);
        }
    }
}
