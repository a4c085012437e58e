package io.github.dfconsole.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import io.github.dfconsole.settings.ThemeChoice;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

import java.util.Objects;

/**
 * Applies the light or the dark theme. The palette comes from AtlantaFX; the style sheet of the
 * application defines no colours and refers to those of the palette by meaning.
 */
public final class Theme {

    private static final String STRUCTURE = "/io/github/dfconsole/css/console.css";

    /** The colours that are shown. The system draws the frame of a window in those of its scene. */
    private static final ObjectProperty<ColorScheme> SHOWN =
            new SimpleObjectProperty<>(ColorScheme.LIGHT);

    private Theme() {}

    /** Applies the chosen theme, now and whenever the choice or the desktop changes. */
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
        SHOWN.set(isDark(choice) ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    private static boolean isDark(ThemeChoice choice) {
        return switch (choice) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /**
     * Sets the owner of a dialog and gives the dialog the font of its owner, even if that font is
     * set later, and a frame in the colours of the theme. JavaFX inherits the style sheets only.
     */
    public static void dress(Dialog<?> dialog, Window owner) {
        dialog.initOwner(owner);
        dialog.getDialogPane().styleProperty().bind(owner.getScene().getRoot().styleProperty());
        colourFrame(dialog.getDialogPane().getScene());
    }

    private static void colourFrame(Scene scene) {
        scene.getPreferences().colorSchemeProperty().bind(SHOWN);
    }

    /**
     * Adds the style sheet of the application to a scene, and has the frame of its window drawn in
     * the colours of the theme.
     */
    public static void dress(Scene scene) {
        colourFrame(scene);
        scene.getStylesheets()
                .add(Objects.requireNonNull(Theme.class.getResource(STRUCTURE)).toExternalForm());
    }
}
