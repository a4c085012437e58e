package io.github.dfconsole.ui.creation;

import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.WatchState;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.submission.SubmissionTexts;
import io.github.dfconsole.ui.submission.TimelinePane;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** Shows what was created, and the way to its row (W16). */
final class ResultPage extends VBox {

    private static final int LONGEST_NAME = 60;
    private static final double TEXT_HEIGHT = 60;

    private final SubmissionTexts kind;
    private final Texts texts;
    private final Button show = new Button();

    /**
     * Creates the page.
     *
     * @param exits the ways out: to the new row, and to another wizard
     * @param more what the kind adds below the buttons
     */
    ResultPage(
            WatchedResource resource,
            StateWatch following,
            SubmissionTexts kind,
            CreationExits exits,
            List<Node> more) {
        this.kind = kind;
        this.texts = kind.texts();
        setId("wizard-result");
        setAlignment(Pos.TOP_CENTER);
        getStyleClass().add("wizard-result");
        Label text = label("wizard-result-text", "state-next", text(resource));
        text.setAlignment(Pos.TOP_CENTER);
        // The buttons below stay where they are when the sentence gets shorter.
        text.setMinHeight(TEXT_HEIGHT);
        getChildren()
                .addAll(
                        icon(resource),
                        label("wizard-result-title", "state-title", title(resource)),
                        text,
                        buttons(() -> exits.show().accept(resource), exits.another()));
        getChildren().addAll(more);
        getChildren().add(new TimelinePane(resource, following, kind));
    }

    /** The tick is for what runs; until then it is still being created. */
    private static FontIcon icon(WatchedResource resource) {
        FontIcon icon = new FontIcon();
        icon.setId("wizard-result-icon");
        Runnable show =
                () -> {
                    WatchState state = resource.state().get();
                    icon.getStyleClass().removeAll("good", "attention");
                    switch (state) {
                        case REACHED -> icon.getStyleClass().add("good");
                        case WATCHING -> {}
                        default -> icon.getStyleClass().add("attention");
                    }
                    icon.setIconCode(iconOf(state));
                };
        icon.getStyleClass().add("state-icon");
        RedrawOnChange.follow(icon, show, resource.state());
        show.run();
        return icon;
    }

    private static Feather iconOf(WatchState state) {
        return switch (state) {
            case REACHED -> Feather.CHECK_CIRCLE;
            case WATCHING -> Feather.CLOCK;
            default -> Feather.ALERT_CIRCLE;
        };
    }

    private ObservableValue<String> title(WatchedResource resource) {
        String name = Printable.escape(resource.name(), LONGEST_NAME);
        return Bindings.createStringBinding(
                () -> title(resource, name), resource.state(), texts.locale());
    }

    private ObservableValue<String> text(WatchedResource resource) {
        String name = Printable.escape(resource.name(), LONGEST_NAME);
        return Bindings.createStringBinding(
                () -> text(resource, name), resource.state(), texts.locale());
    }

    private static Label label(String id, String styleClass, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private HBox buttons(Runnable goToRow, Runnable another) {
        show.setId("wizard-go-to-row");
        show.textProperty().bind(texts.bind(kind.prefix() + ".result.show"));
        show.getStyleClass().add("accent");
        show.setDefaultButton(true);
        show.setOnAction(event -> goToRow.run());
        Button more = new Button();
        more.setId("wizard-another");
        more.textProperty().bind(texts.bind(kind.prefix() + ".result.another"));
        more.setOnAction(event -> another.run());
        HBox buttons = new HBox(show, more);
        buttons.setAlignment(Pos.CENTER);
        buttons.getStyleClass().add("button-row");
        return buttons;
    }

    private String title(WatchedResource resource, String name) {
        return switch (resource.state().get()) {
            case REACHED -> texts.get(kind.prefix() + ".result.running-title", name);
            case LOST -> texts.get(kind.prefix() + ".news.lost-title", name);
            default ->
                    resource.isMatchedByName()
                            ? texts.get(kind.prefix() + ".result.found-title", name)
                            : texts.get(kind.prefix() + ".result.accepted-title", name);
        };
    }

    private String text(WatchedResource resource, String name) {
        if (resource.state().get() == WatchState.LOST) {
            return texts.get(kind.prefix() + ".news.lost");
        }
        if (resource.isMatchedByName()) {
            return texts.get(kind.prefix() + ".result.matched", name);
        }
        return resource.state().get() == WatchState.REACHED
                ? texts.get(kind.prefix() + ".news.running")
                : texts.get(kind.prefix() + ".result.accepted");
    }

    /** The keyboard goes to the button that leads to the new row. */
    @Override
    public void requestFocus() {
        show.requestFocus();
    }
}
