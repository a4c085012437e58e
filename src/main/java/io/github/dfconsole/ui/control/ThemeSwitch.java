package io.github.dfconsole.ui.control;

import atlantafx.base.theme.Styles;

import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.text.Texts;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/** Chooses between light, dark, and what the desktop is set to. */
public final class ThemeSwitch extends HBox {

    /** Creates a switch that follows the settings, and changes them. */
    public ThemeSwitch(Settings settings, Texts texts) {
        setId("theme");
        getStyleClass().add("theme-switch");
        ToggleGroup group = new ToggleGroup();
        ToggleButton light =
                button(ThemeChoice.LIGHT, Feather.SUN, texts.bind("settings.theme.light"));
        ToggleButton dark =
                button(ThemeChoice.DARK, Feather.MOON, texts.bind("settings.theme.dark"));
        ToggleButton system =
                button(ThemeChoice.SYSTEM, Feather.MONITOR, texts.bind("settings.theme.system"));
        light.getStyleClass().add(Styles.LEFT_PILL);
        dark.getStyleClass().add(Styles.CENTER_PILL);
        system.getStyleClass().add(Styles.RIGHT_PILL);
        group.getToggles().setAll(light, dark, system);
        getChildren().setAll(light, dark, system);
        settings.theme().addListener((property, before, now) -> select(group, now));
        select(group, settings.theme().get());
        group.selectedToggleProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now == null) {
                                // One of the three always holds.
                                group.selectToggle(before);
                            } else {
                                settings.theme().set((ThemeChoice) now.getUserData());
                            }
                        });
    }

    private static ToggleButton button(
            ThemeChoice choice, Ikon icon, ObservableValue<String> name) {
        ToggleButton button = new ToggleButton();
        button.setId("theme-" + choice.name().toLowerCase(Locale.ROOT));
        button.setGraphic(new FontIcon(icon));
        button.setUserData(choice);
        button.getStyleClass().add("small");
        button.accessibleTextProperty().bind(name);
        LazyTooltip.on(button, name);
        return button;
    }

    private static void select(ToggleGroup group, ThemeChoice choice) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == choice)
                .findFirst()
                .ifPresent(group::selectToggle);
    }
}
