package io.github.dfconsole.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import io.github.dfconsole.settings.ThemeChoice;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

import java.util.Objects;

/**
 * Light or dark, as the user or the desktop chooses. The palette is AtlantaFX's; the application's
 * own sheet has structure only and takes every colour from it by meaning.
 */
public final class Theme {

    private static final String STRUCTURE = "/io/github/dfconsole/css/console.css";

    private Theme() {}

    /** Follows a choice, and the desktop for as long as the choice is to follow it. */
    public static void follow(ObservableValue<ThemeChoice> choice) {
        choice.addListener((property, before, now) -> apply(now));
        Platform.getPreferences()
                .colorSchemeProperty()
                .addListener((property, before, now) -> apply(choice.getValue()));
        apply(choice.getValue());
    }

    private static void apply(ThemeChoice choice) {
        Application.setUserAgentStylesheet(
                isDark(choice)
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }

    private static boolean isDark(ThemeChoice choice) {
        return switch (choice) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /**
     * Puts a dialog above a window, to look like it. JavaFX hands on the style sheets by itself,
     * and not the font of the language, which may come only later.
     */
    public static void dress(Dialog<?> dialog, Window owner) {
        dialog.initOwner(owner);
        dialog.getDialogPane().styleProperty().bind(owner.getScene().getRoot().styleProperty());
    }

    /** Gives a scene the application's own style sheet. */
    public static void dress(Scene scene) {
        scene.getStylesheets()
                .add(Objects.requireNonNull(Theme.class.getResource(STRUCTURE)).toExternalForm());
    }
}
