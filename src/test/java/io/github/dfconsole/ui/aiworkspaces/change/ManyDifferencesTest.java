package io.github.dfconsole.ui.aiworkspaces.change;

import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.full;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.aiconfiguration.ConfigurationTyping;
import io.github.dfconsole.service.aiconfiguration.TestConfigurations;
import io.github.dfconsole.service.aiworkspaces.ConfigurationReplacement;
import io.github.dfconsole.service.aiworkspaces.PresentConfiguration;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationFormViewModel;
import io.github.dfconsole.ui.aiconfiguration.Purpose;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/**
 * Configurations with 500 variables that all differ: what is shown stays small, and is complete.
 */
@Timeout(120)
class ManyDifferencesTest {

    private static final int MANY = 500;
    private static final int FEW_NODES = 200;

    private ReplacementViewModel model;
    private ReplacementView view;
    private Scene scene;

    private static AiAppTypeSpec with(String value) {
        Map<String, String> env = new TreeMap<>();
        for (int number = 0; number < MANY; number++) {
            env.put("V%03d".formatted(number), value);
        }
        return TestConfigurations.withEnv(full(), env);
    }

    private static <T> T onScreen(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(50_000, action);
    }

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        onScreen(
                () -> {
                    ScreenContext context = Screens.context(new InlineJobs(), new ManualJobs());
                    var form =
                            new ConfigurationFormViewModel(
                                    new InlineJobs(),
                                    framework -> new Listing<>(List.of(), 0),
                                    Purpose.WORKSPACE);
                    model =
                            new ReplacementViewModel(
                                    form,
                                    ConfigurationReplacement.target("a1", "w1", "train"),
                                    PresentConfiguration.of(with("before")));
                    form.enter(ConfigurationTyping.typed(with("mine")));
                    view = new ReplacementView(model, context);
                    model.drift().addListener((property, before, now) -> view.show(now));
                    scene = new Scene(new StackPane(view), 700, 600);
                    stage.setScene(scene);
                    stage.show();
                    return true;
                });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    private Node node(String id) {
        return requireNonNull(scene.lookup("#" + id), id);
    }

    /** The id may have periods in it. */
    private RadioButton choice(String id) {
        return (RadioButton)
                scene.getRoot().lookupAll(".radio-button").stream()
                        .filter(each -> id.equals(each.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    private int labels(String id) {
        return onScreen(
                () -> {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    return node(id).lookupAll(".label").size()
                            + node(id).lookupAll(".radio-button").size();
                });
    }

    @Test
    void whatIsChangedIsInAListThatScrolls() {
        assertThat(labels("aiworkspaces-differences")).isLessThan(FEW_NODES);
        ListView<?> list = (ListView<?>) node("aiworkspaces-differences-list");
        assertThat(list.getItems()).hasSize(MANY);
        assertThat(list.getItems().getLast()).isEqualTo("Environment: V499: before → mine");
    }

    @Test
    void whatBothHaveChangedIsDecidedTogetherWhereItIsMuch() {
        onScreen(
                () -> {
                    model.drifted(PresentConfiguration.of(with("theirs")));
                    return true;
                });
        assertThat(labels("aiworkspaces-drift")).isLessThan(FEW_NODES);
        onScreen(
                () -> {
                    choice("aiworkspaces-drift-theirs-env.V001").fire();
                    choice("aiworkspaces-drift-theirs-others").fire();
                    ((Button) node("aiworkspaces-drift-merge")).fire();
                    return true;
                });
        Map<String, String> env =
                requireNonNull(model.form().configuration().orElseThrow().docker()).env();
        assertThat(env)
                .containsEntry("V000", "mine")
                .containsEntry("V001", "theirs")
                .containsEntry("V499", "theirs");
    }
}
