package io.github.dfconsole.ui.notebooks.keytab;

import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.Pill;
import io.github.dfconsole.ui.resource.table.PillCell;
import io.github.dfconsole.ui.resource.table.ResourceColumn;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.util.Callback;

/** The column that says which notebooks hold an old keytab; most notebooks have nothing there. */
public final class KeytabColumn {

    /** What settings and style sheets know it by. */
    public static final String ID = "keytab";

    private static final double WIDTH = 112;

    private final NotebookKeytabs keytabs;
    private final KeytabText words;

    /** Creates the column. */
    public KeytabColumn(NotebookKeytabs keytabs, Texts texts) {
        this.keytabs = keytabs;
        this.words = new KeytabText(texts);
    }

    /** The column. */
    public ResourceColumn<Notebook> column() {
        return ResourceColumn.text(ID, "notebooks.column.keytab", WIDTH, this::brief)
                .pickedBy(row -> keytabs.of(row).map(words::brief).stream().toList())
                .as(ResourceColumn.Kind.PICKED_FROM);
    }

    private String brief(Notebook row) {
        return keytabs.of(row).map(words::brief).orElse("");
    }

    /** Its cells, which change as soon as more is known. */
    public Callback<TableColumn<Notebook, Notebook>, TableCell<Notebook, Notebook>> cells() {
        ResourceColumn<Notebook> column = column();
        return _ -> new PillCell<>(column, this::show, keytabs.resets().version());
    }

    private void show(Notebook row, Pill pill) {
        String word = brief(row);
        pill.getStyleClass().remove("pill-plain");
        if (word.isEmpty()) {
            pill.show("–", Pill.Tone.NEUTRAL);
            pill.getStyleClass().add("pill-plain");
        } else {
            pill.show(word, Pill.Tone.ATTENTION);
        }
    }
}
