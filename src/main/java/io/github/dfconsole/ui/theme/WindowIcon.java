package io.github.dfconsole.ui.theme;

import io.github.dfconsole.background.Jobs;

import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The icon in title bar and task bar; dialogs take over that of their owner. Without it a window is
 * as good, so that nobody waits for it and nobody is told if it is missing.
 */
public final class WindowIcon {

    private static final System.Logger LOG = System.getLogger(WindowIcon.class.getName());

    private WindowIcon() {}

    /** Gives a window the icon once it is shown: it is no part of the first picture. */
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

    /** The window system takes the size that suits it. */
    private static List<Image> read() {
        return IntStream.of(16, 24, 32, 48, 64, 128, 256).mapToObj(WindowIcon::read).toList();
    }

    private static Image read(int size) {
        String name = "/io/github/dfconsole/icon/" + size + ".png";
        return new Image(
                Objects.requireNonNull(WindowIcon.class.getResource(name)).toExternalForm());
    }
}
