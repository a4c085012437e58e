package io.github.dfconsole.pictures;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

/** Takes pictures of scenes without showing a window, so they may have any size. */
final class Camera {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;

    Camera(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Writes a picture with this number of pixels for each unit of the scene. */
    void shoot(Scene scene, String name, double scale) {
        onUiThread(
                () -> {
                    layOut(scene);
                    // Without a window, nothing invalidates what JavaFX has cached.
                    scene.getRoot()
                            .lookupAll(".viewport")
                            .forEach(viewport -> viewport.setCache(false));
                    SnapshotParameters parameters = new SnapshotParameters();
                    parameters.setTransform(Transform.scale(scale, scale));
                    return write(scene.getRoot().snapshot(parameters, null), name);
                });
    }

    /** Opens a drop-down of a window that is shown, and takes a picture of its list. */
    void shootList(ComboBox<?> box, String name) {
        onUiThread(() -> run(box::show));
        await("the list", () -> list().isPresent());
        shoot(onUiThread(() -> list().orElseThrow().getScene()), name, 1);
        onUiThread(() -> run(box::hide));
    }

    /** Opens a menu of a window that is shown, and takes a picture of its entries. */
    void shootMenu(MenuButton menu, String name) {
        onUiThread(() -> run(menu::show));
        await("the menu", () -> list().isPresent());
        shoot(onUiThread(() -> list().orElseThrow().getScene()), name, 1);
        onUiThread(() -> run(menu::hide));
    }

    private static Optional<Window> list() {
        return Window.getWindows().stream().filter(each -> !(each instanceof Stage)).findFirst();
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    /** Waits until a condition holds, which is checked on the UI thread. */
    void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!onUiThread(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited in vain: " + what);
            }
            pulse();
        }
    }

    /** Runs everything that is queued for the UI thread. */
    private static void pulse() {
        CountDownLatch passed = new CountDownLatch(1);
        Platform.runLater(passed::countDown);
        try {
            passed.await(50, TimeUnit.MILLISECONDS);
            TimeUnit.MILLISECONDS.sleep(5);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lays out a scene several times, which tables and wrapped text need. */
    private static void layOut(Scene scene) {
        for (int round = 0; round < 4; round++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private boolean write(WritableImage picture, String name) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        PixelReader pixels = picture.getPixelReader();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            return ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T onUiThread(Supplier<T> action) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        result.complete(action.get());
                    } catch (RuntimeException | Error e) {
                        result.completeExceptionally(e);
                    }
                });
        return result.join();
    }
}
