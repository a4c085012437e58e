package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.service.apps.creation.AppDemand;
import io.github.dfconsole.service.apps.creation.AppSetup;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.TabLeadsOn;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** The components of a new app with their sizes, and what they ask for together. */
final class ComponentTable extends VBox {

    private static final int COLUMNS = 5;
    private static final double NUMBER_WIDTH = 112;
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_TEMPLATE = 20_000;
    private static final int TEMPLATE_ROWS = 8;

    private final AppFormViewModel form;
    private final ComponentRows rows;
    private final FormInputs inputs;
    private final Texts texts;
    private final ObservableValue<? extends Number> edits;
    private final GridPane table = new GridPane();

    /**
     * Creates the table.
     *
     * @param edits changes whenever something is entered
     */
    ComponentTable(
            AppFormViewModel form,
            FormInputs inputs,
            Texts texts,
            ObservableValue<? extends Number> edits) {
        this.form = form;
        this.rows = form.components();
        this.inputs = inputs;
        this.texts = texts;
        this.edits = edits;
        setId("apps-components-table");
        getStyleClass().add("wizard-section");
        table.getStyleClass().add("component-table");
        prepareColumns();
        getChildren().addAll(unreadable(), table, add(), sums(), note());
        visibleProperty().bind(form.choices().setup().value().isNotNull());
        managedProperty().bind(visibleProperty());
        RedrawOnChange.follow(this, this::render, rows.rows(), texts.locale());
        render();
    }

    private void prepareColumns() {
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(names);
        for (int column = 0; column < COLUMNS - 2; column++) {
            table.getColumnConstraints().add(new ColumnConstraints(NUMBER_WIDTH));
        }
    }

    private void render() {
        table.getChildren().clear();
        List<String> heads =
                List.of(
                        texts.get("apps.create.component"),
                        texts.get("apps.create.memory"),
                        texts.get("apps.create.cores"),
                        texts.get("apps.create.count"));
        for (int column = 0; column < heads.size(); column++) {
            Label head = new Label(heads.get(column));
            head.getStyleClass().add("field-label");
            head.setWrapText(true);
            table.add(head, column, 0);
        }
        for (int index = 0; index < rows.rows().size(); index++) {
            ComponentLine line =
                    new ComponentLine(rows.rows().get(index), rows, index, inputs, texts);
            table.addRow(2 * index + 1, line.cells().toArray(Node[]::new));
            table.add(line.remarks(), 0, 2 * index + 2, COLUMNS, 1);
        }
    }

    /** The table has to be filled in by hand; the text of the template stands beside it. */
    private Node unreadable() {
        Label why = new Label();
        why.textProperty().bind(texts.bind("apps.create.template.unreadable"));
        why.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        TextArea template = new TextArea();
        TabLeadsOn.from(template);
        template.setId("apps-template");
        template.setEditable(false);
        template.setPrefRowCount(TEMPLATE_ROWS);
        template.getStyleClass().add("monospace");
        template.accessibleTextProperty().bind(texts.bind("apps.create.template"));
        template.textProperty()
                .bind(
                        inputs.text(
                                () -> form.choices().setup().chosen(this::shown, ""),
                                form.choices().setup().value()));
        VBox box = new VBox(why, template);
        box.getStyleClass().addAll("notice", "notice-attention");
        box.visibleProperty().bind(rows.named());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private String shown(AppSetup setup) {
        String template = setup.setting().template();
        if (template.isBlank()) {
            return texts.get("apps.create.template.none");
        }
        boolean isLong = template.length() > LONGEST_TEMPLATE;
        return Printable.escapeLines(
                isLong ? template.substring(0, LONGEST_TEMPLATE) + "…" : template,
                template.contains("\n") ? LONGEST_LINE : LONGEST_TEMPLATE);
    }

    private Node add() {
        Button add = new Button();
        add.setId("apps-component-add");
        add.textProperty().bind(texts.bind("apps.create.component.add"));
        add.setGraphic(new FontIcon(Feather.PLUS));
        add.getStyleClass().add("small");
        add.setOnAction(event -> rows.add());
        add.visibleProperty().bind(rows.named());
        add.managedProperty().bind(add.visibleProperty());
        return add;
    }

    private Node sums() {
        Label sums = new Label();
        sums.setId("apps-components-sum");
        sums.setWrapText(true);
        sums.setMinHeight(Region.USE_PREF_SIZE);
        sums.getStyleClass().add("component-sum");
        sums.textProperty()
                .bind(
                        inputs.text(
                                () -> sum(form, texts),
                                edits,
                                rows.rows(),
                                form.choices().setup().value()));
        return sums;
    }

    /** What all containers ask for together. */
    static String sum(AppFormViewModel form, Texts texts) {
        AppDemand demand = form.demand();
        boolean isMasterKnown = form.choices().setup().chosen(setup -> setup.hasMaster(), false);
        Object[] numbers = {demand.memoryMb(), demand.cpuCount(), demand.containers()};
        return isMasterKnown
                ? texts.get("apps.create.sum-with-master", numbers)
                : texts.get("apps.create.sum", numbers);
    }

    private Node note() {
        Label note = new Label();
        note.textProperty()
                .bind(
                        inputs.text(
                                () ->
                                        rows.rows().stream()
                                                        .anyMatch(row -> row.count().locked().get())
                                                ? texts.get("apps.create.count.fixed")
                                                : "",
                                rows.rows()));
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("field-help");
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }
}
