package io.github.dfconsole.ui.control;

import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

/** The window of the console, which dialogs are shown above. */
public final class MainWindow {

    private MainWindow() {}

    /** Returns the window; null if none is shown. */
    public static @Nullable Window get() {
        return Window.getWindows().stream()
                .filter(each -> each instanceof Stage stage && stage.getOwner() == null)
                .findFirst()
                .orElse(null);
    }
}
