package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.keytab.KnownKeytab;
import io.github.dfconsole.service.snippets.AccountSnippets;
import io.github.dfconsole.service.snippets.Snippet;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.accounts.keytab.KeytabRecords;
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

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Commands and files an account is used with: where each belongs, and a button that copies it. */
final class SnippetSection extends VBox {

    private final KeytabRecords keytabs;
    private final Texts texts;
    private final SnippetTexts words;

    /** What the user has opened stays open when the detail is drawn again. */
    private final Set<Snippet.Id> opened = EnumSet.noneOf(Snippet.Id.class);

    private @Nullable Account account;

    /** Shows nothing yet. */
    SnippetSection(KeytabRecords keytabs, Texts texts) {
        this.keytabs = keytabs;
        this.texts = texts;
        this.words = new SnippetTexts(texts);
        keytabs.kept().addListener((property, before, now) -> render());
    }

    /** Shows the snippets of an account, with the keytab where it was saved, if it was. */
    void show(Account shown) {
        account = shown;
        render();
    }

    private void render() {
        Account shown = account;
        if (shown != null) {
            KnownKeytab known = keytabs.of(shown.id()).orElse(null);
            getChildren().setAll(section(of(shown, known)));
        }
    }

    private Node section(AccountSnippets snippets) {
        DetailSection section =
                new DetailSection("accounts-snippets", texts.get("accounts.snippets"))
                        .addNote(texts.get("accounts.snippets.note"));
        Map<String, VBox> groups = new LinkedHashMap<>();
        for (Snippet each : snippets.all()) {
            groups.computeIfAbsent(words.place(each), place -> list())
                    .getChildren()
                    .add(snippet(each, snippets.hiveDatabasePrefix()));
        }
        groups.forEach((place, list) -> section.add(group(place, list)));
        return section;
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

    /**
     * The snippets for an account.
     *
     * @param known the keytab that was last downloaded, with the file it was saved in; null if none
     *     was
     */
    static AccountSnippets of(Account account, @Nullable KnownKeytab known) {
        String file = known == null ? null : known.file();
        return file == null
                ? AccountSnippets.of(account.name(), account.principal())
                : new AccountSnippets(account.name(), account.principal(), file);
    }

    private Node snippet(Snippet snippet, String hivePrefix) {
        String id =
                "accounts-snippet-"
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
                        texts.bind("accounts.code.copy"),
                        () -> Printable.escapeButLayout(snippet.text()),
                        () -> texts.get("accounts.code.copied"),
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
        opener.accessibleTextProperty()
                .bind(texts.bind("accounts.snippet.show", words.title(snippet)));
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
