package io.github.dfconsole.launch;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.ConsoleDialog;
import io.github.dfconsole.ui.control.ConsoleDialogPane;
import io.github.dfconsole.ui.failure.FailureText;

import javafx.stage.Stage;

/** Logs and shows exceptions that no other code has handled; the program continues (F29). */
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
        LOG.log(
                System.Logger.Level.ERROR,
                "Unexpected exception on thread " + thread.getName(),
                cause);
        jobs.onUiThread(() -> show(cause));
    }

    /** Shows one dialog at a time: an error that repeats must not fill the screen. */
    private void show(Throwable cause) {
        if (showing) {
            return;
        }
        showing = true;
        ConsoleDialog dialog = dialog(FailureText.of(cause, texts, times));
        dialog.setOnHidden(event -> showing = false);
        dialog.show();
    }

    private ConsoleDialog dialog(FailureText failure) {
        ConsoleDialogPane pane = new ConsoleDialogPane("crash");
        pane.show(failure.cause(), ConsoleDialogPane.text(failure.next()));
        return ConsoleDialog.message(
                window.isShowing() ? window : null,
                pane,
                texts.get("app.title"),
                texts.get("action.close"));
    }
}
