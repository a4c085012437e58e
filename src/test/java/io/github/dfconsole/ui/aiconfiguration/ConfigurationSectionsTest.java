package io.github.dfconsole.ui.aiconfiguration;

import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.SECRET;
import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.full;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.aiconfiguration.TestConfigurations;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.ScrollArea;
import io.github.dfconsole.ui.form.FormInputs;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/** The sections as they are on the screen. */
class ConfigurationSectionsTest {

    private static final int MANY = 500;

    private final FxRobot robot = new FxRobot();
    private ConfigurationFormViewModel form;
    private FormInputs inputs;
    private Scene scene;

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        onScreen(
                () -> {
                    ScreenContext context = Screens.context(new ManualJobs(), new ManualJobs());
                    form =
                            new ConfigurationFormViewModel(
                                    new InlineJobs(),
                                    framework -> new Listing<>(List.of(), 0),
                                    Purpose.WORKSPACE);
                    inputs = new FormInputs(context);
                    VBox page = new VBox();
                    page.getChildren()
                            .setAll(new ConfigurationSections(form, inputs, context).all());
                    ScrollArea scroll = new ScrollArea(page);
                    scroll.setFitToWidth(true);
                    scene = new Scene(scroll, 700, 700);
                    stage.setScene(scene);
                    stage.show();
                    return true;
                });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private static <T> T onScreen(Callable<T> action) {
        T result = WaitForAsyncUtils.waitForAsyncFx(20_000, action);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    private void show(AiAppTypeSpec configuration) {
        onScreen(
                () -> {
                    form.show(configuration);
                    return true;
                });
    }

    private static AiAppTypeSpec many() {
        TreeMap<String, String> env = new TreeMap<>();
        for (int number = 0; number < MANY; number++) {
            env.put("VARIABLE_%03d".formatted(number), "value " + number);
        }
        return TestConfigurations.withEnv(full(), env);
    }

    private int textFields() {
        return onScreen(() -> scene.getRoot().lookupAll(".text-field").size());
    }

    private String focused() {
        return onScreen(
                () -> {
                    Node owner = scene.getFocusOwner();
                    return owner == null ? "" : String.valueOf(owner.getId());
                });
    }

    private String typed(String id) {
        return onScreen(() -> ((TextField) scene.lookup("#" + id)).getText());
    }

    @Test
    void ofFiveHundredVariablesOnlyThoseInSightAreMade() {
        show(full());
        int few = textFields();
        show(many());
        assertThat(textFields()).isLessThan(few + 60);
        assertThat(onScreen(() -> form.configuration().orElseThrow())).isEqualTo(many());
    }

    @Test
    void theKeyboardIsLedToAFaultOutOfSight() {
        show(many());
        onScreen(
                () -> {
                    form.environment().rows().rows().get(400).name().set("not a name");
                    form.group().check(faulty -> {});
                    inputs.find(form.environment().rows().rows().get(400).name()).requestFocus();
                    return true;
                });
        assertThat(focused()).isEqualTo("configuration-env-400-name");
        assertThat(typed("configuration-env-400-name")).isEqualTo("not a name");
    }

    @Test
    void tabLeadsOnToARowThatIsNotThereYet() {
        show(many());
        onScreen(
                () -> {
                    scene.lookup("#configuration-env-0-name").requestFocus();
                    return true;
                });
        for (int row = 0; row < 20; row++) {
            assertThat(focused()).isEqualTo("configuration-env-" + row + "-name");
            robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    @Test
    void whatIsTypedAfterScrollingGoesIntoTheRowThatIsSeen() {
        show(many());
        onScreen(
                () -> {
                    form.environment().rows().rows().get(300).name().set("");
                    form.environment().rows().rows().get(300).value().set("x");
                    form.group().check(faulty -> {});
                    inputs.find(form.environment().rows().rows().get(300).name()).requestFocus();
                    return true;
                });
        robot.write("SEEN");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onScreen(() -> form.environment().rows().rows().get(300).name().get()))
                .isEqualTo("SEEN");
        assertThat(onScreen(form::changedFields))
                .containsExactlyInAnyOrder("env.SEEN", "env.VARIABLE_300");
    }

    @Test
    void aSecretIsMaskedAsSoonAsItsNameSoundsLikeOne() {
        show(TestConfigurations.withEnv(full(), Map.of("NAME", "plain")));
        assertThat(onScreen(() -> scene.lookup("#configuration-env-0-value")))
                .isNotInstanceOf(PasswordField.class);
        onScreen(
                () -> {
                    form.environment().rows().rows().getFirst().name().set("NAME_TOKEN");
                    return true;
                });
        assertThat(onScreen(() -> scene.lookup("#configuration-env-0-value")))
                .isInstanceOf(PasswordField.class);
        assertThat(onScreen(this::said)).anyMatch(text -> text.contains("readable text"));
    }

    private List<String> said() {
        return scene.getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(each -> ((Label) each).getText())
                .toList();
    }

    @Test
    void aSecretOfSeveralLinesStaysAsItIsUnlessItIsTypedInto() {
        AiAppTypeSpec key =
                TestConfigurations.withEnv(
                        full(), new TreeMap<>(Map.of("SSH_PRIVATE_KEY", "one\ntwo\n")));
        show(key);
        assertThat(onScreen(() -> form.configuration().orElseThrow())).isEqualTo(key);
        assertThat(onScreen(this::said)).anyMatch(text -> text.contains("several lines"));
    }

    @Test
    void aCardShowsNoSecret() {
        onScreen(
                () -> {
                    ConfigurationCard card =
                            new ConfigurationCard(full(), new Texts(Locale.ENGLISH));
                    scene.setRoot(card);
                    card.applyCss();
                    card.layout();
                    return true;
                });
        assertThat(onScreen(this::said))
                .contains("pytorch:2.4", "python train.py --epochs 10", "16\u00a0GB", "T4 × 1")
                .contains("/user/df001/train → /data", "/model → /user/df001/model", "Overwrites")
                .contains("HF_TOKEN", "********", "TZ", "Asia/Seoul")
                .noneMatch(text -> text != null && text.contains(SECRET));
    }
}
