package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.launch.ConsoleApplication;
import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.ui.control.OverflowLine;

import javafx.application.Application;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Somebody sits in front of the real program, with a mouse and a keyboard. */
abstract class Journey {

    private static final long PATIENCE_SECONDS = 20;

    protected final FxRobot robot = new FxRobot();

    @TempDir protected Path home;

    private @Nullable Application application;
    private @Nullable String realHome;

    /** Starts the program as the command line would, in a home folder of its own. */
    protected void open(String... arguments) throws TimeoutException {
        realHome = System.getProperty("user.home");
        System.setProperty("user.home", home.toString());
        Stage stage = FxToolkit.registerPrimaryStage();
        application = FxToolkit.setupApplication(ConsoleApplication.class, arguments);
        FxToolkit.setupFixture(
                () -> stage.getScene().setEventDispatcher(new MendedMouse(stage.getScene())));
    }

    @AfterEach
    void close() throws TimeoutException {
        if (realHome != null) {
            System.setProperty("user.home", realHome);
        }
        if (application != null) {
            FxToolkit.cleanupApplication(application);
        }
        FxToolkit.cleanupStages();
        robot.release(new MouseButton[0]);
    }

    /** Keeps the keys of a service where the console finds them. */
    protected void keepKeys(SandboxServer service) throws IOException {
        Path folder = Files.createDirectory(home.resolve(".ncloud"));
        Files.writeString(
                folder.resolve("configure"),
                "ncloud_access_key_id = %s%nncloud_secret_access_key = %s%n"
                        .formatted(
                                service.credentials().accessKey(), service.secretKeyInTheClear()));
    }

