package io.github.dfconsole.ui.resource.detail;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Names and values below each other, as in a data sheet. */
public final class FieldList extends GridPane {

    private static final double NAME_WIDTH = 96;

    /** "AI workspace" and the like stay in one line. */
    private static final double JAPANESE_NAME_WIDTH = 118;

    private static final String JAPANESE = Locale.JAPANESE.getLanguage();
    private static final int LONGEST_VALUE = 2_000;

    private final Texts texts;
    private int rows;

    /** Creates an empty list. */
    public FieldList(Texts texts) {
        this.texts = texts;
        getStyleClass().add("field-list");
        ColumnConstraints names = new ColumnConstraints(nameWidth(texts));
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        getColumnConstraints().addAll(names, values);
    }

    /** The same in all lists of a language, so that lists below each other are in line. */
    private static double nameWidth(Texts texts) {
        boolean isJapanese = texts.locale().get().getLanguage().equals(JAPANESE);
        return isJapanese ? JAPANESE_NAME_WIDTH : NAME_WIDTH;
    }

    /** Adds a line of text; a dash stands for nothing. */
    public FieldList add(String nameKey, String value) {
        return addLine(nameKey, value, "");
    }

    /** Adds a line of text that is code: an id, a path, a command. */
    public FieldList addCode(String nameKey, String value) {
        return addLine(nameKey, value, "monospace");
    }

    /** Adds a text of several lines that is code. */
    public FieldList addCodeLines(String nameKey, String value) {
        return add(nameKey, label(Printable.escapeLines(value, LONGEST_VALUE), "monospace"));
    }

    /** A number as a value; empty if the service did not send one. */
    public static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    /** Adds a line of code whose name comes from the service. */
    public FieldList addGivenCode(String name, String value) {
        return addNamed(
                new Label(Printable.escape(name, LONGEST_VALUE)),
                label(Printable.escape(value, LONGEST_VALUE), "monospace"));
    }

    /** Adds a line with a node for its value. */
    public FieldList add(String nameKey, Node value) {
        return addNamed(new Label(texts.get(nameKey)), value);
    }

    /** Adds a line whose name is not one of the texts. */
    public FieldList addNamed(Label name, Node value) {
        name.getStyleClass().add("field-name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        GridPane.setValignment(value, VPos.TOP);
        addRow(rows++, name, value);
        return this;
    }

    /** Adds a node that needs the whole width, below its name. */
    public FieldList addBelow(String nameKey, Node value) {
        Label name = new Label(texts.get(nameKey));
        name.getStyleClass().add("field-name");
        return addAcross(name).addAcross(value);
    }

    /** Adds a node that has names and values of its own, as wide as the list. */
    public FieldList addAcross(Node node) {
        add(node, 0, rows++, 2, 1);
        return this;
    }

    private FieldList addLine(String nameKey, String value, String styleClass) {
        return add(nameKey, label(Printable.escape(value, LONGEST_VALUE), styleClass));
    }

    private static Label label(String text, String styleClass) {
        Label shown = new Label(text.isEmpty() ? "–" : text);
        shown.setWrapText(true);
        shown.setMinHeight(Region.USE_PREF_SIZE);
        if (!styleClass.isEmpty()) {
            shown.getStyleClass().add(styleClass);
        }
        return shown;
    }
}
