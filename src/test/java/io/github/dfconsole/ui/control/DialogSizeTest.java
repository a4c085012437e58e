package io.github.dfconsole.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class DialogSizeTest {

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void aDialogOpensLargeEnoughWhateverTheDesktopMakesOfIt() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    Stage window = new Stage();
                    window.setScene(new Scene(new Group()));
                    window.show();
                    Dialog<ButtonType> dialog = new Dialog<>();
                    dialog.initOwner(window);
                    dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
                    // A window manager may have its own idea of the size while it is shown.
                    dialog.addEventHandler(
                            DialogEvent.DIALOG_SHOWN, event -> dialog.setHeight(107));
                    DialogSize.keep(dialog, 520, 480);
                    dialog.show();
                    Stage stage = (Stage) dialog.getDialogPane().getScene().getWindow();
                    assertThat(stage.getHeight()).isGreaterThanOrEqualTo(480);
                    assertThat(stage.getWidth()).isGreaterThanOrEqualTo(520);
                    assertThat(stage.getMinHeight()).isGreaterThanOrEqualTo(360);
                    assertThat(stage.getMinWidth()).isGreaterThanOrEqualTo(390);
                    dialog.close();
                    return null;
                });
    }
}
