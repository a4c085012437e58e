package io.github.dfconsole.launch;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.util.Duration;

/** What no JavaFX program can start quicker than: a window with an empty table. */
public final class BareWindow extends Application {

    /** Opens the window. */
    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        TableView<String> table = new TableView<>();
        for (String title : new String[] {"Name", "State", "Created"}) {
            table.getColumns().add(new TableColumn<>(title));
        }
        stage.setScene(new Scene(table, 1280, 800));
        stage.show();
        if (Boolean.getBoolean("end")) {
            PauseTransition pause = new PauseTransition(Duration.seconds(2));
            pause.setOnFinished(event -> Platform.exit());
            pause.play();
        }
    }
}
