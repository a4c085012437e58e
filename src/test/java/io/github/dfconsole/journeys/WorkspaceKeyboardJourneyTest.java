package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/** With the keyboard alone: an AI workspace is created, and what is wrong is put right. */
class WorkspaceKeyboardJourneyTest extends WorkspaceJourney {

    @Test
    void a1AWorkspaceIsCreatedAndWhatIsWrongIsPutRight() throws Exception {
        openWorkspaces();
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        awaitStep("configuration");
        await("the name", () -> focused().equals("aiworkspaces-name"));
        awaitChosen("aiworkspaces-account");
        robot.write("by-keys");
        chooseFramework();
        tabAndEnter("configuration-command", "python train.py");
        addVariables();
        tabAndEnter("configuration-cores", "0");
        tabAndEnter("configuration-memory", "0.5");
        tabAndEnter("configuration-gpus", "0");
        addOutput();
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        putRight();
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        awaitStep("review");
        assertThat(text("wizard-json"))
                .contains("\"cpuCount\" : 2", "\"memoryMb\" : 512", "\"gpuCount\" : 0")
                .contains("\"A\" : \"1\"")
                .doesNotContain("\"B\"");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        awaitCreated("by-keys");
        robot.push(KeyCode.ENTER);
        await("the list", () -> isShown("aiworkspaces"));
        await("the new one", () -> workspaces().contains("by-keys"));
    }

    private void chooseFramework() {
        tabTo("configuration-image-own");
        robot.push(KeyCode.LEFT);
        awaitChosen("configuration-image-version");
        await("the image", () -> typed("configuration-image").startsWith("pytorch:"));
    }

    /** Two variables, of which one is taken away again. */
    private void addVariables() {
        tabTo("configuration-env-add");
        robot.push(KeyCode.SPACE);
        await("the row", () -> focused().equals("configuration-env-0-name"));
        robot.write("A");
        tabAndEnter("configuration-env-0-value", "1");
        tabTo("configuration-env-add");
        robot.push(KeyCode.SPACE);
        await("the row", () -> focused().equals("configuration-env-1-name"));
        robot.write("B");
        tabTo("configuration-env-1-remove");
        robot.push(KeyCode.SPACE);
        await("the button", () -> focused().equals("configuration-env-add"));
    }

    private void addOutput() {
        tabTo("configuration-output-add");
        robot.push(KeyCode.SPACE);
        await("the row", () -> focused().equals("configuration-output-0-path"));
        robot.write("/model");
        tabAndEnter("configuration-output-0-hdfs", "user/forest");
        tabTo("configuration-output-0-overwrite");
        robot.push(KeyCode.SPACE);
        await(
                "it to be on",
                () -> find("configuration-output-0-overwrite", CheckBox.class).isSelected());
    }

    /** The keyboard is led from one fault to the next. */
    private void putRight() {
        await("the cores", () -> focused().equals("configuration-cores"));
        replace("configuration-cores", "2");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        await("the path", () -> focused().equals("configuration-output-0-hdfs"));
        replace("configuration-output-0-hdfs", "/user/forest");
    }
}
