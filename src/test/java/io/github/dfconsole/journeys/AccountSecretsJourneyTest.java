package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.testing.AnsweredCalls;
import io.github.dfconsole.testing.Canary;
import io.github.dfconsole.testing.CapturedOutput;

import javafx.scene.control.ComboBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A user sets the password of an account, or creates an account with one. */
class AccountSecretsJourneyTest extends AccountJourney {

    private static final String PASSWORD = "Canary-77!";
    private static final String REPEATED = "accounts-new-password-repeated";

    private final CapturedOutput overheard = new CapturedOutput();
    private final List<Canary> canaries =
            new ArrayList<>(List.of(new Canary("password", PASSWORD)));

    /** Nothing that was typed or generated is in any file or log (F24). */
    @AfterEach
    void assertSilent() throws IOException {
        overheard.close();
        List<String> written = new ArrayList<>(List.of(overheard.text()));
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                written.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        assertThat(overheard.text()).contains("accounts/getList");
        for (Canary canary : canaries) {
            assertThat(written.stream().filter(canary::isIn).toList()).as("%s", canary).isEmpty();
        }
    }

    private static String clipboard() {
        return onScreen(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    }

    private void openReset() {
        click("#accounts-password-reset");
        awaitShown("accounts-new-password");
        await("the first field", () -> focused().equals("accounts-new-password"));
    }

    @Test
    void aGeneratedPasswordIsSentOnceMoreAfterALostAnswer() throws Exception {
        openAccount();
        onScreen(() -> Clipboard.getSystemClipboard().setContent(Map.of()));
        sandbox.fault("accounts/resetPassword=reset-after@1");
        openReset();
        click("#accounts-new-password-generate");
        awaitShown("accounts-new-password-generated");
        String made = typed("accounts-new-password-generated");
        canaries.add(new Canary("generated password", made));
        assertThat(made).hasSize(16).isEqualTo(typed("accounts-new-password"));
        assertThat(typed(REPEATED)).isEqualTo(made);
        assertThat(clipboard()).isNotEqualTo(made);
        assertThat(isOff("accounts-confirm-ok")).as("it could be lost").isTrue();
        assertThat(read()).contains("before it is set");
        click("#accounts-new-password-noted");
        await("it to be possible", () -> !isOff("accounts-confirm-ok"));
        click("#accounts-new-password-noted");
        await("it to be impossible", () -> isOff("accounts-confirm-ok"));
        click("#accounts-new-password-copy");
        await("it to be possible", () -> !isOff("accounts-confirm-ok"));
        await("the copy", () -> clipboard().equals(made));

        robot.push(KeyCode.ESCAPE);
        awaitClosed();
        assertThat(AnsweredCalls.count("accounts/resetPassword")).isZero();
        openReset();
        enter("accounts-new-password", made);
        enter(REPEATED, made);
        click("#accounts-confirm-ok");
        awaitClosed();
        awaitShown("accounts-again-" + ID);
        assertThat(read()).doesNotContain(made);
        int before = AnsweredCalls.count("accounts/resetPassword");
        click("#accounts-again-" + ID);
        await("the outcome", () -> !isShown("accounts-again-" + ID));
        await("one request", () -> AnsweredCalls.count("accounts/resetPassword") == before + 1);
        assertThat(clipboard()).isEqualTo(made);

        onScreen(
                () -> {
                    robot.lookup("#accounts").query().getScene().getWindow().hide();
                    return true;
                });
        await("no secret on the clipboard", () -> !clipboard().contains(made));
    }

    @Test
    void aRefusedPasswordIsKeptAndNeverShown() throws Exception {
        openAccount();
        sandbox.fault(
                "accounts/resetPassword=success-false:invalid request parameter (password, '"
                        + PASSWORD
                        + "')@1");
        openReset();
        enter("accounts-new-password", PASSWORD);
        enter(REPEATED, PASSWORD);
        click("#accounts-confirm-ok");
        awaitShown("accounts-confirm-refused");
        assertThat(typed("accounts-new-password")).isEqualTo(PASSWORD);
        assertThat(typed(REPEATED)).isEqualTo(PASSWORD);
        assertThat(read()).doesNotContain(PASSWORD);
    }

    @Test
    void anAccountIsCreatedWithAnotherNameAndFollowed() throws Exception {
        openWithoutAccount();
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        awaitShown("accounts-create-name");
        enter("accounts-create-name", "admin");
        robot.push(KeyCode.TAB);
        await("that it is taken", () -> read().contains("This name is not available"));
        tabBackTo("accounts-create-name");
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("fresh-one");
        await("room for apps", () -> read().contains("up to 11 characters"));
        enter("accounts-create-password", PASSWORD);
        enter("accounts-create-password-repeated", PASSWORD);
        robot.push(KeyCode.ENTER);
        awaitClosed();
        await("the account", () -> accounts() == 1);
        awaitShown("accounts-change-next");
        await("it to run", () -> read().contains("Running"));
        await(
                "it to be chosen",
                () -> find("account", ComboBox.class).getValue() instanceof Account);
        assertThat(AnsweredCalls.count("accounts/create")).isEqualTo(1);
        assertThat(read()).doesNotContain(PASSWORD);
    }

    @Test
    void aSecondAccountIsRefusedWithItsReasonAndNothingIsLost() throws Exception {
        openWithoutAccount();
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        awaitShown("accounts-create-name");
        enter("accounts-create-name", "second");
        meanwhile(session -> session.client().accounts().create("first", Secret.of(PASSWORD)));
        enter("accounts-create-password", PASSWORD);
        enter("accounts-create-password-repeated", PASSWORD);
        robot.push(KeyCode.ENTER);
        awaitShown("accounts-confirm-refused");
        assertThat(text("accounts-confirm-refused"))
                .contains("already has an account", "Data Forest can only create and use one")
                .doesNotContain("Check your input");
        assertThat(typed("accounts-create-name")).isEqualTo("second");
        assertThat(typed("accounts-create-password")).isEqualTo(PASSWORD);
        assertThat(read()).doesNotContain(PASSWORD);
    }

    @Test
    void w9WhatIsMissingIsMarkedAndNothingIsSent() throws Exception {
        openAccount();
        openReset();
        enter("accounts-new-password", "short");
        click("#accounts-confirm-ok");
        await("the rules", () -> read().contains("does not meet all the rules"));
        assertThat(focused()).isEqualTo("accounts-new-password");
        assertThat(AnsweredCalls.count("accounts/resetPassword")).isZero();
    }
}
