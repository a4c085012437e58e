package io.github.dfconsole.launch;

import io.github.dfconsole.connection.KeySearch;
import io.github.dfconsole.files.ApplicationFolders;
import io.github.dfconsole.launch.environment.CrashFiles;
import io.github.dfconsole.launch.environment.IconFont;
import io.github.dfconsole.launch.environment.UserHome;
import io.github.dfconsole.logging.LogFile;
import io.github.dfconsole.system.OperatingSystem;

import javafx.application.Application;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ParameterException;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Objects;

/** The JavaFX application: opens files before there is a window, then the window. */
public final class ConsoleApplication extends Application {

    private @Nullable Console console;
    private @Nullable LogFile log;
    private @Nullable UserFiles files;
    private @Nullable Options options;
    private @Nullable EmbeddedSandbox sandbox;

    /**
     * Reads files before there is a window. JavaFX calls it on a background thread.
     *
     * @throws ParameterException if the command line is not valid
     */
    @Override
    public void init() {
        String[] arguments = getParameters().getRaw().toArray(String[]::new);
        Options parsed = Options.parse(Options.commandLine(arguments), arguments);
        options = parsed;
        orLog(() -> prepare(parsed));
    }

    private void prepare(Options parsed) {
        ApplicationFolders folders = UserFiles.usualFolders();
        LogFile started = LogFile.start(folders.logs(), Versions::line);
        log = started;
        IconFont.prepare(folders.settings());
        EmbeddedSandbox own = new EmbeddedSandbox(parsed.sandboxSettings());
        sandbox = own;
        if (parsed.sandbox()) {
            own.startInBackground();
        }
        files = UserFiles.in(folders, started);
    }

    @Override
    public void start(Stage stage) {
        orLog(() -> open(stage));
    }

    private void open(Stage stage) {
        UserFiles opened = Objects.requireNonNull(files);
        Console created =
                new Console(
                        stage,
                        Objects.requireNonNull(options),
                        new KeySearch(
                                System.getenv(),
                                UserHome.current(),
                                Charset.forName(System.getProperty("native.encoding")),
                                OperatingSystem.current()),
                        opened,
                        Objects.requireNonNull(sandbox),
                        this::browse);
        console = created;
        created.start();
        CrashFiles.moveInBackground(opened.log().folder());
        stage.getScene().addPostLayoutPulseListener(opened.log()::windowIsShown);
    }

    /** Logs a failure of a step: a user who started the console with a click sees no terminal. */
    private void orLog(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            if (log != null) {
                log.closeAfter(e);
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
            if (log != null) {
                log.close();
            }
        }
    }
}
