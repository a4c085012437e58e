package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.service.apps.creation.AppLookups.Running;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Says that no app runs of the type that the chosen one needs, and leads to creating one first; it
 * takes no room otherwise.
 */
final class CreateFirst extends HBox {

    private static final int LONGEST_NAME = 60;

    private final AppChoices choices;
    private final Texts texts;
    private final Label words = new Label();
    private final Button create = new Button();

    /**
     * Creates it.
     *
     * @param id the id; that of the button ends with -create
     * @param createFirst takes the type to be created first
     */
    CreateFirst(String id, AppChoices choices, Texts texts, Consumer<String> createFirst) {
        this.choices = choices;
        this.texts = texts;
        setId(id);
        create.setId(id + "-create");
        create.getStyleClass().add("small");
        create.setMinWidth(Region.USE_PREF_SIZE);
        create.setOnAction(event -> missing().map(Running::appTypeId).ifPresent(createFirst));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("notice", "notice-attention", "button-row");
        getChildren().addAll(new FontIcon(Feather.INFO), words, create);
        managedProperty().bind(visibleProperty());
        RedrawOnChange.follow(
                this,
                this::render,
                choices.type().value(),
                choices.running().choices(),
                choices.setup().value(),
                texts.locale());
        render();
    }

    /** What the service says of the chosen type counts more than what the guide says. */
    private Optional<Running> missing() {
        var setup = choices.setup().value().get();
        if (setup != null) {
            return setup.needed()
                    .filter(needed -> needed.candidates().isEmpty())
                    .map(needed -> new Running(needed.appTypeName(), needed.appTypeId(), 0));
        }
        String chosen = choices.type().value().get();
        return chosen == null ? Optional.empty() : TypeNeed.missing(chosen, choices);
    }

    private void render() {
        Optional<Running> missing = missing();
        setVisible(missing.isPresent());
        String label = missing.map(each -> Printable.escape(each.label(), LONGEST_NAME)).orElse("");
        words.setText(texts.get("apps.create.first.text", label));
        create.setText(texts.get("apps.create.first", label));
    }
}
