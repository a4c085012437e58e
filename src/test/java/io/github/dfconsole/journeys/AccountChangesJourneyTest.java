package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.AnsweredCalls;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** A user changes and deletes an account. */
class AccountChangesJourneyTest extends AccountJourney {

    private void openQuota() {
        await("the account to be at rest", () -> !isOff("accounts-quota-change"));
        click("#accounts-quota-change");
        awaitShown("accounts-quota-koya-files");
        await("the first limit", () -> focused().equals("accounts-quota-koya-files"));
    }

    private int requests(String operation) {
        return AnsweredCalls.count("accounts/" + operation);
    }

    private boolean readsLabel(String words) {
        return read().contains(words);
    }

    @Test
    void enterRaisesTheQuotaAndDoesNotLowerIt() throws Exception {
        openAccount();
        openQuota();
        robot.push(KeyCode.DOWN);
        await("the old limit", () -> readsLabel("now 2 million"));
        robot.push(KeyCode.ENTER);
        awaitClosed();
        await("one request", () -> requests("setQuota") == 1);

        openQuota();
        await("the raised limit", () -> readsLabel("3 million"));
        robot.push(KeyCode.UP);
        awaitShown("accounts-quota-koya-warning");
        robot.push(KeyCode.ENTER);
        awaitClosed();
        assertThat(requests("setQuota")).isEqualTo(1);

        openQuota();
        robot.push(KeyCode.UP);
        awaitShown("accounts-quota-koya-warning");
        click("#accounts-confirm-ok");
        awaitClosed();
        await("the other request", () -> requests("setQuota") == 2);
    }

    @Test
    void theKeytabIsResetByTypingTheNameAndLeavesAChecklist() throws Exception {
        openAccount();
        click("#accounts-keytab-reset");
        awaitShown("accounts-confirm-name");
        assertThat(isOff("accounts-confirm-ok")).isTrue();
        enter("accounts-confirm-name", NAME);
        await("it to be possible", () -> !isOff("accounts-confirm-ok"));
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        assertThat(focused()).isEqualTo("accounts-confirm-ok");
        robot.push(KeyCode.SPACE);
        awaitClosed();
        awaitShown("accounts-change-next");
        assertThat(requests("resetKerberosKeytab")).isEqualTo(1);
        assertThat(requests("getKerberosKeytab")).as("downloads").isZero();
        assertThat(read()).contains("Download the new keytab.");
    }

    @Test
    void x7AnAccountIsDeletedOnceItOwnsNothing() throws Exception {
        openAccountWithWorkspace();
        downloadKeytab();
        assertThat(rememberedKeytabs()).isEqualTo(1);
        click("#accounts-delete");
        await("what is in the way", () -> readsLabel("Delete 1 AI workspace first"));
        assertThat(isShown("accounts-confirm-ok")).isFalse();
        assertThat(isShown("accounts-confirm-name")).isFalse();
        click("#accounts-confirm-consequences .hyperlink");
        awaitShown("aiworkspaces");
        assertThat(onScreen(() -> robot.lookup("#accounts-confirm").tryQuery())).isEmpty();

        meanwhile(session -> session.client().aiWorkspaces().delete(WORKSPACE_ID));
        click("#navigation-accounts");
        awaitShown("accounts-delete");
        click("#accounts-delete");
        awaitShown("accounts-confirm-name");
        await("the check", () -> readsLabel("nothing that prevents deletion"));
        enter("accounts-confirm-name", NAME);
        click("#accounts-confirm-ok");
        await("no account", () -> accounts() == 0);
        assertThat(requests("delete")).isEqualTo(1);
        await("nothing to be remembered of it", () -> rememberedKeytabs() == 0);
    }

    private void downloadKeytab() {
        click("#accounts-keytab-download");
        awaitShown("keytab-download-ok");
        click("#keytab-download-ok");
        awaitShown("keytab-sha256");
        robot.push(KeyCode.ESCAPE);
        await("the list", () -> !isShown("keytab-sha256"));
    }

    private long rememberedKeytabs() {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(each -> each.getParent().endsWith("keytabs")).count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsForbiddenIsSaidInTheSheetAndTheRestWorks() throws Exception {
        openAccount();
        sandbox.fault("accounts/setQuota=error:403");
        openQuota();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        awaitShown("accounts-confirm-refused");
        assertThat(readsLabel("3 million")).isTrue();
        robot.push(KeyCode.ESCAPE);
        awaitClosed();

        click("#accounts-keytab-reset");
        enter("accounts-confirm-name", NAME);
        await("it to be possible", () -> !isOff("accounts-confirm-ok"));
        click("#accounts-confirm-ok");
        awaitShown("accounts-change-next");
    }

    @Test
    void limitsThatWereChangedElsewhereAreSaidOnTheSheetAndTheKeyboardStays() throws Exception {
        openAccount();
        await("the quotas", () -> isShown("accounts-quotas"));
        await("the limit", () -> readsLabel("300 TB"));
        meanwhile(session -> session.client().accounts().setQuota(ID, "tata", 4, 500));
        openQuota();
        await("both", () -> readsLabel("Before: 1 million, 200 TB. Now: 4 million, 500 TB."));
        assertThat(focused()).isEqualTo("accounts-quota-koya-files");
        assertThat(isShown("accounts-confirm-ok")).isTrue();
    }

    @Test
    void aSheetThatCannotBeSentYetSaysWhy() throws Exception {
        openAccount(Duration.ofMinutes(10));
        sandbox.fault("accounts/setQuota=error:403@1");
        openQuota();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.DOWN);
        click("#accounts-confirm-ok");
        awaitShown("accounts-confirm-refused");
        await("the other request", () -> requests("setQuota") == 2);
        click("#accounts-confirm-ok");
        await("the reason", () -> readsLabel("an earlier change has not finished yet"));
        assertThat(requests("setQuota")).isEqualTo(2);
        assertThat(readsLabel("3 million")).isTrue();
    }

    @Test
    void anAccountThatIsGoneMeanwhileIsSaidToBeGone() throws Exception {
        openAccount();
        openQuota();
        meanwhile(session -> session.client().accounts().delete(ID));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        awaitShown("accounts-confirm-refused");
        assertThat(onScreen(() -> find("accounts-confirm-refused", Label.class).getText()))
                .isNotEmpty();
    }
}
