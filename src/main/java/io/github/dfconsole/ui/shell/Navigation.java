package io.github.dfconsole.ui.shell;

import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.BrandMark;
import io.github.dfconsole.ui.control.LanguageSwitch;
import io.github.dfconsole.ui.control.ThemeSwitch;

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

/** The side of the window: which screens there are, and how the console looks. */
final class Navigation extends VBox {

    Navigation(Settings settings, Texts texts) {
        getStyleClass().add("navigation");
        setId("navigation");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(brand(texts), screens(texts), space, look(settings, texts));
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

    private static Node screens(Texts texts) {
        ToggleButton workspaces = new ToggleButton();
        workspaces.setId("navigation-workspaces");
        workspaces.textProperty().bind(texts.bind("workspaces.title"));
        workspaces.setGraphic(new FontIcon(Feather.LAYERS));
        workspaces.setMaxWidth(Double.MAX_VALUE);
        workspaces.setAlignment(Pos.CENTER_LEFT);
        workspaces.getStyleClass().add("navigation-item");
        workspaces.setSelected(true);
        // It is the only screen: choosing it again changes nothing.
        workspaces.setOnAction(event -> workspaces.setSelected(true));
        return new VBox(workspaces);
    }

    private static Node look(Settings settings, Texts texts) {
        LanguageSwitch language = new LanguageSwitch(settings, texts);
        language.setMaxWidth(Double.MAX_VALUE);
        VBox look = new VBox(language, new ThemeSwitch(settings, texts));
        look.getStyleClass().add("navigation-look");
        return look;
    }
}
