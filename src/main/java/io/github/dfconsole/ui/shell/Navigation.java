package io.github.dfconsole.ui.shell;

import io.github.dfconsole.service.offers.Absence;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.BrandMark;
import io.github.dfconsole.ui.control.LanguageSwitch;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.control.ThemeSwitch;
import io.github.dfconsole.ui.resource.AbsenceText;
import io.github.dfconsole.ui.resource.ResourceViewModel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The side of the window: which screens there are, and how the console looks. */
final class Navigation extends VBox {

    /**
     * Creates the side of the window.
     *
     * @param preferences leads to what can be chosen about the console
     * @param about says what this program is
     */
    Navigation(ShellViewModel model, ScreenContext context, Runnable preferences, Runnable about) {
        Texts texts = context.texts();
        getStyleClass().add("navigation");
        setId("navigation");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        brand(texts),
                        screens(model, context),
                        space,
                        look(context.settings(), texts, preferences, about));
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

    private static Node screens(ShellViewModel model, ScreenContext context) {
        ToggleGroup group = new ToggleGroup();
        VBox list = new VBox();
        for (ResourceViewModel<?, ?> each : model.resources()) {
            ToggleButton item = item(each, model.screen(), context);
            item.setToggleGroup(group);
            list.getChildren().add(item);
            int number = list.getChildren().size();
            list.sceneProperty()
                    .addListener((property, before, now) -> reach(item, number, before, now));
        }
        list.getStyleClass().add("navigation-items");
        return list;
    }

    /** Ctrl+1, or Command+1, goes to the first screen from anywhere in the window. */
    private static void reach(
            ToggleButton item, int number, @Nullable Scene before, @Nullable Scene now) {
        KeyCombination keys = KeyCombination.keyCombination("Shortcut+" + number);
        if (before != null) {
            before.getAccelerators().remove(keys);
        }
        if (now != null) {
            now.getAccelerators().put(keys, () -> goTo(item));
        }
    }

    private static void goTo(ToggleButton item) {
        item.setSelected(true);
        // What had the focus may be gone with the screen before.
        item.requestFocus();
    }

    private static ToggleButton item(
            ResourceViewModel<?, ?> target,
            ObjectProperty<ResourceViewModel<?, ?>> screen,
            ScreenContext context) {
        Texts texts = context.texts();
        ToggleButton item = new ToggleButton();
        item.setId("navigation-" + target.kindId());
        item.textProperty().bind(texts.bind(target.texts().title()));
        item.setGraphic(new FontIcon(target.kind().info().icon()));
        item.setMaxWidth(Double.MAX_VALUE);
        item.setAlignment(Pos.CENTER_LEFT);
        item.getStyleClass().add("navigation-item");
        select(item, target, screen);
        // Choosing what is shown again changes nothing.
        item.setOnAction(event -> item.setSelected(true));
        RedrawOnChange.follow(
                item,
                () -> mark(item, target, context),
                target.offer().withdrawn(),
                target.offer().remembered(),
                texts.locale());
        mark(item, target, context);
        return item;
    }

    private static void select(
            ToggleButton item,
            ResourceViewModel<?, ?> target,
            ObjectProperty<ResourceViewModel<?, ?>> screen) {
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
    }

    /** A kind that is not offered is marked before it is opened, and says since when. */
    private static void mark(
            ToggleButton item, ResourceViewModel<?, ?> target, ScreenContext context) {
        boolean isMissing = target.offer().isMissing();
        item.setGraphic(new FontIcon(isMissing ? Feather.SLASH : target.kind().info().icon()));
        if (isMissing) {
            String why = why(target, context);
            item.setTooltip(new Tooltip(why));
            item.setAccessibleHelp(why);
        } else {
            item.setTooltip(null);
            item.setAccessibleHelp(null);
        }
    }

    private static String why(ResourceViewModel<?, ?> target, ScreenContext context) {
        Texts texts = context.texts();
        Absence remembered = target.offer().remembered().get();
        String title = texts.get("unavailable.title", texts.get(target.texts().title()));
        return remembered == null
                ? title
                : title + "\n" + AbsenceText.of(remembered, texts, context.times());
    }

    private static Node look(Settings settings, Texts texts, Runnable preferences, Runnable about) {
        Button choose =
                button(
                        "navigation-preferences",
                        Feather.SETTINGS,
                        texts.bind("preferences.title"),
                        preferences);
        Button info = button("navigation-about", Feather.INFO, texts.bind("about.open"), about);
        LanguageSwitch language = new LanguageSwitch(settings, texts);
        language.setMaxWidth(Double.MAX_VALUE);
        VBox look = new VBox(choose, info, language, new ThemeSwitch(settings, texts));
        look.getStyleClass().add("navigation-look");
        return look;
    }

    private static Button button(
            String id, Ikon icon, ObservableValue<String> text, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(text);
        button.setGraphic(new FontIcon(icon));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().add("navigation-item");
        button.setOnAction(event -> action.run());
        return button;
    }
}
