package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.dfconsole.testing.VirtualScreen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

/**
 * Each dialog is whole when it is opened, on a real screen with a window manager. What goes wrong
 * there has gone wrong at the first opening in a process, so each gets one of its own.
 */
class DialogWindowTest {

    private static final String[] ALL = {
        "shortcuts",
        "about",
        "export",
        "notebooks-confirm",
        "notebooks-confirm-change",
        "wizard-leave"
    };

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shortcuts",
                "about",
                "export",
                "notebooks-confirm",
                "notebooks-confirm-change",
                "wizard-leave",
                "wizard-preset",
                "crash",
                "warning"
            })
    void opensWholeInAFreshProcess(String dialog) throws Exception {
        open(1400, 1000, List.of(), dialog);
    }

    @Test
    void fitsASmallScreen() throws Exception {
        open(1024, 700, List.of(), ALL);
    }

    @Test
    void fitsAScreenWithLargeText() throws Exception {
        open(1920, 1080, List.of("-Dglass.gtk.uiScale=200%"), ALL);
    }

    private void open(int width, int height, List<String> options, String... dialogs)
            throws Exception {
        assumeThat(VirtualScreen.isPossible()).as("Xvfb and openbox").isTrue();
        try (VirtualScreen screen = VirtualScreen.start(width, height, folder)) {
            assertThat(screen.run(DialogProcess.class, options, dialogs)).isEmpty();
        }
    }
}
