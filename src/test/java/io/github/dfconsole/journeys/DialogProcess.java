package io.github.dfconsole.journeys;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The console in a process of its own, on a real screen with a window manager: opens dialogs and
 * fails if something of them is cut off.
 */
final class DialogProcess extends WizardJourney {

    private interface Opening {
        void open() throws Exception;
    }

    private final Map<String, Opening> dialogs =
            Map.of(
                    "shortcuts", () -> press(main().getScene().getRoot(), KeyCode.F1),
                    "about", () -> fire("navigation-about"),
                    "export", () -> fire("notebooks-export"),
                    "notebooks-confirm", () -> fire("notebooks-delete"),
                    "notebooks-confirm-change", () -> fire("notebooks-change"),
                    "wizard-leave", this::leaveWizard,
                    "wizard-preset", this::savePreset,
                    "crash", DialogProcess::crash,
                    "warning", () -> {});

    public static void main(String... names) throws Exception {
        DialogProcess process = new DialogProcess();
        process.home = Files.createTempDirectory("dialogs");
        Path settings = process.home.resolve(".config/dataforest-console/settings.json");
        boolean broken = List.of(names).contains("warning");
        if (broken) {
            Files.createDirectories(settings.getParent());
            Files.writeString(settings, "{");
        }
        List<String> wrong = new ArrayList<>();
        process.openOnNotebooks();
        for (String name : names) {
            wrong.addAll(process.look(name));
        }
        wrong.forEach(System.out::println);
        Runtime.getRuntime().halt(wrong.isEmpty() ? 0 : 1);
    }

    @Override
    protected void openOnNotebooks(String... more) throws Exception {
        open("--sandbox", "--language", "en");
        await("the main window", () -> isShown("navigation-notebooks"));
        fire("navigation-notebooks");
        await("the notebooks", () -> names().size() == 3);
    }

    private List<String> look(String name) throws Exception {
        if (!isShown("wizard")) {
            openDetail();
        }
        onScreen(
                () -> {
                    Objects.requireNonNull(dialogs.get(name)).open();
                    return true;
                });
        String id = name.startsWith("notebooks-confirm") ? "notebooks-confirm" : name;
        awaitShown(id);
        Stage stage = onScreen(() -> (Stage) find(id, DialogPane.class).getScene().getWindow());
        awaitLargeEnough(stage);
        List<String> wrong = onScreen(() -> cutOff(name, stage));
        onScreen(
                () -> {
                    stage.hide();
                    return true;
                });
        return wrong;
    }

    /** The window manager may answer late. */
    private void awaitLargeEnough(Stage stage) {
        try {
            await("the size", () -> cutOff("", stage).isEmpty());
        } catch (AssertionError e) {
            // What is wrong is said by the caller.
        }
    }

    private static List<String> cutOff(String name, Stage stage) {
        List<String> wrong = new ArrayList<>();
        Scene scene = stage.getScene();
        DialogPane pane = (DialogPane) scene.getRoot();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double frame = stage.getHeight() - scene.getHeight();
        double wanted = Math.min(pane.prefHeight(pane.getWidth()), screen.getHeight() - frame - 1);
        if (scene.getHeight() < wanted - 1) {
            wrong.add(name + " is " + scene.getHeight() + " high instead of " + wanted);
        }
        if (scene.getWidth() < Math.min(500, screen.getWidth())) {
            wrong.add(name + " is " + scene.getWidth() + " wide");
        }
        Rectangle2D window =
                new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        if (!screen.contains(window)) {
            wrong.add(name + " is at " + window + ", outside of " + screen);
        }
        for (Node button : pane.lookupAll(".button-bar .button")) {
            Bounds there = button.localToScene(button.getLayoutBounds());
            if (!new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight())
                    .contains(
                            there.getMinX(),
                            there.getMinY(),
                            there.getWidth(),
                            there.getHeight())) {
                wrong.add(name + " shows its button " + button.getId() + " at " + there);
            }
        }
        return wrong;
    }

    private void openDetail() {
        onScreen(
                () -> {
                    TableView<?> table = find("notebooks", TableView.class);
                    table.getSelectionModel().select(0);
                    press(table, KeyCode.ENTER);
                    return true;
                });
        await("the detail", () -> isShown("notebooks-settings") && isOn("notebooks-delete"));
    }

    private boolean isOn(String id) {
        return !find(id, Button.class).isDisabled();
    }

    private void leaveWizard() throws Exception {
        Platform.runLater(
                () -> {
                    fire("notebooks-create");
                    find("wizard-name", TextField.class).setText("forest");
                    fire("wizard-cancel");
                });
    }

    private void savePreset() {
        Platform.runLater(
                () -> {
                    fire("notebooks-create");
                    find("wizard-start", MenuButton.class).getItems().stream()
                            .filter(item -> "wizard-preset-save".equals(item.getId()))
                            .forEach(MenuItem::fire);
                });
    }

    private static void crash() {
        Platform.runLater(
                () -> {
                    throw new IllegalStateException("as a test");
                });
    }

    private void fire(String id) {
        onScreen(
                () -> {
                    find(id, ButtonBase.class).fire();
                    return true;
                });
    }

    private static void press(Node node, KeyCode key) {
        Event.fireEvent(
                node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static Window main() {
        return Window.getWindows().getFirst();
    }
}