    /** Looks at the scene on the one thread that may: elsewhere it could change meanwhile. */
    protected static <T> T onScreen(Callable<T> look) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1_000, look);
    }

    /** Waits for as long as somebody would. */
    protected void await(String what, Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onScreen(holds));
        } catch (TimeoutException e) {
            throw new AssertionError("Waited in vain: " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    protected <T extends Node> T find(String id, Class<T> type) {
        return onScreen(() -> robot.lookup("#" + id).queryAs(type));
    }

    protected boolean isShown(String id) {
        return onScreen(
                () -> robot.lookup("#" + id).tryQuery().filter(Journey::isSeen).isPresent());
    }

    /** Whether it can be seen, or is offered in the menu at the end of its line. */
    private static boolean isSeen(Node node) {
        boolean isVisible = node.isVisible() || node.getParent() instanceof OverflowLine;
        return isVisible && (node.getParent() == null || isSeen(node.getParent()));
    }

    protected void awaitShown(String id) {
        await(id, () -> isShown(id));
    }

    protected String text(String id) {
        return onScreen(() -> asRead(find(id, Labeled.class)));
    }

    /** What a person reads, to whom a no-break space is a space. */
    protected static String asRead(Labeled label) {
        return asRead(String.valueOf(label.getText()));
    }

    protected static String asRead(String text) {
        return text.replace('\u00a0', ' ');
    }

    protected int rows() {
        return onScreen(() -> find("aiworkspaces", TableView.class).getItems().size());
    }

    /**
     * Clicks on what a style sheet would select. A button without room in its line is in the menu
     * at the end of it.
     */
    protected void click(String selector) {
        String more = onScreen(() -> MoreMenu.of(robot, selector));
        if (more.isEmpty()) {
            click(() -> robot.lookup(selector).query());
        } else {
            click(() -> robot.lookup("#" + more).query());
            await(selector + " in the menu", () -> MoreMenu.item(selector).isPresent());
            onScreen(() -> MoreMenu.choose(selector));
        }
    }

    protected void click(Callable<Node> find) {
        robot.clickOn(middle(find));
    }

    /** Closes what the corner of the window says, which may lie on what is to be clicked. */
    protected void closeNotices() {
        while (robot.lookup(".notice-close").tryQuery().isPresent()) {
            int before = notices();
            click(".notice-close");
            await("one notice fewer", () -> notices() < before);
        }
    }

    private int notices() {
        return onScreen(() -> robot.lookup(".notice-close").queryAll().size());
    }

    /** Clicks twice, as fast as a finger can. */
    protected void clickTwice(String selector) {
        robot.doubleClickOn(middle(() -> robot.lookup(selector).query()));
    }

    /** The middle of a node once it rests: what still moves is not aimed at. */
    private Point2D middle(Callable<Node> find) {
        List<Point2D> seen = new ArrayList<>();
        await(
                "what is clicked to rest",
                () -> {
                    Node node = find.call();
                    // What is written next is meant for the window that is clicked.
                    robot.targetWindow(node.getScene().getWindow());
                    Bounds shown = node.localToScreen(node.getBoundsInLocal());
                    Point2D middle = new Point2D(shown.getCenterX(), shown.getCenterY());
                    boolean isAtRest =
                            !node.getScene().getRoot().isNeedsLayout()
                                    && !seen.isEmpty()
                                    && seen.getLast().equals(middle);
                    seen.add(middle);
                    return isAtRest;
                });
        return seen.getLast();
    }

    /** Clicks into a field and types. */
    protected void enter(String field, String text) {
        click("#" + field);
        write(field, text);
    }

    /** Goes to a field by keyboard and types: what is said above it may move it meanwhile. */
    protected void tabAndEnter(String field, String text) {
        tabTo(field);
        write(field, text);
    }

    private void write(String field, String text) {
        // What is written is meant for the window of the field, however that was reached.
        robot.targetWindow(onScreen(() -> find(field, Node.class).getScene().getWindow()));
        robot.write(text);
        await(field + " to hold what was typed", () -> typed(field).equals(text));
    }

    protected String typed(String field) {
        return onScreen(() -> find(field, TextInputControl.class).getText());
    }

    /** The id of what has the keyboard; empty if nothing has. */
    protected String focused() {
        return onScreen(
                () ->
                        Window.getWindows().stream()
                                .filter(Window::isFocused)
                                .map(window -> window.getScene().getFocusOwner())
                                .filter(Objects::nonNull)
                                .map(owner -> owner.getId() == null ? "" + owner : owner.getId())
                                // The headless platform leaves the focus to windows behind, too.
                                .reduce("", (behind, before) -> before));
    }

    /** Presses Tab until the keyboard is where it is wanted, at most once round. */
    protected void tabTo(String id) {
        walkInto(id, KeyCode.TAB);
    }

    protected void tabBackTo(String id) {
        walkInto(id, KeyCode.SHIFT, KeyCode.TAB);
    }

    /** Goes to a button, or to its entry in the menu at the end of its line. */
    private void walkInto(String id, KeyCode... keys) {
        String more = onScreen(() -> MoreMenu.of(robot, "#" + id));
        walkTo(more.isEmpty() ? id : more, keys);
        if (!more.isEmpty()) {
            robot.push(KeyCode.SPACE);
            await(id + " in the menu", () -> MoreMenu.item("#" + id).isPresent());
            int most = onScreen(() -> MoreMenu.open().size());
            for (int step = 0; step < most && !isEntered(id); step++) {
                robot.push(KeyCode.DOWN);
                WaitForAsyncUtils.waitForFxEvents();
            }
            assertThat(isEntered(id)).as("%s has the keyboard", id).isTrue();
        }
    }

    private static boolean isEntered(String id) {
        return onScreen(() -> MoreMenu.hasKeyboard("#" + id));
    }

    private void walkTo(String id, KeyCode... keys) {
        Set<String> passed = new LinkedHashSet<>();
        for (String now = focused(); !now.equals(id); now = focused()) {
            assertThat(passed.add(now)).as("%s is reached from %s", id, passed).isTrue();
            robot.push(keys);
        }
    }

    protected void clickOnRow(String table, int index) {
        click(
                () ->
                        robot.lookup("#" + table + " .table-row-cell")
                                .match(
                                        node ->
                                                node instanceof TableRow<?> row
                                                        && row.getIndex() == index)
                                .query());
    }

    protected void awaitRows(int count) {
        await(count + " rows", () -> isShown("aiworkspaces") && rows() == count);
    }

    /**
     * The headless platform marks every press as a request for a context menu, and says on release
     * that the button is still down; a real mouse does neither.
     */
    private static final class MendedMouse implements EventDispatcher {

        private final EventDispatcher next;

        MendedMouse(Scene scene) {
            this.next = scene.getEventDispatcher();
        }

        @Override
        public Event dispatchEvent(Event event, EventDispatchChain tail) {
            return next.dispatchEvent(
                    event instanceof MouseEvent mouse ? mended(mouse) : event, tail);
        }

        private static MouseEvent mended(MouseEvent event) {
            boolean pressed = event.getEventType() != MouseEvent.MOUSE_RELEASED;
            return new MouseEvent(
                    event.getSource(),
                    event.getTarget(),
                    event.getEventType(),
                    event.getX(),
                    event.getY(),
                    event.getScreenX(),
                    event.getScreenY(),
                    event.getButton(),
                    event.getClickCount(),
                    event.isShiftDown(),
                    event.isControlDown(),
                    event.isAltDown(),
                    event.isMetaDown(),
                    event.isPrimaryButtonDown() && pressed,
                    event.isMiddleButtonDown() && pressed,
                    event.isSecondaryButtonDown() && pressed,
                    event.isSynthesized(),
                    event.getButton() == MouseButton.SECONDARY && event.isPopupTrigger(),
                    event.isStillSincePress(),
                    event.getPickResult());
        }
    }
}
