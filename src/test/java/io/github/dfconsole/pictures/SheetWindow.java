package io.github.dfconsole.pictures;

import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.action.ActionStarter;
import io.github.dfconsole.ui.resource.action.ChangeBatch;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.table.TableState;
import io.github.dfconsole.ui.shell.ShellViewModel;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.util.List;
import java.util.stream.Stream;

/**
 * A window that is shown, as sheets need one above which they open: the actions are started as the
 * screen starts them, and the pictures are of what opens.
 */
final class SheetWindow<T> implements AutoCloseable {

    private final Camera camera;
    private final PictureSettings setting;
    private final ResourceViewModel<T, ?> model;
    private final Stage stage;
    private final ActionStarter<T> starter;

    private SheetWindow(
            Camera camera, PictureSettings setting, ResourceViewModel<T, ?> model, Stage stage) {
        this.camera = camera;
        this.setting = setting;
        this.model = model;
        this.stage = stage;
        this.starter = new ActionStarter<>(model, () -> stage, () -> {});
    }

    /** Shows the list of a kind as soon as it has come to this state. */
    static <T> SheetWindow<T> open(
            Camera camera,
            PictureSettings setting,
            ShellViewModel shell,
            Scene scene,
            ResourceViewModel<T, ?> model,
            TableState state) {
        Stage shown =
                Camera.onUiThread(
                        () -> {
                            Stage stage = new Stage();
                            stage.setScene(scene);
                            // What is outside of the screen cannot be drawn.
                            stage.setX(0);
                            stage.setY(0);
                            stage.show();
                            shell.screen().set(model);
                            return stage;
                        });
        camera.await(state.toString(), () -> model.table().state().get() == state);
        return new SheetWindow<>(camera, setting, model, shown);
    }

    /** Starts an action on the rows with these names. */
    void start(String action, String... names) {
        List<String> wanted = List.of(names);
        onUiThread(
                () -> {
                    List<T> rows =
                            model.table().all().stream()
                                    .filter(row -> wanted.contains(model.nameOf(row)))
                                    .toList();
                    starter.start(named(action), rows);
                });
        camera.await("the sheet of " + action, () -> sheet() != null);
        awaitAnswers();
    }

    private ResourceAction<T> named(String action) {
        return model.actions().stream()
                .filter(each -> each.label().id().equals(action))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until nothing in the sheet is being read. */
    private void awaitAnswers() {
        List<String> reading =
                Stream.of("confirm.reading", "accounts.quota-change.reading")
                        .map(key -> setting.around().texts().get(key))
                        .toList();
        camera.await(
                "what is read",
                () ->
                        need().getRoot().lookupAll(".label").stream()
                                .noneMatch(
                                        node ->
                                                node instanceof Label label
                                                        && reading.contains(label.getText())));
    }

    /** Types into a field of the sheet. */
    void type(String id, String words) {
        await(id);
        onUiThread(() -> ((TextInputControl) need(id)).setText(words));
    }

    /** Presses a button of the sheet. */
    void press(String id) {
        await(id);
        onUiThread(() -> ((ButtonBase) need(id)).fire());
    }

    /** Chooses an entry of a drop-down of the sheet, counted from the chosen one. */
    void step(String id, int by) {
        await(id);
        onUiThread(
                () -> {
                    ComboBox<?> box = (ComboBox<?>) need(id);
                    int now = box.getSelectionModel().getSelectedIndex();
                    box.getSelectionModel().select(now + by);
                });
    }

    /** Opens a drop-down of the sheet, and takes a picture of its list. */
    void shootList(String id, String name) {
        await(id);
        camera.shootList((ComboBox<?>) Camera.onUiThread(() -> need(id)), setting.named(name));
    }

    /** Waits until a part of the sheet is shown. */
    void await(String id) {
        awaitOne("#" + id);
    }

    /** Waits until a part of the sheet is shown that a selector finds. */
    void awaitOne(String selector) {
        camera.await(
                selector,
                () -> {
                    Node node = find(selector);
                    return node != null && node.isVisible();
                });
    }

    /** Waits until a part of the sheet is not there any more. */
    void awaitGone(String id) {
        camera.await(id + " to be gone", () -> find("#" + id) == null);
    }

    /** Takes a picture of the sheet, in the usual and in double size. */
    void shoot(String name) {
        awaitAnswers();
        Scene sheet = Camera.onUiThread(this::used);
        camera.shoot(sheet, setting.named(name), 1);
        camera.shoot(sheet, setting.named(name + "-200"), 2);
    }

    /** Takes a picture of the window below. */
    void shootWindow(String name) {
        camera.shoot(stage.getScene(), setting.named(name), 1);
    }

    /** Waits until nothing that was sent waits for its answer. */
    void awaitChanges() {
        camera.await(
                "the answers",
                () -> model.runner().batches().stream().allMatch(ChangeBatch::isAnswered));
    }

    /** Waits until no sheet is shown. */
    void awaitClosed() {
        camera.await("the sheet to close", () -> sheet() == null);
    }

    /** Closes the sheet without doing anything. */
    void dismiss() {
        onUiThread(() -> need().getWindow().hide());
        awaitClosed();
    }

    /** A sheet makes room for what it says once the user has pressed something in it. */
    private Scene used() {
        Scene sheet = need();
        Node content = sheet.getRoot().lookup(".confirm-content");
        if (content != null) {
            Event.fireEvent(
                    content,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.SHIFT,
                            true,
                            false,
                            false,
                            false));
        }
        sheet.getRoot().applyCss();
        sheet.getRoot().layout();
        return sheet;
    }

    private Node find(String selector) {
        Scene sheet = sheet();
        return sheet == null ? null : sheet.getRoot().lookup(selector);
    }

    private Node need(String id) {
        Node node = find("#" + id);
        if (node == null) {
            throw new IllegalStateException(id + " is not in the sheet");
        }
        return node;
    }

    private Scene need() {
        Scene sheet = sheet();
        if (sheet == null) {
            throw new IllegalStateException("No sheet is shown");
        }
        return sheet;
    }

    private Scene sheet() {
        return Window.getWindows().stream()
                .filter(each -> each instanceof Stage shown && stage.equals(shown.getOwner()))
                .map(Window::getScene)
                .findFirst()
                .orElse(null);
    }

    private static void onUiThread(Runnable action) {
        Camera.onUiThread(
                () -> {
                    action.run();
                    return true;
                });
    }

    @Override
    public void close() {
        onUiThread(
                () -> {
                    if (sheet() != null) {
                        need().getWindow().hide();
                    }
                    stage.hide();
                });
    }
}
