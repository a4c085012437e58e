package io.github.dfconsole.ui.control;

import atlantafx.base.theme.Styles;

import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.text.Texts;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/** Chooses between a light theme, a dark theme and that of the desktop. */
public final class ThemeSwitch extends HBox {

    private static final double BUTTON_WIDTH = 38;
    private static final double BUTTON_HEIGHT = 24;

    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();

    /** Creates a switch that is bound to the settings. */
    public ThemeSwitch(Settings settings, Texts texts) {
        this.texts = texts;
        setId("theme");
        getStyleClass().add("theme-switch");
        ToggleButton light = button(ThemeChoice.LIGHT, Feather.SUN, "settings.theme.light");
        ToggleButton dark = button(ThemeChoice.DARK, Feather.MOON, "settings.theme.dark");
        ToggleButton system = button(ThemeChoice.SYSTEM, Feather.MONITOR, "settings.theme.system");
        light.getStyleClass().add(Styles.LEFT_PILL);
        dark.getStyleClass().add(Styles.CENTER_PILL);
        system.getStyleClass().add(Styles.RIGHT_PILL);
        group.getToggles().setAll(light, dark, system);
        getChildren().setAll(light, dark, system);
        settings.theme().addListener((property, before, now) -> select(now));
        select(settings.theme().get());
        group.selectedToggleProperty()
                .addListener((property, before, now) -> choose(settings, before, now));
    }

    private void choose(Settings settings, @Nullable Toggle before, @Nullable Toggle now) {
        if (now == null) {
            // One of the buttons is always selected.
            group.selectToggle(before);
        } else {
            settings.theme().set((ThemeChoice) now.getUserData());
        }
    }

    private ToggleButton button(ThemeChoice choice, Ikon icon, String nameKey) {
        ObservableValue<String> name = texts.bind(nameKey);
        ToggleButton button = new ToggleButton();
        button.setId("theme-" + choice.name().toLowerCase(Locale.ROOT));
        button.setGraphic(new FontIcon(icon));
        // While a theme is exchanged, letters and icons may be styled one after the other.
        button.setMinSize(BUTTON_WIDTH, BUTTON_HEIGHT);
        button.setMaxSize(BUTTON_WIDTH, BUTTON_HEIGHT);
        button.setUserData(choice);
        button.getStyleClass().add("small");
        button.accessibleTextProperty().bind(name);
        LazyTooltip.on(button, name);
        return button;
    }

    private void select(ThemeChoice choice) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == choice)
                .findFirst()
                .ifPresent(group::selectToggle);
    }
}
