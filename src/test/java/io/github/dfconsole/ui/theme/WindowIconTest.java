package io.github.dfconsole.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.ManualJobs;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;

class WindowIconTest {

    private final ManualJobs jobs = new ManualJobs();

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void aWindowHasEverySizeAndDialogsInheritThem() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    Stage window = new Stage();
                    window.setScene(new Scene(new Group()));
                    WindowIcon.put(window, jobs);
                    assertThat(jobs.waiting()).isZero();
                    window.show();
                    assertThat(window.getIcons()).isEmpty();

                    jobs.runAll();
                    assertThat(window.getIcons())
                            .extracting(Image::getWidth)
                            .containsExactly(
                                    16.0, 20.0, 24.0, 32.0, 40.0, 48.0, 64.0, 128.0, 256.0);
                    assertThat(window.getIcons()).noneMatch(Image::isError);

                    Alert alert = new Alert(Alert.AlertType.WARNING);
                    alert.initOwner(window);
                    Stage dialog = (Stage) alert.getDialogPane().getScene().getWindow();
                    assertThat(dialog.getIcons()).isEqualTo(List.copyOf(window.getIcons()));
                    return null;
                });
    }
}
