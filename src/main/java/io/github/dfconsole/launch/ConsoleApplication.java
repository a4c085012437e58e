package io.github.dfconsole.launch;

import io.github.dfconsole.connection.KeySearch;
import io.github.dfconsole.launch.environment.CrashFiles;
import io.github.dfconsole.launch.environment.IconFont;
import io.github.dfconsole.launch.environment.InstalledDates;
import io.github.dfconsole.launch.environment.UserHome;
import io.github.dfconsole.logging.LogFile;
import io.github.dfconsole.system.OperatingSystem;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ParameterException;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Objects;

/** The JavaFX application: opens files before there is a window, then the window. */
public final class ConsoleApplication extends Application {

    private @Nullable Console console;
    private @Nullable HeadStart ready;

    /**
     * Reads files before there is a window. JavaFX calls it on a background thread.
     *
     * @throws ParameterException if the command line is not valid
     */
    @Override
    public void init() {
        HeadStart finished = HeadStart.finish(getParameters().getRaw().toArray(String[]::new));
        ready = finished;
        orLog(() -> IconFont.prepare(finished.files().folders().settings(), finished.temporary()));
    }

    @Override
    public void start(Stage stage) {
        orLog(() -> open(stage, Objects.requireNonNull(ready)));
    }

    private void open(Stage stage, HeadStart from) {
        Console created =
                new Console(
                        stage,
                        from.options(),
                        new KeySearch(
                                System.getenv(),
                                UserHome.current(),
                                Charset.forName(System.getProperty("native.encoding")),
                                OperatingSystem.current()),
                        from.files(),
                        from.sandbox(),
                        this::browse);
        console = created;
        created.start();
        onceShown(stage.getScene(), from.files().log());
    }

    /** What no window has to wait for is done when it is shown. */
    private static void onceShown(Scene scene, LogFile log) {
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        log.windowIsShown();
                        CrashFiles.moveInBackground(log.folder());
                        InstalledDates.putRightInBackground(BuildVersion::built);
                    }
                });
    }

    /** Logs a failure of a step: a user who started the console with a click sees no terminal. */
    private void orLog(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            if (ready != null) {
                ready.files().log().closeAfter(e);
            }
            throw e;
        }
    }

    private void browse(URI page) {
        getHostServices().showDocument(page.toString());
    }

    @Override
    public void stop() {
        try {
            if (console != null) {
                console.close();
            }
        } finally {
            if (ready != null) {
                ready.files().log().close();
            }
        }
    }
}
