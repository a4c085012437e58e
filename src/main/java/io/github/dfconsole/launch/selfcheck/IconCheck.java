package io.github.dfconsole.launch.selfcheck;

import io.github.dfconsole.launch.environment.IconFont;
import io.github.dfconsole.launch.environment.TemporaryFolder;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;

/** Checks that icons are drawn. Without their font each of them is the same empty box. */
final class IconCheck {

    private static final int SIZE = 32;

    private final HeadlessJavaFx javaFx;
    private final SelfCheckTexts texts;

    IconCheck(HeadlessJavaFx javaFx, SelfCheckTexts texts) {
        this.javaFx = javaFx;
        this.texts = texts;
    }

    /**
     * Draws two icons that differ.
     *
     * @param settings the folder for a copy of their font, should it be needed
     */
    CheckResult check(Path settings) throws InterruptedException, ExecutionException {
        IconFont.prepare(settings, TemporaryFolder.problem());
        boolean differ =
                javaFx.call(
                        () -> {
                            Snapshot icon = draw(Feather.TRASH_2);
                            return !icon.isBlank() && !icon.equals(draw(Feather.X));
                        });
        return differ
                ? CheckResult.ok(texts.get("icons.drawn"))
                : CheckResult.failed(texts.get("icons.boxes"));
    }

    private static Snapshot draw(Feather icon) {
        // Its font is that of a style, which only a scene applies.
        Scene scene = new Scene(new StackPane(FontIcon.of(icon, SIZE)), 2 * SIZE, 2 * SIZE);
        return Snapshot.of(scene.snapshot(null));
    }
}
