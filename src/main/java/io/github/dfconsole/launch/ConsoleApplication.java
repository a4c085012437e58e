package io.github.dfconsole.launch;

import io.github.dfconsole.connection.KeySearch;
import io.github.dfconsole.files.ApplicationFolders;

import javafx.application.Application;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

/** The program as JavaFX sees it. */
public final class ConsoleApplication extends Application {

    private @Nullable Console console;
    private @Nullable KeptFiles kept;
    private @Nullable Options options;
    private @Nullable OwnSandbox sandbox;

    /** Runs before there is a window, on a thread of its own: reading files may take a while. */
    @Override
    public void init() {
        String[] arguments = getParameters().getRaw().toArray(String[]::new);
        Options asked = Options.parse(Options.commandLine(arguments), arguments);
        options = asked;
        OwnSandbox own = new OwnSandbox(asked.sandboxSettings());
        sandbox = own;
        if (asked.sandbox()) {
            own.startAhead();
        }
        kept =
                KeptFiles.in(
                        ApplicationFolders.usual(
                                System.getenv(),
                                Path.of(System.getProperty("user.home")),
                                System.getProperty("os.name")));
    }

    @Override
    public void start(Stage stage) {
        KeySearch keySearch =
                new KeySearch(System.getenv(), Path.of(System.getProperty("user.home")));
        KeptFiles files = Objects.requireNonNull(kept);
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

    private void browse(URI page) {
        getHostServices().showDocument(page.toString());
    }

    @Override
    public void stop() {
        if (console != null) {
            console.close();
        }
        if (kept != null) {
            kept.log().close();
        }
    }
}
