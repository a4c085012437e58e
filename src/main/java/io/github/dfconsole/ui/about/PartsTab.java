package io.github.dfconsole.ui.about;

import io.github.dfconsole.service.parts.Part;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.StatePane;
import io.github.dfconsole.ui.form.TabLeadsOn;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.Function;

/** The parts of the program, and the licence of the selected one. */
final class PartsTab extends StackPane {

    private final PartsViewModel model;
    private final Texts texts;
    private final Node loading;
    private final Node failed;
    private final Node parts;

    PartsTab(PartsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.loading = loadingPane();
        this.failed = failurePane();
        this.parts = parts();
        getStyleClass().add("about-tab");
        model.loadState().addListener((property, before, now) -> show());
        show();
    }

    private Node loadingPane() {
        return new StatePane(
                "about-loading",
                new ProgressIndicator(),
                texts.bind("about.loading"),
                texts.bind("about.parts-text"));
    }

    private Node failurePane() {
        StatePane pane =
                new StatePane(
                                "about-failed",
                                Feather.ALERT_CIRCLE,
                                texts.bind("about.load-failed.title"),
                                texts.bind("about.load-failed.text"))
                        .withAction("about-retry", texts.bind("action.retry"), model::load);
        pane.getStyleClass().add("failure-pane");
        return pane;
    }

    private void show() {
        getChildren()
                .setAll(
                        switch (model.loadState().get()) {
                            case LOADING -> loading;
                            case LOADED -> parts;
                            case FAILED -> failed;
                        });
    }

    private Node parts() {
        TextField filter = new TextField();
        filter.setId("about-filter");
        filter.setPromptText(texts.get("about.filter"));
        filter.setAccessibleText(texts.get("about.filter"));
        filter.textProperty().bindBidirectional(model.filter());
        SplitPane halves = new SplitPane(table(), text());
        halves.setOrientation(Orientation.VERTICAL);
        halves.setDividerPositions(0.5);
        VBox.setVgrow(halves, Priority.ALWAYS);
        VBox parts = new VBox(filter, halves);
        parts.getStyleClass().add("about-parts");
        return parts;
    }

    private Node table() {
        TableView<Part> table = new TableView<>(model.filtered());
        table.setId("about-parts");
        table.getStyleClass().add("by-row");
        table.setAccessibleText(texts.get("about.parts"));
        table.getStyleClass().add("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(texts.get("about.no-match")));
        table.getColumns().add(column("about.column.name", 300, Part::name));
        table.getColumns().add(column("about.column.version", 140, Part::version));
        table.getColumns().add(column("about.column.licence", 300, PartsTab::licences));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, now) -> model.selected().set(now));
        model.selected()
                .addListener((property, before, now) -> table.getSelectionModel().select(now));
        return table;
    }

    private static String licences(Part part) {
        return String.join(", ", part.licences());
    }

    private TableColumn<Part, String> column(
            String titleKey, double width, Function<Part, String> value) {
        TableColumn<Part, String> column = new TableColumn<>(texts.get(titleKey));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(Printable.escape(value.apply(cell.getValue()))));
        return column;
    }

    private Node text() {
        TextArea text = new TextArea();
        TabLeadsOn.from(text);
        text.setId("about-text");
        text.setEditable(false);
        text.setAccessibleText(texts.get("about.text"));
        text.getStyleClass().add("monospace");
        text.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.licenceFailure().get() == null
                                                ? model.licence().get()
                                                : texts.get("about.no-text"),
                                model.licence(),
                                model.licenceFailure()));
        return text;
    }
}
