package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.WatchState;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.notebooks.creation.NotebookSubmissions;
import io.github.dfconsole.ui.submission.TimelinePane;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows the notebook that was created, and the way to its row (W16). */
final class ResultPage extends VBox {

    private static final int LONGEST_NAME = 60;
    private static final double TEXT_HEIGHT = 60;

    private final Button show = new Button();

    /**
     * Creates the page.
     *
     * @param goToNotebook leads to the new row
     * @param another begins once more
     */
    ResultPage(
            WatchedResource notebook,
            StateWatch following,
            ScreenContext context,
            Runnable goToNotebook,
            Runnable another) {
        Texts texts = context.texts();
        setId("wizard-result");
        setAlignment(Pos.TOP_CENTER);
        getStyleClass().add("wizard-result");
        Label text = label("wizard-result-text", "state-next", text(notebook, texts));
        text.setAlignment(Pos.TOP_CENTER);
        // The buttons below stay where they are when the sentence gets shorter.
        text.setMinHeight(TEXT_HEIGHT);
        getChildren()
                .addAll(
                        icon(notebook),
                        label("wizard-result-title", "state-title", title(notebook, texts)),
                        text,
                        buttons(texts, goToNotebook, another),
                        new TimelinePane(
                                notebook,
                                following,
                                NotebookSubmissions.texts(texts, context.times())));
    }

    /** The tick is for what runs; until then it is still being created. */
    private static FontIcon icon(WatchedResource notebook) {
        FontIcon icon = new FontIcon();
        icon.setId("wizard-result-icon");
        Runnable show =
                () -> {
                    WatchState state = notebook.state().get();
                    icon.getStyleClass().removeAll("good", "attention");
                    switch (state) {
                        case REACHED -> icon.getStyleClass().add("good");
                        case WATCHING -> {}
                        default -> icon.getStyleClass().add("attention");
                    }
                    icon.setIconCode(iconOf(state));
                };
        icon.getStyleClass().add("state-icon");
        RedrawOnChange.follow(icon, show, notebook.state());
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

    private static ObservableValue<String> title(WatchedResource notebook, Texts texts) {
        String name = Printable.escape(notebook.name(), LONGEST_NAME);
        return Bindings.createStringBinding(
                () -> title(notebook, name, texts), notebook.state(), texts.locale());
    }

    private static ObservableValue<String> text(WatchedResource notebook, Texts texts) {
        String name = Printable.escape(notebook.name(), LONGEST_NAME);
        return Bindings.createStringBinding(
                () -> text(notebook, name, texts), notebook.state(), texts.locale());
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

    private HBox buttons(Texts texts, Runnable goToNotebook, Runnable another) {
        show.setId("wizard-go-to-notebook");
        show.textProperty().bind(texts.bind("wizard.result.show"));
        show.getStyleClass().add("accent");
        show.setDefaultButton(true);
        show.setOnAction(event -> goToNotebook.run());
        Button more = new Button();
        more.setId("wizard-another");
        more.textProperty().bind(texts.bind("wizard.result.another"));
        more.setOnAction(event -> another.run());
        HBox buttons = new HBox(show, more);
        buttons.setAlignment(Pos.CENTER);
        buttons.getStyleClass().add("button-row");
        return buttons;
    }

    private static String title(WatchedResource notebook, String name, Texts texts) {
        if (notebook.state().get() == WatchState.REACHED) {
            return texts.get("wizard.result.running", name);
        }
        return notebook.isMatchedByName()
                ? texts.get("wizard.result.found", name)
                : texts.get("wizard.result.accepted", name);
    }

    private static String text(WatchedResource notebook, String name, Texts texts) {
        if (notebook.isMatchedByName()) {
            return texts.get("wizard.result.matched", name);
        }
        return notebook.state().get() == WatchState.REACHED
                ? texts.get("news.running.text")
                : texts.get("wizard.result.accepted-text");
    }

    /** The keyboard goes to the button that leads to the new row. */
    @Override
    public void requestFocus() {
        show.requestFocus();
    }
}
