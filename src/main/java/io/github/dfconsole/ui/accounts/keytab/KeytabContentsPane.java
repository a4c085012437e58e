package io.github.dfconsole.ui.accounts.keytab;

import io.github.dfconsole.service.keytab.KeytabComparison;
import io.github.dfconsole.service.keytab.KeytabContents;
import io.github.dfconsole.service.keytab.KeytabEntry;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.CopyButton;
import io.github.dfconsole.ui.resource.detail.FieldList;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** What is in a keytab: its keys without the keys themselves, and what recognises the file. */
final class KeytabContentsPane extends VBox {

    private static final int LONGEST_PRINCIPAL = 300;
    private static final double ROW = 30;
    private static final double HEADER = 34;
    private static final double BORDER = 2;
    private static final int MOST_ROWS = 6;

    /** The line is no higher than its text. */
    private static final Insets BESIDE_TEXT = new Insets(-5, 0, -5, 4);

    private final Texts texts;
    private final Times times;

    /**
     * Shows a keytab.
     *
     * @param file where it is
     * @param compared how it compares with what was downloaded, in a sentence
     */
    KeytabContentsPane(
            Path file,
            KeytabContents contents,
            KeytabComparison comparison,
            String compared,
            Texts texts,
            Times times) {
        this.texts = texts;
        this.times = times;
        getStyleClass().add("keytab-contents");
        getChildren()
                .addAll(
                        verdict(comparison, compared),
                        entries(contents.entries()),
                        new FieldList(texts)
                                .add("keytab.file", code("keytab-file", KeytabTexts.shown(file)))
                                .add("keytab.size", texts.get("keytab.bytes", contents.size()))
                                .add("keytab.sha256", sha256(contents.sha256())));
    }

    private static Node verdict(KeytabComparison comparison, String compared) {
        Label verdict = new Label(compared);
        verdict.setId("keytab-compared");
        verdict.setWrapText(true);
        verdict.setMinHeight(Region.USE_PREF_SIZE);
        boolean isGood =
                comparison == KeytabComparison.SAME || comparison == KeytabComparison.NEWER;
        boolean isNeutral = comparison == KeytabComparison.CANNOT_BE_TOLD;
        verdict.setGraphic(
                new FontIcon(
                        isGood
                                ? Feather.CHECK_CIRCLE
                                : isNeutral ? Feather.INFO : Feather.ALERT_TRIANGLE));
        verdict.getStyleClass().addAll("usage-line", isGood ? "usage-good" : "keytab-verdict");
        if (!isGood && !isNeutral) {
            verdict.getStyleClass().add("usage-problem");
        }
        return verdict;
    }

    private Node entries(List<KeytabEntry> entries) {
        TableView<KeytabEntry> table = new TableView<>();
        table.setId("keytab-entries");
        table.setAccessibleText(texts.get("keytab.entries"));
        table.getColumns()
                .add(
                        column(
                                "keytab.principal",
                                240,
                                each -> Printable.escape(each.principal(), LONGEST_PRINCIPAL)));
        table.getColumns().add(column("keytab.kvno", 52, each -> Long.toString(each.kvno())));
        table.getColumns().add(column("keytab.type", 178, each -> each.keyType().name()));
        table.getColumns().add(column("keytab.time", 140, each -> times.minutes(each.time())));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getItems().setAll(entries);
        table.setPlaceholder(new Label(texts.get("keytab.no-entries")));
        table.setFixedCellSize(ROW);
        double rows = Math.clamp(entries.size(), 1, MOST_ROWS);
        table.setPrefHeight(HEADER + ROW * rows + BORDER);
        table.setMinHeight(HEADER + ROW + BORDER);
        return table;
    }

    private TableColumn<KeytabEntry, String> column(
            String titleKey, double width, Function<KeytabEntry, String> text) {
        TableColumn<KeytabEntry, String> column = new TableColumn<>(texts.get(titleKey));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        return column;
    }

    private Node sha256(String digits) {
        Label text = code("keytab-sha256", digits);
        HBox.setHgrow(text, Priority.ALWAYS);
        CopyButton copy =
                new CopyButton(
                        "keytab-sha256",
                        texts.bind("keytab.copy"),
                        () -> digits,
                        () -> texts.get("keytab.copied"),
                        texts);
        copy.getStyleClass().add("field-button");
        HBox.setMargin(copy, BESIDE_TEXT);
        HBox line = new HBox(text, copy);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label code(String id, String words) {
        Label text = new Label(words);
        text.setId(id);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("monospace");
        return text;
    }
}
