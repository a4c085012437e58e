package io.github.dfconsole.launch;

import io.github.dfconsole.connection.KeySearch;
import io.github.dfconsole.files.ApplicationFolders;
import io.github.dfconsole.logging.LogFile;

import javafx.application.Application;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ParameterException;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

/** The program as JavaFX sees it. */
public final class ConsoleApplication extends Application {

    private @Nullable Console console;
    private @Nullable LogFile log;
    private @Nullable UserFiles kept;
    private @Nullable Options options;
    private @Nullable EmbeddedSandbox sandbox;

    /**
     * Runs before there is a window, on a thread of its own: reading files may take a while.
     *
     * @throws ParameterException if the command line makes no sense, which is no problem of ours
     */
    @Override
    public void init() {
        String[] arguments = getParameters().getRaw().toArray(String[]::new);
        Options asked = Options.parse(Options.commandLine(arguments), arguments);
        options = asked;
        orLog(() -> prepare(asked));
    }

    private void prepare(Options asked) {
        ApplicationFolders folders =
                ApplicationFolders.usual(
                        System.getenv(),
                        Path.of(System.getProperty("user.home")),
                        System.getProperty("os.name"));
        LogFile begun = LogFile.begin(folders.logs(), Versions::line);
        log = begun;
        EmbeddedSandbox own = new EmbeddedSandbox(asked.sandboxSettings());
        sandbox = own;
        if (asked.sandbox()) {
            own.startAhead();
        }
        kept = UserFiles.in(folders, begun);
    }

    @Override
    public void start(Stage stage) {
        orLog(() -> open(stage));
    }

    private void open(Stage stage) {
        KeySearch keySearch =
                new KeySearch(System.getenv(), Path.of(System.getProperty("user.home")));
        UserFiles files = Objects.requireNonNull(kept);
        Console started =
                new Console(
                        stage,
                        Objects.requireNonNull(options),
                        keySearch,
                        files,
                        Objects.requireNonNull(sandbox),
                        this::browse);
        console = started;
        started.start();
        stage.getScene().addPostLayoutPulseListener(files.log()::windowIsThere);
    }

    /** Whoever started it with a click sees no words on a terminal: they are in the log as well. */
    private void orLog(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            if (log != null) {
                log.endWith(e);
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
