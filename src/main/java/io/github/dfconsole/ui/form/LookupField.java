package io.github.dfconsole.ui.form;

import io.github.dfconsole.service.Listing;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.form.LookupViewModel.Phase;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;

/**
 * A drop-down that is filled by a look-up. It says by itself that it loads, that there is nothing
 * and why, that it failed, and what had to be cleared (W6, W7). Typing searches.
 *
 * @param <T> what is chosen from
 */
public final class LookupField<T> extends VBox {

    private static final int LONGEST_NAME = 120;

    private final LookupViewModel<T> model;
    private final Texts texts;
    private final Words<T> words;
    private final ComboBox<@Nullable T> box = new ComboBox<>();
    private final LookupLine line;
    private final TypeAhead search;
    private boolean retried;

    /**
     * What the field says.
     *
     * @param name what a choice is called
     * @param more what helps to choose it; empty if nothing does
     * @param waiting what has to be chosen first
     * @param empty why there is nothing to choose from
     * @param about what is known of the one that is chosen; empty if nothing is
     */
    public record Words<T>(
            Function<T, String> name,
            Function<T, String> more,
            ObservableStringValue waiting,
            ObservableStringValue empty,
            ObservableStringValue about) {}

    /** Creates a field with a stable id. */
    public LookupField(
            String id, LookupViewModel<T> model, Words<T> words, Texts texts, Times times) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        this.line = new LookupLine(id + "-line", texts, times);
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setItems(model.choices());
        box.setConverter(new NameConverter());
        box.setCellFactory(list -> new Cell(true));
        box.setButtonCell(new Cell(false));
        box.valueProperty().bindBidirectional(model.value());
        box.disableProperty().bind(model.phase().isNotEqualTo(Phase.LOADED));
        search = new TypeAhead(box, this::choose, () -> model.phase().get() == Phase.LOADED);
        getStyleClass().add("lookup-field");
        getChildren().addAll(box, line);
        RedrawOnChange.follow(
                this,
                this::render,
                model.phase(),
                model.cleared(),
                model.failure(),
                model.incomplete(),
                words.waiting(),
                words.empty(),
                words.about(),
                search.typed(),
                texts.locale());
        box.promptTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::prompt, model.phase(), words.waiting(), texts.locale()));
        render();
    }

    /** What takes the keyboard. */
    public ComboBox<@Nullable T> box() {
        return box;
    }

    private String prompt() {
        return switch (model.phase().get()) {
            case WAITING -> words.waiting().get();
            case LOADING -> texts.get("lookup.loading");
            case LOADED -> texts.get("lookup.choose");
            case EMPTY -> texts.get("lookup.none");
            case FAILED -> texts.get("lookup.failed");
        };
    }

    private void render() {
        draw();
        Phase phase = model.phase().get();
        if (retried && phase != Phase.LOADING && phase != Phase.WAITING) {
            retried = false;
            Node target = phase == Phase.FAILED ? line.getChildren().getLast() : box;
            target.requestFocus();
        }
    }

    private void draw() {
        line.sayNothing();
        if (!search.typed().get().isEmpty()) {
            line.say(texts.get("lookup.search", search.typed().get()));
            return;
        }
        switch (model.phase().get()) {
            case WAITING -> {
                // The prompt says it.
            }
            case LOADING -> line.sayLoading();
            case EMPTY -> line.sayAttention(words.empty().get());
            case FAILED -> {
                Throwable failure = model.failure().get();
                if (failure != null) {
                    line.sayFailed(failure, retry());
                }
            }
            case LOADED -> drawLoaded();
        }
    }

    private void drawLoaded() {
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

    /** The first choice in which the typed text occurs. */
    private void choose(String typed) {
        String wanted = plain(typed);
        for (T choice : model.choices()) {
            if (plain(converted(choice)).contains(wanted)) {
                box.getSelectionModel().select(choice);
                return;
            }
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private String converted(@Nullable T choice) {
        return choice == null ? "" : (name(choice) + "  " + more(choice)).strip();
    }

    private Hyperlink retry() {
        Hyperlink again = new Hyperlink(texts.get("action.retry"));
        again.setId(box.getId() + "-retry");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(
                event -> {
                    // The link is about to go, and the keyboard must not wander off.
                    retried = true;
                    model.retry();
                });
        return again;
    }

    private String name(T choice) {
        return Printable.escape(words.name().apply(choice), LONGEST_NAME);
    }

    private String more(T choice) {
        return Printable.escape(words.more().apply(choice), LONGEST_NAME);
    }

    /** What is searched in: everything that is seen of a choice. */
    private final class NameConverter extends StringConverter<@Nullable T> {

        @Override
        public String toString(@Nullable T choice) {
            return converted(choice);
        }

        @Override
        public @Nullable T fromString(String text) {
            return model.choices().stream()
                    .filter(choice -> toString(choice).equals(text))
                    .findFirst()
                    .orElse(null);
        }
    }

    private final class Cell extends ListCell<@Nullable T> {

        private final boolean inList;

        Cell(boolean inList) {
            this.inList = inList;
        }

        @Override
        protected void updateItem(@Nullable T choice, boolean empty) {
            super.updateItem(choice, empty);
            setGraphic(null);
            if (empty || choice == null) {
                setText(inList ? "" : box.getPromptText());
                return;
            }
            setText(name(choice));
            String more = more(choice);
            if (inList && !more.isEmpty()) {
                Label name = new Label(name(choice));
                Label details = new Label(more);
                details.getStyleClass().add("muted");
                Region space = new Region();
                HBox.setHgrow(space, Priority.ALWAYS);
                HBox both = new HBox(name, space, details);
                both.getStyleClass().add("lookup-choice");
                setText(null);
                setGraphic(both);
                setAccessibleText(name(choice) + ", " + more);
            }
        }
    }
}
