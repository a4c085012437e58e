package io.github.dfconsole.launch;

import io.github.dfconsole.connection.KeySearch;
import io.github.dfconsole.settings.SettingsData;
import io.github.dfconsole.settings.SettingsFile;

import javafx.application.Application;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** The program as JavaFX sees it. */
public final class ConsoleApplication extends Application {

    private @Nullable Console console;
    private SettingsFile file = new SettingsFile(Path.of("settings.json"));
    private SettingsFile.Content kept =
            new SettingsFile.Content(SettingsData.NONE, Optional.empty(), Optional.empty());

    /** Runs before there is a window, on a thread of its own: reading files may take a while. */
    @Override
    public void init() {
        Path home = Path.of(System.getProperty("user.home"));
        file =
                new SettingsFile(
                        SettingsFile.usualPlace(
                                System.getenv(), home, System.getProperty("os.name")));
        kept = file.read();
    }

    @Override
    public void start(Stage stage) {
        String[] arguments = getParameters().getRaw().toArray(String[]::new);
        Options options = Options.parse(Options.commandLine(arguments), arguments);
        KeySearch keySearch =
                new KeySearch(System.getenv(), Path.of(System.getProperty("user.home")));
        Console started = new Console(stage, options, keySearch, file, kept, this::browse);
        console = started;
        started.start();
    }

    private void browse(URI page) {
        getHostServices().showDocument(page.toString());
    }

    @Override
    public void stop() {
        if (console != null) {
            console.close();
        }
    }
}
