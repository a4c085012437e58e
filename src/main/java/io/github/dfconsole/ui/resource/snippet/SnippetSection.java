package io.github.dfconsole.ui.resource.snippet;

import io.github.dfconsole.service.snippets.Snippet;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.CopyButton;
import io.github.dfconsole.ui.resource.detail.DetailSection;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Commands and files a resource is used with: where each belongs, and a button that copies it. */
public final class SnippetSection extends VBox {

    private final String kindId;
    private final Texts texts;
    private final SnippetTexts words;

    /** What the user has opened stays open when the detail is drawn again. */
    private final Set<Snippet.Id> opened = EnumSet.noneOf(Snippet.Id.class);

    /**
     * Shows nothing yet.
     *
     * @param kindId the id of the kind of resource, with which the ids of nodes begin
     */
    public SnippetSection(String kindId, Texts texts) {
        this.kindId = kindId;
        this.texts = texts;
        this.words = new SnippetTexts(texts);
    }

    /**
     * Shows snippets, those that run in the same place together.
     *
     * @param hiveDatabasePrefix what the names of the account's databases begin with
     */
    public void show(List<Snippet> snippets, String hiveDatabasePrefix) {
        DetailSection section =
                new DetailSection(kindId + "-snippets", texts.get("snippet.section"))
                        .addNote(texts.get("snippet.section.note"));
        Map<String, VBox> groups = new LinkedHashMap<>();
        for (Snippet each : snippets) {
            groups.computeIfAbsent(words.place(each), place -> list())
                    .getChildren()
                    .add(snippet(each, hiveDatabasePrefix));
        }
        groups.forEach((place, list) -> section.add(group(place, list)));
        getChildren().setAll(section);
    }

    private static VBox group(String place, VBox list) {
        VBox group = new VBox(muted(place), list);
        group.getStyleClass().add("snippet-group");
        return group;
    }

    private static VBox list() {
        VBox list = new VBox();
        list.getStyleClass().add("snippet-list");
        return list;
    }

    private Node snippet(Snippet snippet, String hivePrefix) {
        String id =
                kindId
                        + "-snippet-"
                        + snippet.id().name().toLowerCase(Locale.ROOT).replace('_', '-');
        VBox inside = new VBox();
        inside.getStyleClass().add("snippet-inside");
        List<String> remarks = words.remarks(snippet, hivePrefix);
        remarks.stream().skip(1).forEach(each -> inside.getChildren().add(muted(each)));
        Label code = new Label(Printable.escapeButLayout(snippet.text().stripTrailing()));
        code.setId(id);
        code.setWrapText(true);
        code.setMinHeight(Region.USE_PREF_SIZE);
        code.setMaxWidth(Double.MAX_VALUE);
        code.getStyleClass().addAll("monospace", "snippet-code");
        inside.getChildren().add(code);
        VBox box = new VBox(heading(id, snippet, inside), inside);
        box.getStyleClass().add("snippet");
        return box;
    }

    private Node heading(String id, Snippet snippet, Node inside) {
        Label title = new Label(words.title(snippet));
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        VBox text = new VBox(title, muted(words.language(snippet)));
        HBox.setHgrow(text, Priority.ALWAYS);
        CopyButton copy =
                new CopyButton(
                        id,
                        texts.bind("code.copy"),
                        () -> Printable.escapeButLayout(snippet.text()),
                        () -> texts.get("code.copied"),
                        texts);
        HBox line = new HBox(text, copy, opener(id, snippet, inside));
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("snippet-heading");
        return line;
    }

    private ToggleButton opener(String id, Snippet snippet, Node inside) {
        ToggleButton opener = new ToggleButton();
        opener.setId(id + "-show");
        opener.getStyleClass().addAll("button-icon", "flat");
        opener.accessibleTextProperty().bind(texts.bind("snippet.show", words.title(snippet)));
        opener.setSelected(opened.contains(snippet.id()));
        show(opener, inside);
        opener.selectedProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now) {
                                opened.add(snippet.id());
                            } else {
                                opened.remove(snippet.id());
                            }
                            show(opener, inside);
                        });
        return opener;
    }

    private static void show(ToggleButton opener, Node inside) {
        boolean open = opener.isSelected();
        opener.setGraphic(new FontIcon(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
        inside.setVisible(open);
        inside.setManaged(open);
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("field-help");
        return label;
    }
}
