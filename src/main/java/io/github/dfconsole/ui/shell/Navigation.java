package io.github.dfconsole.ui.shell;

import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.BrandMark;
import io.github.dfconsole.ui.control.LanguageSwitch;
import io.github.dfconsole.ui.control.ThemeSwitch;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The side of the window: which screens there are, and how the console looks. */
final class Navigation extends VBox {

    /**
     * Creates the side of the window.
     *
     * @param notebooksWithdrawn whether the service has said that it has no notebooks
     * @param about says what this program is
     */
    Navigation(
            ObjectProperty<ShellViewModel.Screen> screen,
            ObservableBooleanValue notebooksWithdrawn,
            Settings settings,
            Texts texts,
            Runnable about) {
        getStyleClass().add("navigation");
        setId("navigation");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        brand(texts),
                        screens(screen, notebooksWithdrawn, texts),
                        space,
                        look(settings, texts, about));
    }

    private static Node brand(Texts texts) {
        Label name = new Label();
        name.textProperty().bind(texts.bind("app.service"));
        name.getStyleClass().add("brand-name");
        Label kind = new Label();
        kind.textProperty().bind(texts.bind("app.kind"));
        kind.getStyleClass().add("brand-kind");
        HBox brand = new HBox(new BrandMark(), new VBox(name, kind));
        brand.setAlignment(Pos.CENTER_LEFT);
        brand.getStyleClass().add("brand");
        return brand;
    }

    private static Node screens(
            ObjectProperty<ShellViewModel.Screen> screen,
            ObservableBooleanValue notebooksWithdrawn,
            Texts texts) {
        ToggleGroup group = new ToggleGroup();
        ToggleButton notebooks =
                item(
                        "navigation-notebooks",
                        "notebooks.title",
                        Feather.BOOK_OPEN,
                        ShellViewModel.Screen.NOTEBOOKS,
                        screen,
                        group,
                        texts);
        notebooksWithdrawn.addListener(
                (property, before, now) -> {
                    notebooks.setGraphic(new FontIcon(now ? Feather.SLASH : Feather.BOOK_OPEN));
                    notebooks.setTooltip(now ? why(texts) : null);
                });
        VBox list =
                new VBox(
                        item(
                                "navigation-aiworkspaces",
                                "aiworkspaces.title",
                                Feather.LAYERS,
                                ShellViewModel.Screen.WORKSPACES,
                                screen,
                                group,
                                texts),
                        notebooks);
        list.getStyleClass().add("navigation-items");
        return list;
    }

    private static Tooltip why(Texts texts) {
        Tooltip why = new Tooltip();
        why.textProperty().bind(texts.bind("notebooks.unavailable.title"));
        return why;
    }

    private static ToggleButton item(
            String id,
            String titleKey,
            Feather icon,
            ShellViewModel.Screen target,
            ObjectProperty<ShellViewModel.Screen> screen,
            ToggleGroup group,
            Texts texts) {
        ToggleButton item = new ToggleButton();
        item.setId(id);
        item.textProperty().bind(texts.bind(titleKey));
        item.setGraphic(new FontIcon(icon));
        item.setMaxWidth(Double.MAX_VALUE);
        item.setAlignment(Pos.CENTER_LEFT);
        item.getStyleClass().add("navigation-item");
        item.setToggleGroup(group);
        item.setSelected(screen.get() == target);
        screen.addListener((property, before, now) -> item.setSelected(now == target));
        // Arrows select without an action.
        item.selectedProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now) {
                                screen.set(target);
                            }
                        });
        // Choosing what is shown again changes nothing.
        item.setOnAction(event -> item.setSelected(true));
        return item;
    }

    private static Node look(Settings settings, Texts texts, Runnable about) {
        Button info = new Button();
        info.setId("navigation-about");
        info.textProperty().bind(texts.bind("about.open"));
        info.setGraphic(new FontIcon(Feather.INFO));
        info.setMaxWidth(Double.MAX_VALUE);
        info.setAlignment(Pos.CENTER_LEFT);
        info.getStyleClass().add("navigation-item");
        info.setOnAction(event -> about.run());
        LanguageSwitch language = new LanguageSwitch(settings, texts);
        language.setMaxWidth(Double.MAX_VALUE);
        VBox look = new VBox(info, language, new ThemeSwitch(settings, texts));
        look.getStyleClass().add("navigation-look");
        return look;
    }
}
