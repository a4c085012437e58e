package io.github.dfconsole.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.settings.ThemeChoice;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** All actions run on the UI thread. */
class ThemeTest {

    private Label page;
    private Label words;
    private StackPane root;

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void aDialogFollowsTheFontOfItsWindow() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(
                () -> {
                    Theme.follow(new SimpleObjectProperty<>(ThemeChoice.LIGHT));
                    page = new Label("page");
                    words = new Label("words");
                    root = new StackPane(page);
                    Scene scene = new Scene(root, 400, 300);
                    Theme.dress(scene);
                    stage.setScene(scene);
                    stage.show();
                    Dialog<ButtonType> dialog = new Dialog<>();
                    Theme.dress(dialog, stage);
                    dialog.getDialogPane().setContent(words);
                    dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
                    dialog.show();
                });
        assertThat(fontOf(words)).isEqualTo(fontOf(page));
        FxToolkit.setupFixture(() -> root.setStyle("-fx-font-family: 'Monospaced';"));
        assertThat(fontOf(page)).startsWith("Monospaced");
        assertThat(fontOf(words)).isEqualTo(fontOf(page));
    }

    /** The system draws a frame in the colours of its scene, where it can. */
    @Test
    void framesOfWindowsAndDialogsHaveTheColoursThatWereChosen() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(
                () -> {
                    SimpleObjectProperty<ThemeChoice> choice =
                            new SimpleObjectProperty<>(ThemeChoice.DARK);
                    Theme.follow(choice);
                    Scene scene = new Scene(new StackPane(), 400, 300);
                    Theme.dress(scene);
                    stage.setScene(scene);
                    Dialog<ButtonType> dialog = new Dialog<>();
                    Theme.dress(dialog, stage);
                    Scene other = dialog.getDialogPane().getScene();
                    assertThat(scene.getPreferences().getColorScheme()).isEqualTo(ColorScheme.DARK);
                    assertThat(other.getPreferences().getColorScheme()).isEqualTo(ColorScheme.DARK);
                    choice.set(ThemeChoice.LIGHT);
                    assertThat(scene.getPreferences().getColorScheme())
                            .isEqualTo(ColorScheme.LIGHT);
                    assertThat(other.getPreferences().getColorScheme())
                            .isEqualTo(ColorScheme.LIGHT);
                });
    }

    private static String fontOf(Label label) {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    label.applyCss();
                    return label.getFont().getFamily() + " " + label.getFont().getSize();
                });
    }
}
