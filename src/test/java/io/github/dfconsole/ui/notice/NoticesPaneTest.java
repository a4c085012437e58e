package io.github.dfconsole.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.notice.Notices.Action;
import io.github.dfconsole.ui.notice.Notices.Notice;
import io.github.dfconsole.ui.notice.Notices.Tone;
import io.github.dfconsole.ui.theme.Theme;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** Notices on top of a page. All actions but those of the robot run on the UI thread. */
class NoticesPaneTest {

    private final AtomicInteger opened = new AtomicInteger();
    private final ManualJobs jobs = new ManualJobs();
    private final Notices notices = new Notices(jobs, notice -> {});
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final Notice ready =
            new Notice(
                    Tone.GOOD,
                    () -> "The notebook etl-2 is running",
                    () -> texts.locale().get().getLanguage(),
                    null);
    private final Notice failed =
            new Notice(
                    Tone.BAD,
                    () -> "The notebook etl-3 has failed",
                    () -> "",
                    new Action(() -> "Show it", opened::incrementAndGet));
    private NoticesPane pane;
    private TextField below;

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(
                () -> {
                    Theme.follow(new SimpleObjectProperty<>(ThemeChoice.LIGHT));
                    below = new TextField("the page");
                    pane = new NoticesPane(notices, texts);
                    Scene scene = new Scene(new StackPane(new VBox(below), pane), 900, 600);
                    Theme.dress(scene);
                    stage.setScene(scene);
                    stage.show();
                    stage.requestFocus();
                    below.requestFocus();
                });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    private static <V> V onScreen(Callable<V> look) {
        V seen = WaitForAsyncUtils.waitForAsyncFx(20_000, look);
        WaitForAsyncUtils.waitForFxEvents();
        return seen;
    }

    private static void act(Runnable action) {
        onScreen(
                () -> {
                    action.run();
                    return true;
                });
    }

    private Node find(String id) {
        return onScreen(() -> pane.lookup("#" + id));
    }

    private String text(String id) {
        return onScreen(() -> ((Labeled) pane.lookup("#" + id)).getText());
    }

    private void press(String id) {
        act(() -> ((Button) pane.lookup("#" + id)).fire());
    }

    private boolean isFocused(Node node) {
        return onScreen(node::isFocused);
    }

    @Test
    void aNoticeKeepsItsPlaceWhenAnotherAppears() {
        act(() -> notices.say(ready));
        double before = onScreen(() -> find("notice-0").getBoundsInParent().getMaxY());
        double bottom = onScreen(() -> pane.getHeight());
        act(() -> notices.say(failed));
        assertThat(text("notice-0-title")).isEqualTo("The notebook etl-2 is running");
        assertThat(text("notice-1-title")).isEqualTo("The notebook etl-3 has failed");
        double after = onScreen(() -> find("notice-0").getBoundsInParent().getMaxY());
        assertThat(onScreen(() -> pane.getHeight()) - after).isEqualTo(bottom - before);
        press("notice-1-close");
        assertThat(find("notice-1")).isNull();
        assertThat(find("notice-0")).isNotNull();
    }

    @Test
    void textsFollowTheLanguage() {
        act(() -> notices.say(ready));
        assertThat(text("notice-0-text")).isEqualTo("en");
        act(() -> texts.switchTo(Locale.KOREAN));
        assertThat(text("notice-0-text")).isEqualTo("ko");
        assertThat(find("notice-0-close").getAccessibleText()).isEqualTo("알림 닫기");
    }

    @Test
    void anActionRunsOnceAndDismissesTheNotice() {
        act(() -> notices.say(failed));
        assertThat(text("notice-0-action")).isEqualTo("Show it");
        press("notice-0-action");
        assertThat(opened).hasValue(1);
        assertThat(onScreen(() -> notices.shown().size())).isZero();
    }

    @Test
    void announcesTheNewestToScreenReaders() {
        act(() -> notices.say(ready));
        act(() -> notices.say(failed));
        assertThat(onScreen(() -> pane.getAccessibleText()))
                .isEqualTo("The notebook etl-3 has failed.");
    }

    @Test
    void takesNoFocusAndReturnsItAfterEscape() {
        act(() -> notices.say(ready));
        assertThat(isFocused(below)).isTrue();
        act(() -> find("notice-0-close").requestFocus());
        assertThat(onScreen(jobs::waiting)).isZero();
        new FxRobot().type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(find("notice-0")).isNull();
        assertThat(isFocused(below)).isTrue();
    }

    @Test
    void noNoticeDisappearsUnderTheMouse() {
        act(() -> notices.say(failed));
        act(() -> notices.say(ready));
        assertThat(onScreen(jobs::waiting)).isEqualTo(2);
        FxRobot robot = new FxRobot();
        robot.moveTo(find("notice-0-title"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onScreen(jobs::waiting)).isZero();
        robot.moveTo(below);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onScreen(jobs::waiting)).isEqualTo(2);
    }

    @Test
    void aClickBesideANoticeReachesThePage() {
        act(() -> notices.say(ready));
        Bounds area = onScreen(() -> pane.getLayoutBounds());
        assertThat(onScreen(() -> pane.contains(4, 4))).isFalse();
        assertThat(onScreen(() -> pane.contains(area.getMaxX() - 4, area.getMaxY() - 4))).isFalse();
    }
}
