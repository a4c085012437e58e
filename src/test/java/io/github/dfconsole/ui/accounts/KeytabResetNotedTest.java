package io.github.dfconsole.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.accounts.AccountDeletion;
import io.github.dfconsole.service.accounts.AccountOverview;
import io.github.dfconsole.service.accounts.KeytabReset;
import io.github.dfconsole.service.apps.LifetimeStore;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.service.keytab.KeytabResets;
import io.github.dfconsole.service.keytab.KnownReset;
import io.github.dfconsole.testing.AccountSandbox;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.testing.TimedJobs;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.keytab.KeytabResetRecords;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.ChangeRun;
import io.github.dfconsole.ui.resource.action.Guard;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A reset is remembered once it is known to have taken place, and not before. */
class KeytabResetNotedTest {

    private static final String ID = AccountSandbox.ID;

    @TempDir private Path folder;

    private AccountSandbox sandbox;
    private TimedJobs jobs;
    private ResourceViewModel<Account, AccountOverview> model;

    @BeforeEach
    void start() throws Exception {
        sandbox = new AccountSandbox(folder, true);
        jobs = new TimedJobs(sandbox::pass);
        ScreenContext context = Screens.context(jobs, new ManualJobs());
        model =
                new ResourceViewModel<>(
                        new AccountsKind(
                                AccountFiles.in(folder),
                                new Lifetimes(new LifetimeStore(folder), sandbox.clock()),
                                KeytabResetRecords.in(folder)),
                        context,
                        Screens.tools(context, folder.resolve("changes")));
        model.runner().open(sandbox.session(), "sandbox", Guard.NONE);
        jobs.runAll();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @SuppressWarnings("unchecked") // the screen lists accounts
    private ChangeAction<Account> action(String operation) {
        return model.actions().stream()
                .filter(ChangeAction.class::isInstance)
                .map(each -> (ChangeAction<Account>) each)
                .filter(each -> each.operation().equals(operation))
                .findFirst()
                .orElseThrow();
    }

    private ChangeRun reset(boolean mayDownload) {
        ChangeRun run =
                model.runner()
                        .run(
                                action(KeytabReset.OPERATION),
                                List.of(KeytabReset.of(ID, AccountSandbox.NAME, mayDownload)))
                        .orElseThrow()
                        .runs()
                        .getFirst();
        jobs.runAll();
        return run;
    }

    private Map<String, KnownReset> known() throws Exception {
        return new KeytabResets(folder).read("sandbox");
    }

    @ParameterizedTest
    @CsvSource({
        "none,                    false, true",
        "reset-after,             true,  true",
        "reset-before,            true,  false",
        "reset-after,             false, false",
        "success-false:not today, false, false"
    })
    void isRememberedWithTheTimeItWasAskedFor(String fault, boolean mayDownload, boolean isKnown)
            throws Exception {
        if (!fault.equals("none")) {
            sandbox.faultOnce(KeytabReset.OPERATION + "=" + fault);
        }
        ChangeRun run = reset(mayDownload);
        if (isKnown) {
            assertThat(known().get(ID).at()).isEqualTo(run.sentAt());
        } else {
            assertThat(known()).isEmpty();
        }
    }

    @Test
    void isForgottenWithTheAccount() throws Exception {
        reset(false);
        assertThat(known()).isNotEmpty();
        ChangeAction<Account> delete = action(AccountDeletion.OPERATION);
        model.runner().run(delete, List.of(delete.change(account())));
        jobs.runAll();
        assertThat(known()).isEmpty();
    }

    private static Account account() {
        return new Account(ID, AccountSandbox.NAME, "", "RUNNING", null, false);
    }
}
