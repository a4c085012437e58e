package io.github.dfconsole.background;

import javafx.application.Platform;

import java.util.concurrent.Executor;

/** Runs actions on the JavaFX application thread. */
public final class FxThread implements Executor {

    @Override
    public void execute(Runnable action) {
        Platform.runLater(action);
    }
}
