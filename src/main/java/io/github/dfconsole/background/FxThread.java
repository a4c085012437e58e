package io.github.dfconsole.background;

import javafx.application.Platform;

import java.util.concurrent.Executor;

/** JavaFX's application thread, as an executor. */
public final class FxThread implements Executor {

    @Override
    public void execute(Runnable action) {
        Platform.runLater(action);
    }
}
