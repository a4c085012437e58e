package io.github.dfconsole.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.service.accounts.AccountCreation;
import io.github.dfconsole.service.accounts.AccountRefusal;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeLog;
import io.github.dfconsole.service.change.ChangeSender;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.testing.AccountSandbox;
import io.github.dfconsole.testing.TimedJobs;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.ActionRunner;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.ChangeProgress;
import io.github.dfconsole.ui.resource.action.ChangeRun;
import io.github.dfconsole.ui.resource.action.Guard;
import io.github.dfconsole.ui.resource.action.Level;
import io.github.dfconsole.ui.resource.action.RunTools;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Whatever happens on the way, an account is created once, and what is said of it is true. */
@Timeout(60)
class AccountCreationOutcomeTest {

    private static final String CREATE = AccountCreation.OPERATION;
    private static final Secret PASSWORD = Secret.of("Canary-0xC0DE-1!");

    @TempDir private Path folder;

    private AccountSandbox sandbox;
    private TimedJobs jobs;

    private record Creation() implements ChangeAction<Account> {

        @Override
        public String operation() {
            return CREATE;
        }

        @Override
        public Level level() {
            return Level.CONFIRM;
        }

        @Override
        public Texts texts() {
            return new Texts("", "", "", "", "", "");
        }

        @Override
        public Change change(Account row) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Change recovered(ChangeTarget target) {
            return AccountCreation.recovered(target);
        }

        @Override
        public ActionLabel label() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Target target() {
            return Target.NONE;
        }

        @Override
        public Availability availability(Account row) {
            return Availability.ALLOWED;
        }
    }

    private ActionRunner<Account> runner() {
        ChangeSender sender =
                new ChangeSender(new ChangeLog(folder.resolve("changes")), sandbox.clock());
        ActionRunner<Account> runner =
                new ActionRunner<>(
                        new RunTools(jobs, sandbox.clock(), sender),
                        () -> List.of(new Creation()),
                        () -> {});
        runner.open(sandbox.session(), "sandbox", Guard.NONE);
        jobs.runAll();
        return runner;
    }

    private ChangeRun create(boolean hasAccount, String fault, String name) throws IOException {
        sandbox = new AccountSandbox(folder, hasAccount);
        jobs = new TimedJobs(sandbox::pass);
        ActionRunner<Account> runner = runner();
        if (!fault.equals("none")) {
            sandbox.faultOnce(CREATE + "=" + fault);
        }
        ChangeRun run =
                runner.run(new Creation(), List.of(AccountCreation.of(name, PASSWORD)))
                        .orElseThrow()
                        .runs()
                        .getFirst();
        jobs.runAll();
        return run;
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private static String outcome(ChangeRun run) {
        return switch (run.progress().get()) {
            case ChangeProgress.Done done -> done.how().name();
            case ChangeProgress.Refused _ -> "REFUSED";
            case ChangeProgress.NotSeen _ -> "NOT_SEEN";
            case ChangeProgress other -> other.toString();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "none,                      ANSWERED, true",
        "reset-before,              NOT_SEEN, false",
        "reset-after,               SEEN,     true",
        "error-after:504/510,       SEEN,     true",
        "success-false:not today,   REFUSED,  false",
        "throttle:1,                REFUSED,  false",
        "truncate,                  SEEN,     true",
        "error-after:500/900,       SEEN,     true",
        "error:504/510,             NOT_SEEN, false",
        "error:500/900,             NOT_SEEN, false",
        "html,                      NOT_SEEN, false",
        "error:401/210,             REFUSED,  false",
        "error:429/400,             REFUSED,  false",
        "error:429/420,             REFUSED,  false",
        "error:403,                 REFUSED,  false"
    })
    void isSentOnceAndWhatIsNotKnownIsLookedUp(String fault, String expected, boolean exists)
            throws Exception {
        ChangeRun run = create(false, fault, "new-one");
        assertThat(outcome(run)).isEqualTo(expected);
        assertThat(sandbox.timesSent(CREATE)).isEqualTo(1);
        assertThat(sandbox.session().accounts().rows())
                .extracting(Account::name)
                .isEqualTo(exists ? List.of("new-one") : List.of());
        assertThat(run.canSendAgain()).isFalse();
    }

    @Test
    void isFollowedUntilTheAccountRuns() throws Exception {
        create(false, "none", "new-one");
        assertThat(sandbox.session().accounts().rows())
                .extracting(Account::status)
                .containsExactly("RUNNING");
    }

    @Test
    void aNameThatAnotherCustomerHasIsRefusedInWordsThatNameIt() throws Exception {
        assertThat(refusal(create(false, "none", "hadoop"))).isEqualTo(AccountRefusal.NAME_TAKEN);
    }

    @Test
    void aSecondAccountIsRefusedInTheWordsOfTheService() throws Exception {
        assertThat(refusal(create(true, "none", "new-one")))
                .isEqualTo(AccountRefusal.ONE_ACCOUNT_ONLY);
    }

    private static AccountRefusal refusal(ChangeRun run) {
        ChangeProgress.Refused refused = (ChangeProgress.Refused) run.progress().get();
        return AccountRefusal.of(((ApiException) refused.cause()).failure());
    }

    @Test
    void oneOfAnEarlierRunIsFoundByItsName() throws Exception {
        create(false, "reset-before", "new-one");
        sandbox.session().client().accounts().create("new-one", PASSWORD);
        ActionRunner<Account> later = runner();
        assertThat(later.batches()).isEmpty();
        assertThat(sandbox.timesSent(CREATE)).isEqualTo(2);
    }
}
