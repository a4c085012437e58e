package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.AnsweredCalls;

import javafx.scene.control.PasswordField;

import org.junit.jupiter.api.Test;

/** A user creates an AI workspace from an image that is looked up, and another one like it. */
class WorkspaceCreationJourneyTest extends WorkspaceJourney {

    private static final String SECRET = "hf-canary-0xC0DE";

    @Test
    void oneIsCreatedFromALookedUpImageAndAnotherOneLikeIt() throws Exception {
        openWorkspaces();
        AnsweredCalls.reset();
        click("#aiworkspaces-create");
        awaitStep("configuration");
        awaitChosen("aiworkspaces-account");
        enter("aiworkspaces-name", "churn-2");
        lookImageUp();
        wheelAndEnter("configuration-command", "python train.py");
        addSecret();
        wheelAndEnter("configuration-cores", "4");
        wheelAndEnter("configuration-memory", "16");
        wheelAndEnter("configuration-gpus", "1");
        wheelTo("configuration-gpu-model-T4");
        assertThat(typed("configuration-gpu-model")).isEqualTo("T4");
        addOutput();
        next("review");
        assertThat(text("wizard-json"))
                .contains("\"name\" : \"churn-2\"", "\"memoryMb\" : 16384", "\"overwrite\" : true")
                .contains("\"HF_TOKEN\" : \"********\"")
                .doesNotContain(SECRET, "workdir");
        click("#wizard-next");
        awaitCreated("churn-2");
        assertThat(AnsweredCalls.count("aiworkspaces/create")).isEqualTo(1);
        closeNotices();
        click("#wizard-go-to-row");
        awaitShown("aiworkspaces-detail-name");
        await("the new one", () -> text("aiworkspaces-detail-name").equals("churn-2"));
        assertThat(workspaces()).contains("churn-2");
        createOneLikeIt();
        assertThat(workspaces()).contains("churn-2", "churn-3");
        assertNoFileHas(SECRET);
    }

    private void lookImageUp() {
        wheelTo("configuration-image-pytorch");
        awaitChosen("configuration-image-offered");
        awaitChosen("configuration-image-version");
        await("the image", () -> typed("configuration-image").startsWith("pytorch:"));
    }

    private void addSecret() {
        wheelTo("configuration-env-add");
        await("the row", () -> focused().equals("configuration-env-0-name"));
        robot.write("HF_TOKEN");
        await(
                "the value to be masked",
                () ->
                        find("configuration-env-0-value", javafx.scene.Node.class)
                                instanceof PasswordField);
        wheelAndEnter("configuration-env-0-value", SECRET);
    }

    private void addOutput() {
        wheelTo("configuration-output-add");
        await("the row", () -> focused().equals("configuration-output-0-path"));
        robot.write("/model");
        wheelAndEnter("configuration-output-0-hdfs", "/user/forest-prod/churn");
        wheelTo("configuration-output-0-overwrite");
    }

    /** A secret is not copied: it is asked for. */
    private void createOneLikeIt() {
        click("#aiworkspaces-clone");
        awaitStep("configuration");
        awaitChosen("aiworkspaces-account");
        enter("aiworkspaces-name", "churn-3");
        click("#wizard-next");
        awaitShown("configuration-env-0-value-problem");
        await("the value", () -> focused().equals("configuration-env-0-value"));
        robot.write(SECRET);
        next("review");
        click("#wizard-next");
        awaitCreated("churn-3");
        closeNotices();
        click("#wizard-go-to-row");
        await("the list", () -> isShown("aiworkspaces"));
        await("the new one", () -> text("aiworkspaces-detail-name").equals("churn-3"));
    }
}
