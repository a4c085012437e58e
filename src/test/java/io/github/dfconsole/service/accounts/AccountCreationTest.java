package io.github.dfconsole.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.service.change.ChangeJournal;
import io.github.dfconsole.service.change.CreatedResource;
import io.github.dfconsole.service.change.Finding;
import io.github.dfconsole.service.change.Submission;
import io.github.dfconsole.service.change.SubmissionOutcome;
import io.github.dfconsole.service.change.SubmissionRequest;
import io.github.dfconsole.service.change.WatchTarget;
import io.github.dfconsole.testing.AccountSandbox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Whatever happens on the way, an account is created once, and what is said of it is true. */
@Timeout(60)
class AccountCreationTest {

    private static final String CREATE = AccountCreation.OPERATION;
    private static final Secret PASSWORD = Secret.of("Canary-0xC0DE-1!");

    @TempDir private Path folder;

    private AccountSandbox sandbox;
    private Submission<NewAccount, AccountDraft> creation;
    private ChangeJournal<AccountDraft> journal;

    private void start(boolean hasAccount) throws IOException {
        sandbox = new AccountSandbox(folder, hasAccount);
        journal = new ChangeJournal<>(folder.resolve("journal"), AccountDraft.class);
        creation =
                new Submission<>(
                        new AccountCreation(sandbox.session()),
                        journal,
                        draft -> {},
                        "sandbox",
                        sandbox.clock());
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private SubmissionOutcome<AccountDraft> submit(String name) throws IOException {
        NewAccount account = new NewAccount(name, PASSWORD);
        return creation.submit(new SubmissionRequest<>(account, account.draft(), "", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "none,                      Accepted, true",
        "reset-before,              Unknown,  false",
        "reset-after,               Unknown,  true",
        "error-after:504/510,       Unknown,  true",
        "success-false:not today,   Refused,  false",
        "throttle:1,                Refused,  false"
    })
    void isSentOnceAndWhatIsNotKnownIsLookedUp(String fault, String expected, boolean exists)
            throws Exception {
        start(false);
        if (!fault.equals("none")) {
            sandbox.faultOnce(CREATE + "=" + fault);
        }
        SubmissionOutcome<AccountDraft> outcome = submit("new-one");
        assertThat(outcome.getClass().getSimpleName()).isEqualTo(expected);
        if (outcome instanceof SubmissionOutcome.Unknown<AccountDraft> unknown) {
            Finding finding = creation.find(unknown.intent());
            assertThat(finding).isInstanceOf(exists ? Finding.Found.class : Finding.Absent.class);
        }
        assertThat(sandbox.timesSent(CREATE)).isEqualTo(1);
        assertThat(sandbox.session().accounts().rows())
                .extracting(Account::name)
                .isEqualTo(exists ? List.of("new-one") : List.of());
        assertThat(journal.open("sandbox").intents())
                .hasSize(expected.equals("Unknown") && !exists ? 1 : 0);
    }

    @Test
    void aNameThatAnotherCustomerHasIsNotAskedFor() throws Exception {
        start(false);
        assertThat(submit("hadoop")).isInstanceOf(SubmissionOutcome.NameTaken.class);
        assertThat(sandbox.timesSent(CREATE)).isZero();
    }

    @Test
    void aNameThatCannotBeCheckedIsLeftToTheService() throws Exception {
        start(false);
        sandbox.faultOnce("accounts/checkAvailableName=error:403");
        SubmissionOutcome<AccountDraft> outcome = submit("hadoop");
        assertThat(outcome).isInstanceOf(SubmissionOutcome.Refused.class);
        SubmissionOutcome.Refused<AccountDraft> refused =
                (SubmissionOutcome.Refused<AccountDraft>) outcome;
        assertThat(new AccountCreation(sandbox.session()).isNameTaken(refused.failure())).isTrue();
    }

    @Test
    void aSecondAccountIsRefusedInTheWordsOfTheService() throws Exception {
        start(true);
        SubmissionOutcome<AccountDraft> outcome = submit("new-one");
        assertThat(outcome).isInstanceOf(SubmissionOutcome.Refused.class);
        SubmissionOutcome.Refused<AccountDraft> refused =
                (SubmissionOutcome.Refused<AccountDraft>) outcome;
        assertThat(AccountRefusal.of(refused.failure())).isEqualTo(AccountRefusal.ONE_ACCOUNT_ONLY);
    }

    @Test
    void aNewAccountIsFollowedUntilItRuns() throws Exception {
        start(false);
        SubmissionOutcome.Accepted<AccountDraft> accepted =
                (SubmissionOutcome.Accepted<AccountDraft>) submit("new-one");
        CreatedResource created = accepted.created();
        WatchTarget watch = creation.watch("", created);
        assertThat(watch.readState()).isEqualTo("ACCEPTED");
        assertThat(watch.isThere("ACCEPTED")).isFalse();
        sandbox.pass(Duration.ofMinutes(3));
        assertThat(watch.isThere(watch.readState())).isTrue();
        assertThat(watch.schedule().next(Duration.ZERO)).contains(Duration.ofSeconds(10));
        assertThat(watch.schedule().longest()).isEqualTo(Duration.ofMinutes(10));
    }
}
