package io.github.dfconsole.ui.control;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.stage.Stage;

/**
 * Keeps a dialog that can be resized from opening smaller than its content. A window manager may
 * answer the first request for a size late, and with another one.
 */
public final class DialogSize {

    /** The smallest size of a dialog, as a part of the size it opens with. */
    private static final double SMALLEST = 0.75;

    private DialogSize() {}

    /** Sets the size a dialog opens with; it cannot be made smaller than three quarters of it. */
    public static void keep(Dialog<?> dialog, double width, double height) {
        dialog.setResizable(true);
        dialog.getDialogPane().setPrefSize(width, height);
        dialog.getDialogPane().setMinSize(SMALLEST * width, SMALLEST * height);
        EventHandler<DialogEvent> apply = event -> apply(dialog.getDialogPane().getScene());
        dialog.addEventHandler(DialogEvent.DIALOG_SHOWING, apply);
        dialog.addEventHandler(DialogEvent.DIALOG_SHOWN, apply);
    }

    private static void apply(Scene scene) {
        if (scene.getWindow() instanceof Stage stage) {
            stage.sizeToScene();
            double frameWidth = Math.max(0, stage.getWidth() - scene.getWidth());
            double frameHeight = Math.max(0, stage.getHeight() - scene.getHeight());
            stage.setMinWidth(scene.getRoot().minWidth(-1) + frameWidth);
            stage.setMinHeight(scene.getRoot().minHeight(-1) + frameHeight);
        }
    }
}
