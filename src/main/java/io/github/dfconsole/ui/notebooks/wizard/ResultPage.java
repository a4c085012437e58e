package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.WatchState;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.notebooks.creation.NotebookSubmissions;
import io.github.dfconsole.ui.submission.TimelinePane;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What has come of it, with the way to the new row (W16). */
final class ResultPage extends VBox {

    private static final int LONGEST_NAME = 60;

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
            Texts texts,
            Times times,
            Runnable goToNotebook,
            Runnable another) {
        setId("wizard-result");
        setAlignment(Pos.TOP_CENTER);
        getStyleClass().add("wizard-result");
        FontIcon icon = new FontIcon(Feather.CHECK_CIRCLE);
        icon.getStyleClass().addAll("state-icon", "good");
        String name = Printable.escape(notebook.name(), LONGEST_NAME);
        Label title = new Label();
        title.setId("wizard-result-title");
        title.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> title(notebook, name, texts),
                                notebook.state(),
                                texts.locale()));
        title.getStyleClass().add("state-title");
        Label text = new Label();
        text.setId("wizard-result-text");
        text.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> text(notebook, name, texts),
                                notebook.state(),
                                texts.locale()));
        text.getStyleClass().add("state-next");
        for (Label label : new Label[] {title, text}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
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
        getChildren()
                .addAll(
                        icon,
                        title,
                        text,
                        new TimelinePane(
                                notebook, following, NotebookSubmissions.texts(texts, times)),
                        buttons);
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

    void focusFirst() {
        show.requestFocus();
    }
}
