package io.github.dfconsole.ui.resource.action;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.connection.profile.ProfileMarks;
import io.github.dfconsole.connection.profile.ProfileMarks.Colour;
import io.github.dfconsole.service.apps.LifetimeStore;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.apps.AppsKind;
import io.github.dfconsole.ui.resource.ResourceViewModel;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** What is lost by a request and what a connection of production asks are one question. */
class GuardedSendingTest {

    private static final String LOST = "The results replace /user/df001/model.";

    @TempDir private Path folder;

    private Stage stage;
    private ResourceViewModel<App, AppDetail> model;
    private int sent;

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        onScreen(
                () -> {
                    var lifetimes =
                            new Lifetimes(new LifetimeStore(folder), InstantSource.system());
                    model = Screens.model(new AppsKind(lifetimes, folder), new InlineJobs());
                    stage.setScene(new Scene(new StackPane(), 700, 500));
                    stage.show();
                    return true;
                });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    private static <T> T onScreen(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    private void send(boolean isProduction, String warning) {
        onScreen(
                () -> {
                    var marks = new ProfileMarks(Colour.NONE, isProduction, false);
                    model.runner().open(new FakeWire().session(), "live", new Guard(marks, "live"));
                    SendingQuestion question =
                            new SendingQuestion(
                                    "Run AI app",
                                    "Replace what is there?",
                                    "Replace and run",
                                    Level.WARN,
                                    List.of("train-a"),
                                    warning);
                    new GuardedSending(model, () -> stage).send(question, () -> sent++);
                    return true;
                });
    }

    private List<Window> dialogs() {
        return onScreen(
                () -> Window.getWindows().stream().filter(each -> !each.equals(stage)).toList());
    }

    private Node root() {
        return dialogs().getFirst().getScene().getRoot();
    }

    private String words() {
        return onScreen(
                () ->
                        root().lookupAll(".label").stream()
                                .map(each -> ((Labeled) each).getText())
                                .collect(Collectors.joining("\n")));
    }

    private Button button(String id) {
        return (Button) requireNonNull(onScreen(() -> root().lookup("#" + id)), id);
    }

    @Test
    void inProductionOneQuestionNamesBothAndWantsTheName() {
        send(true, LOST);
        assertThat(dialogs()).hasSize(1);
        assertThat(words()).contains("Replace what is there?", LOST, "live", "train-a");
        assertThat(button("apps-production-ok").isDisabled()).isTrue();
        assertThat(sent).isZero();
    }

    @Test
    void elsewhereOnlyTheLossIsAskedAbout() {
        send(false, LOST);
        assertThat(words()).contains(LOST).doesNotContain("live");
        Button ok = button("apps-warning-ok");
        assertThat(ok.isDisabled()).isFalse();
        assertThat(button("apps-warning-cancel").isDefaultButton()).isTrue();
        onScreen(
                () -> {
                    ok.fire();
                    return true;
                });
        assertThat(sent).isEqualTo(1);
        assertThat(dialogs()).isEmpty();
    }

    @Test
    void withoutALossItIsSentAtOnce() {
        send(false, "");
        assertThat(dialogs()).isEmpty();
        assertThat(sent).isEqualTo(1);
    }
}
