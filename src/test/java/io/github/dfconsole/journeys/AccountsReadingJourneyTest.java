package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.keytab.KeytabStorage;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;

/** An administrator looks after an account, without changing anything at the service. */
class AccountsReadingJourneyTest extends Journey {

    private static final long TB = 1L << 40;

    @Test
    void aPastedMeasurementIsDrawn() throws Exception {
        openTheAccount();
        assertThat(text("accounts-space-koya-value")).isEqualTo("Not measured");
        press("accounts-usage");
        awaitShown("usage-pasted");
        paste(
                "usage-pasted",
                "2000000 200000 %d %d 1 1799999 1 hdfs://koya/user/forest-prod"
                        .formatted(300 * TB, 12 * TB));
        await("what is recognised", () -> isShown("usage-koya"));
        assertThat(text("usage-koya")).contains("1.8 million").contains("288 TB");
        press("usage-save");
        await("the gauge", () -> text("accounts-space-koya-value").equals("288 of 300 TB (96%)"));
        assertThat(text("accounts-space-koya-warning")).contains("95%");
        assertThat(text("accounts-files-koya-warning")).contains("80%");
        assertThat(text("accounts-measured-koya")).contains("today").contains("entered by you");
        assertThat(text("accounts-space-tata-value")).isEqualTo("Not measured");
        assertThat(isShown("accounts-files-koya-raise")).isFalse();
        press("accounts-space-koya-raise");
        awaitShown("accounts-quota-koya-space");
    }

    @Test
    void aKeytabIsDownloadedAndInspected() throws Exception {
        openTheAccount();
        click("#accounts-keytab-download");
        awaitShown("keytab-download-ok");
        Path file = home.resolve("df.forest-prod.keytab");
        assertThat(typed("keytab-download-file")).isEqualTo(file.toString());
        assertThat(file).doesNotExist();
        press("keytab-download-ok");
        awaitShown("keytab-entries");
        String digits = text("keytab-sha256");
        assertThat(KeytabStorage.inspect(file).sha256()).isEqualTo(digits);
        press("keytab-saved-close");
        await("the dialog to be gone", () -> !isShown("keytab-entries"));
        onScreen(
                () -> {
                    find("accounts-actions", MenuButton.class).getItems().stream()
                            .filter(item -> "accounts-keytab-inspect-toolbar".equals(item.getId()))
                            .forEach(MenuItem::fire);
                    return true;
                });
        awaitShown("keytab-inspect-ok");
        assertThat(typed("keytab-inspect-file")).isEqualTo(file.toString());
        press("keytab-inspect-ok");
        awaitShown("keytab-compared");
        assertThat(text("keytab-compared")).contains("the same file");
        Files.writeString(file, "<html>");
        press("keytab-inspect-ok");
        awaitShown("keytab-inspect-problem");
        assertThat(text("keytab-inspect-problem")).contains("web page");
    }

    @Test
    void aCommandIsCopiedAndTheSheetHasNoSecret() throws Exception {
        openTheAccount();
        press("accounts-snippet-login-copy");
        assertThat(onScreen(() -> Clipboard.getSystemClipboard().getString()))
                .contains("kinit -kt df.forest-prod.keytab forest-prod@KR.DF.NAVERNCP.COM");
        click("#accounts-sheet");
        awaitShown("accounts-sheet-ok");
        press("accounts-sheet-ok");
        Path sheet = home.resolve("df.forest-prod.txt");
        await("the sheet", () -> Files.exists(sheet));
        assertThat(sheet).content().contains("forest-prod@KR.DF.NAVERNCP.COM", "kinit");
    }

    @Test
    void whatAnAccountOwnsLeadsToItsScreen() throws Exception {
        openTheAccount();
        assertThat(text("accounts-owns-notebooks")).isEqualTo("3");
        press("accounts-owns-notebooks");
        await(
                "the notebooks",
                () ->
                        isShown("notebooks")
                                && find("notebooks", TableView.class).getItems().size() == 3);
    }

    private void openTheAccount() throws Exception {
        open("--sandbox", "--language", "en");
        awaitRows(42);
        click("#navigation-accounts");
        await(
                "accounts",
                () ->
                        isShown("accounts")
                                && find("accounts", TableView.class).getItems().size() == 2);
        clickOnRow("accounts", 0);
        robot.push(KeyCode.ENTER);
        awaitShown("accounts-owns");
    }

    /** Presses a button by keyboard, wherever the detail was scrolled to. */
    private void press(String id) {
        onScreen(
                () -> {
                    robot.targetWindow(robot.lookup("#" + id).query().getScene().getWindow());
                    robot.lookup("#" + id).query().requestFocus();
                    return id;
                });
        robot.push(KeyCode.SPACE);
    }

    private void paste(String field, String text) {
        onScreen(
                () -> {
                    find(field, TextInputControl.class).setText(text);
                    return text;
                });
    }
}
