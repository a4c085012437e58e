package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.AnsweredCalls;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A user without a mouse has an account from its creation to its end (A1). */
class AccountKeyboardLifeJourneyTest extends AccountJourney {

    private static final String FRESH = "fresh-one";
    private static final String PASSWORD = "Canary-77!";

    @Test
    void anAccountIsCreatedFollowedAndItsKeytabSavedResetAndTheAccountDeleted() throws Exception {
        openWithoutAccount();
        create();
        Path saved = saveKeytab();
        resetKeytab();
        delete(FRESH);
        await("no account", () -> accounts() == 0);
        await("nothing to be left to do", () -> !isShown("accounts-change-next"));
        await("no choice", () -> read().lines().anyMatch("No account"::equals));
        assertThat(saved).isNotEmptyFile();
        assertThat(AnsweredCalls.count("accounts/delete")).isEqualTo(1);
    }

    private void create() {
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        awaitShown("accounts-create-name");
        await("the first field", () -> focused().equals("accounts-create-name"));
        tabAndEnter("accounts-create-name", FRESH);
        tabAndEnter("accounts-create-password", PASSWORD);
        tabAndEnter("accounts-create-password-repeated", PASSWORD);
        robot.push(KeyCode.ENTER);
        awaitClosed();
        await("the account", () -> accounts() == 1);
        await("it to run", () -> read().contains("Running"));
        awaitShown("accounts-change-next");
    }

    private Path saveKeytab() throws Exception {
        tabTo("accounts-change-next");
        robot.push(KeyCode.SPACE);
        awaitShown("keytab-download-ok");
        await("the button", () -> focused().equals("keytab-download-ok"));
        Path file = home.resolve("by-keyboard.keytab");
        tabTo("keytab-download-file");
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        tabAndEnter("keytab-download-file", file.toString());
        robot.push(KeyCode.ENTER);
        awaitShown("keytab-sha256");
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        robot.push(KeyCode.ESCAPE);
        await("it to be closed", () -> !isShown("keytab-sha256"));
        assertThat(focused()).isEqualTo("accounts-change-next");
        return file;
    }

    private void resetKeytab() {
        tabTo("accounts");
        robot.push(KeyCode.ENTER);
        awaitAtRest();
        tabTo("accounts-keytab-reset");
        robot.push(KeyCode.SPACE);
        confirm(FRESH);
        await("one reset", () -> AnsweredCalls.count("accounts/resetKerberosKeytab") == 1);
        await("what is left to do", () -> read().contains("Download the new keytab."));
        awaitAtRest();
        assertThat(focused()).isEqualTo("accounts");
    }

    private void delete(String name) {
        tabTo("accounts-delete");
        robot.push(KeyCode.SPACE);
        confirm(name);
        assertThat(focused()).isEqualTo("accounts");
    }

    /** Types the name and goes on to the button: Enter alone confirms nothing. */
    private void confirm(String name) {
        awaitShown("accounts-confirm-name");
        tabAndEnter("accounts-confirm-name", name);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        assertThat(focused()).isEqualTo("accounts-confirm-ok");
        robot.push(KeyCode.SPACE);
        awaitClosed();
    }

    private void awaitAtRest() {
        awaitShown("accounts-keytab-reset");
        await("the account to be at rest", () -> !isOff("accounts-keytab-reset"));
    }

    @Test
    void x7WhatIsInTheWayOfADeletionIsReachedAndTheDeletionIsDoneAfterwards() throws Exception {
        openAccountWithWorkspace();
        tabTo("accounts");
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.DELETE);
        await("what is in the way", () -> read().contains("Delete 1 AI workspace first"));
        assertThat(isShown("accounts-confirm-ok")).isFalse();
        robot.push(KeyCode.ESCAPE);
        awaitClosed();
        assertThat(focused()).isEqualTo("accounts");

        robot.push(KeyCode.DELETE);
        await("what is in the way", () -> read().contains("Delete 1 AI workspace first"));
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        awaitShown("aiworkspaces");
        await("the list", () -> focused().equals("aiworkspaces"));

        meanwhile(session -> session.client().aiWorkspaces().delete(WORKSPACE_ID));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        awaitShown("accounts-delete");
        delete(NAME);
        await("no account", () -> accounts() == 0);
    }
}
