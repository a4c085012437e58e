package io.github.dfconsole.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.util.List;

/** The events are those that ibus-hangul was seen to cause on Linux, in their order. */
class InputMethodGuardTest {

    private final Step endOfSyllable =
            field -> {
                text(field, "", "");
                text(field, "", "한");
            };
    private TextField name;
    private TextField other;
    private TextArea area;
    private int pressed;

    /** Something that happens to a field, on the UI thread. */
    @FunctionalInterface
    private interface Step {

        void on(Node field);
    }

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(
                () -> {
                    name = new TextField();
                    other = new TextField();
                    area = new TextArea();
                    Button button = new Button("delete");
                    button.setDefaultButton(true);
                    button.setOnAction(event -> pressed++);
                    Scene scene = new Scene(new VBox(name, other, area, button));
                    InputMethodGuard.watch(scene);
                    stage.setScene(scene);
                    stage.show();
                });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    private void happens(Node field, Step... steps) throws Exception {
        FxToolkit.setupFixture(() -> List.of(steps).forEach(step -> step.on(field)));
    }

    private static void text(Node field, String composed, String committed) {
        List<InputMethodTextRun> runs =
                composed.isEmpty()
                        ? List.of()
                        : List.of(
                                new InputMethodTextRun(
                                        composed, InputMethodHighlight.UNSELECTED_RAW));
        Event.fireEvent(
                field,
                new InputMethodEvent(
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, 0));
    }

    private static Step composes(String syllable) {
        return field -> text(field, syllable, "");
    }

    private static Step key(EventType<KeyEvent> type, KeyCode code) {
        return field ->
                Event.fireEvent(
                        field, new KeyEvent(type, "", "", code, false, false, false, false));
    }

    private static Step push(KeyCode code) {
        return field -> {
            key(KeyEvent.KEY_PRESSED, code).on(field);
            key(KeyEvent.KEY_RELEASED, code).on(field);
        };
    }

    @Test
    void theEnterThatEndsASyllablePressesNoButtonAndTheNextOneDoes() throws Exception {
        happens(name, composes("하"), composes("한"), endOfSyllable, push(KeyCode.ENTER));
        assertThat(name.getText()).isEqualTo("한");
        assertThat(pressed).isZero();
        happens(name, push(KeyCode.ENTER));
        assertThat(pressed).isEqualTo(1);
    }

    /** Other input methods send the key first. */
    @Test
    void enterPressesNoButtonWhileASyllableGrows() throws Exception {
        happens(name, composes("한"), push(KeyCode.ENTER), endOfSyllable);
        assertThat(pressed).isZero();
    }

    @Test
    void holdingThatEnterDownPressesNoButton() throws Exception {
        Step down = key(KeyEvent.KEY_PRESSED, KeyCode.ENTER);
        happens(name, composes("한"), endOfSyllable, down, down, down);
        assertThat(pressed).isZero();
        happens(name, key(KeyEvent.KEY_RELEASED, KeyCode.ENTER), down);
        assertThat(pressed).isEqualTo(1);
    }

    @Test
    void enterPressesTheButtonAfterASyllableThatAnotherKeyHasEnded() throws Exception {
        happens(name, composes("한"), endOfSyllable, push(KeyCode.SPACE), push(KeyCode.ENTER));
        assertThat(pressed).isEqualTo(1);
    }

    @Test
    void enterPressesTheButtonAfterASyllableThatWasTakenBack() throws Exception {
        happens(name, composes("ㅎ"), composes(""), push(KeyCode.ENTER));
        assertThat(pressed).isEqualTo(1);
    }

    /** A click there ends the syllable here. */
    @Test
    void enterPressesTheButtonInAnotherField() throws Exception {
        happens(name, composes("한"), endOfSyllable);
        happens(other, push(KeyCode.ENTER));
        assertThat(pressed).isEqualTo(1);
    }

    @Test
    void inAnAreaTheEnterThatEndsASyllableBeginsALine() throws Exception {
        happens(area, composes("한"), endOfSyllable, push(KeyCode.ENTER));
        assertThat(area.getText()).isEqualTo("한\n");
        assertThat(pressed).isZero();
    }
}
