package io.github.dfconsole.launch;

import io.github.dfconsole.connection.KeySearch;

import javafx.application.Application;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** The program as JavaFX sees it. */
public final class ConsoleApplication extends Application {

    private @Nullable Console console;

    @Override
    public void start(Stage stage) {
        String[] arguments = getParameters().getRaw().toArray(String[]::new);
        Options options = Options.parse(Options.commandLine(arguments), arguments);
        KeySearch keySearch =
                new KeySearch(System.getenv(), Path.of(System.getProperty("user.home")));
        Console started = new Console(stage, options, keySearch);
        console = started;
        started.start();
    }

    @Override
    public void stop() {
        if (console != null) {
            console.close();
        }
    }
}
