package io.github.dfconsole.ui.theme;

import io.github.dfconsole.background.Jobs;

import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The icon of a window; dialogs inherit it from their owner. It is loaded after the window is
 * shown, and a window without icon is only logged.
 */
public final class WindowIcon {

    private static final System.Logger LOG = System.getLogger(WindowIcon.class.getName());

    private WindowIcon() {}

    /** Loads the icon in the background when a window is shown for the first time. */
    public static void put(Stage stage, Jobs jobs) {
        stage.addEventHandler(
                WindowEvent.WINDOW_SHOWN,
                event -> {
                    if (stage.getIcons().isEmpty()) {
                        load(stage, jobs);
                    }
                });
    }

    private static void load(Stage stage, Jobs jobs) {
        jobs.start(
                WindowIcon::read,
                stage.getIcons()::setAll,
                failure -> LOG.log(System.Logger.Level.DEBUG, "No icon", failure));
    }

    /** Reads all sizes; the window system chooses one. */
    private static List<Image> read() {
        return IntStream.of(16, 20, 24, 32, 40, 48, 64, 128, 256)
                .mapToObj(WindowIcon::read)
                .toList();
    }

    private static Image read(int size) {
        String name = "/io/github/dfconsole/icon/" + size + ".png";
        return new Image(
                Objects.requireNonNull(WindowIcon.class.getResource(name)).toExternalForm());
    }
}
