package io.github.dfconsole.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.awt.event.MouseEvent;
import java.awt.event.MouseListener;
import java.io.IOException;

import javax.swing.JLabel;

class WindowsTrayTest {

    private int clicks;

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @ParameterizedTest
    @CsvSource({"16, 16", "20, 20", "24, 24", "28, 32", "40, 40", "48, 48", "64, 64", "100, 64"})
    void hasAnIconForEveryScaleOfAScreen(int wanted, int size) throws IOException {
        assertThat(WindowsTray.icon().getResolutionVariant(wanted, wanted).getWidth(null))
                .isEqualTo(size);
    }

    @Test
    void iconTakesTheRoomOfTheSmallestSize() throws IOException {
        assertThat(WindowsTray.icon().getWidth(null)).isEqualTo(16);
    }

    @Test
    void onlyTheFirstButtonCounts() {
        MouseListener tray = new WindowsTray("name", () -> clicks++).listener();
        tray.mouseClicked(click(MouseEvent.BUTTON3));
        assertThat(clicks).isZero();
        tray.mouseClicked(click(MouseEvent.BUTTON1));
        assertThat(clicks).isOne();
    }

    private static MouseEvent click(int button) {
        return new MouseEvent(new JLabel(), MouseEvent.MOUSE_CLICKED, 0, 0, 0, 0, 1, false, button);
    }

    @Test
    void clickBringsTheMainWindowBackFromTheTaskBar() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    Stage window = new Stage();
                    window.setScene(new Scene(new Group()));
                    window.show();
                    Stage dialog = new Stage();
                    dialog.initOwner(window);
                    dialog.setScene(new Scene(new Group()));
                    dialog.show();
                    window.setIconified(true);
                    DesktopNotices.raiseWindow();
                    assertThat(window.isIconified()).isFalse();
                    return null;
                });
    }
}
