package io.github.dfconsole.ui.shell;

import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.CaretRest;
import io.github.dfconsole.ui.control.FocusKeeper;
import io.github.dfconsole.ui.control.InputMethodGuard;
import io.github.dfconsole.ui.theme.CodeFont;
import io.github.dfconsole.ui.theme.Fonts;
import io.github.dfconsole.ui.theme.TableDensity;
import io.github.dfconsole.ui.theme.Theme;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** What the window holds, dressed, and watched for what JavaFX leaves undone. */
final class WindowScene {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private WindowScene() {}

    /** Makes the scene, as large as it should be and the screen has room for. */
    static Scene of(Parent root, Rectangle2D screen, ScreenContext around) {
        Scene scene =
                new Scene(
                        root,
                        Math.min(WIDTH, screen.getWidth()),
                        Math.min(HEIGHT, screen.getHeight()));
        Theme.dress(scene);
        FocusKeeper.watch(scene);
        CaretRest.watch(scene);
        InputMethodGuard.watch(scene);
        Fonts.follow(around.settings().language(), root, around.jobs());
        CodeFont.use(scene, around.jobs());
        TableDensity.follow(around.settings().preferences().density(), root);
        return scene;
    }
}
