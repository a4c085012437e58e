package io.github.dfconsole.ui.apps;

import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.apps.AppLink;
import io.github.dfconsole.service.apps.AppType;
import io.github.dfconsole.service.apps.AppType.Login;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.CopyButton;
import io.github.dfconsole.ui.resource.detail.DetailSection;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The web pages and the connection strings that an app offers. Whatever may not be opened is shown,
 * shortened, and can be copied as a whole.
 */
final class LinkSections {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_VALUE = 300;

    private final Texts texts;
    private final Consumer<URI> browser;

    LinkSections(Texts texts, Consumer<URI> browser) {
        this.texts = texts;
        this.browser = browser;
    }

    List<Node> nodes(AppDetail detail) {
        List<AppLink> all = AppLink.of(detail);
        List<Node> pages = new ArrayList<>();
        List<Node> strings = new ArrayList<>();
        Login login = AppType.of(detail.appTypeId()).map(AppType::login).orElse(Login.UNKNOWN);
        for (int number = 0; number < all.size(); number++) {
            AppLink link = all.get(number);
            String id = "apps-link-" + number;
            if (link.isWeb()) {
                pages.add(page(id, link, login));
            } else {
                strings.add(line(id, name(link), link, List.of()));
            }
        }
        List<Node> sections = new ArrayList<>();
        sections.add(section("apps-links", "apps.links", pages, "apps.links.none"));
        if (!strings.isEmpty()) {
            sections.add(section("apps-strings", "apps.strings", strings, "apps.links.none"));
        }
        return sections;
    }

    private Node section(String id, String titleKey, List<Node> lines, String noneKey) {
        DetailSection section = new DetailSection(id, texts.get(titleKey));
        if (lines.isEmpty()) {
            return section.addNote(texts.get(noneKey));
        }
        VBox list = new VBox();
        list.getChildren().addAll(lines);
        list.getStyleClass().add("app-links");
        return section.add(list);
    }

    private Node page(String id, AppLink link, Login login) {
        URI page = link.page();
        if (page == null) {
            return line(id, name(link), link, List.of(help(texts.get("apps.link.not-opened"))));
        }
        Button open = new Button(Printable.escape(link.name(), LONGEST_NAME));
        open.setId(id + "-open");
        open.setMnemonicParsing(false);
        open.setGraphic(new FontIcon(Feather.EXTERNAL_LINK));
        open.getStyleClass().add("small");
        open.setAccessibleText(
                texts.get("apps.link.open", Printable.escape(link.name(), LONGEST_NAME)));
        open.setOnAction(event -> browser.accept(page));
        return line(id, open, link, List.of(help(login(login))));
    }

    private String login(Login login) {
        return texts.get(
                switch (login) {
                    case ACCOUNT -> "apps.login.account";
                    case NONE -> "apps.login.none";
                    case UNKNOWN -> "apps.login.unknown";
                });
    }

    private static Label name(AppLink link) {
        Label name = new Label(Printable.escape(link.name(), LONGEST_NAME));
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        return name;
    }

    private Node line(String id, Node name, AppLink link, List<Label> remarks) {
        Label value = new Label(Printable.escape(link.value(), LONGEST_VALUE));
        value.setId(id);
        value.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        value.getStyleClass().addAll("monospace", "app-link-value");
        CopyButton copy =
                new CopyButton(
                        id,
                        texts.bind("code.copy"),
                        () -> Printable.escapeButLayout(link.value()),
                        () -> texts.get("code.copied"),
                        texts);
        copy.getStyleClass().add("field-button");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox heading = new HBox(name, space, copy);
        heading.setAlignment(Pos.CENTER_LEFT);
        VBox line = new VBox(heading, value);
        line.getChildren().addAll(remarks);
        line.getStyleClass().add("app-link");
        return line;
    }

    private static Label help(String text) {
        Label help = new Label(text);
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        help.getStyleClass().add("field-help");
        return help;
    }
}
