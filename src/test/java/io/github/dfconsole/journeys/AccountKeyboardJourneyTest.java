package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.AnsweredCalls;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** A user looks after an account with the keyboard alone (A1). */
class AccountKeyboardJourneyTest extends AccountJourney {

    @Test
    void anAccountIsOpenedChangedAndItsKeytabInspected() throws Exception {
        openAccount();
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        tabTo("accounts");
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.ENTER);
        awaitShown("accounts-owns");

        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        await("the reason", () -> read().contains("Each user can have only one account"));
        assertThat(isShown("accounts-create-name")).isFalse();

        enterMeasurement();
        changeQuota();
        resetPassword();
        inspectKeytab();
    }

    private void enterMeasurement() {
        String measured =
                "1000000 900000 %d %d 1 99999 1 hdfs://koya/user/%s"
                        .formatted(300L << 40, 200L << 40, NAME);
        onScreen(
                () ->
                        Clipboard.getSystemClipboard()
                                .setContent(Map.of(DataFormat.PLAIN_TEXT, measured)));
        tabTo("accounts-usage");
        robot.push(KeyCode.SPACE);
        await("the field", () -> focused().equals("usage-pasted"));
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        await("what is recognised", () -> isShown("usage-koya"));
        tabTo("usage-save");
        robot.push(KeyCode.SPACE);
        await("the gauge", () -> text("accounts-space-koya-value").contains("100 of 300 TB"));
    }

    private void changeQuota() {
        robot.push(KeyCode.SHORTCUT, KeyCode.U);
        awaitShown("accounts-quota-koya-files");
        await("the first limit", () -> focused().equals("accounts-quota-koya-files"));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        awaitClosed();
        await("one request", () -> AnsweredCalls.count("accounts/setQuota") == 1);
        await("the account to be at rest", () -> !isOff("accounts-password-reset"));
    }

    private void resetPassword() {
        tabTo("accounts-password-reset");
        robot.push(KeyCode.SPACE);
        awaitShown("accounts-new-password");
        await("the first field", () -> focused().equals("accounts-new-password"));
        tabTo("accounts-new-password-generate");
        robot.push(KeyCode.SPACE);
        awaitShown("accounts-new-password-generated");
        assertThat(isOff("accounts-confirm-ok")).isTrue();
        tabTo("accounts-new-password-noted");
        robot.push(KeyCode.SPACE);
        tabTo("accounts-confirm-ok");
        robot.push(KeyCode.SPACE);
        awaitClosed();
        await("one request", () -> AnsweredCalls.count("accounts/resetPassword") == 1);
        await("the account to be at rest", () -> !isOff("accounts-password-reset"));
    }

    private void inspectKeytab() {
        tabTo("accounts-actions");
        MenuButton menu = find("accounts-actions", MenuButton.class);
        robot.push(KeyCode.SPACE);
        await("the menu", menu::isShowing);
        for (int above = above(menu); above >= 0; above--) {
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.ENTER);
        awaitShown("keytab-inspect-ok");
        await("the file", () -> focused().equals("keytab-inspect-file"));
        robot.push(KeyCode.ENTER);
        awaitShown("keytab-inspect-problem");
        assertThat(text("keytab-inspect-problem")).contains("does not exist");
        robot.push(KeyCode.ESCAPE);
        await("the dialog to be gone", () -> !isShown("keytab-inspect-ok"));
        assertThat(isShown("accounts-owns")).isTrue();
    }

    /** How many entries that can be chosen are above the one that is looked for. */
    private int above(MenuButton menu) {
        return onScreen(
                () -> {
                    List<String> ids =
                            menu.getItems().stream()
                                    .filter(item -> !(item instanceof SeparatorMenuItem))
                                    .filter(item -> item.isVisible() && !item.isDisable())
                                    .map(MenuItem::getId)
                                    .toList();
                    return ids.indexOf("accounts-keytab-inspect-toolbar");
                });
    }
}
