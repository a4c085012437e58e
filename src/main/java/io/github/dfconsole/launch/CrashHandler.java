package io.github.dfconsole.launch;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.failure.FailureText;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;

/**
 * The last resort for an exception nobody expected: it is logged and shown, and the program goes on
 * (F29).
 */
final class CrashHandler implements Thread.UncaughtExceptionHandler {

    private static final System.Logger LOG = System.getLogger(CrashHandler.class.getName());

    private final Stage window;
    private final Jobs jobs;
    private final Texts texts;
    private final Times times;
    private boolean showing;

    CrashHandler(Stage window, Jobs jobs, Texts texts, Times times) {
        this.window = window;
        this.jobs = jobs;
        this.texts = texts;
        this.times = times;
    }

    void install() {
        Thread.setDefaultUncaughtExceptionHandler(this);
        Thread.currentThread().setUncaughtExceptionHandler(this);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable cause) {
        LOG.log(System.Logger.Level.ERROR, "Unexpected, on thread " + thread.getName(), cause);
        jobs.onUiThread(() -> show(cause));
    }

    /** One dialog at a time: what goes wrong in a loop must not bury the window. */
    private void show(Throwable cause) {
        if (showing) {
            return;
        }
        showing = true;
        FailureText failure = FailureText.of(cause, texts, times);
        Alert alert =
                new Alert(
                        Alert.AlertType.ERROR,
                        failure.next(),
                        new ButtonType(texts.get("action.close"), ButtonData.CANCEL_CLOSE));
        if (window.isShowing()) {
            alert.initOwner(window);
        }
        alert.setTitle(texts.get("app.title"));
        alert.setHeaderText(failure.cause());
        alert.setOnHidden(event -> showing = false);
        alert.show();
    }
}
