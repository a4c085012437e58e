package io.github.dfconsole.ui.accounts.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AccountDetail;
import io.github.dfconsole.service.accounts.QuotaLimits;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.testing.AccountSandbox;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.accounts.change.QuotaFormViewModel.Reading;
import io.github.dfconsole.ui.failure.FailureText;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** What happens to an account at the service while its quota is being chosen. */
class QuotaSheetTest {

    @TempDir private Path folder;

    private final ManualJobs jobs = new ManualJobs();
    private AccountSandbox sandbox;
    private QuotaFormViewModel sheet;
    private LimitLine koya;

    /** Reads over the sandbox; what it told before is known. */
    private record Reads(AccountSandbox sandbox, AccountDetail known, ManualJobs jobs)
            implements AccountReader {

        @Override
        public @Nullable AccountDetail known(Account row) {
            return known;
        }

        @Override
        public void read(Account row, Consumer<AccountDetail> then, Consumer<Throwable> failed) {
            jobs.start(() -> sandbox.session().account(row.id()), then, failed);
        }
    }

    private static final class NothingMeasured implements Shortfalls {

        @Override
        public List<String> of(Account account, QuotaLimits wanted) {
            return List.of();
        }

        @Override
        public Runnable follow(Account account, Runnable changed) {
            return () -> {};
        }
    }

    @BeforeEach
    void open() throws Exception {
        sandbox = new AccountSandbox(folder, true);
        Account row = sandbox.session().accounts().rows().getFirst();
        AccountDetail known = sandbox.session().account(row.id());
        sheet = new QuotaFormViewModel(row, new Reads(sandbox, known, jobs), new NothingMeasured());
        koya = sheet.lines().getFirst();
        koya.files().set(5);
    }

    @AfterEach
    void stop() throws IOException {
        sandbox.close();
    }

    private static String words(Throwable cause) {
        return FailureText.of(cause, new Texts(Locale.ENGLISH), new Times(ZoneOffset.UTC)).inOne();
    }

    private Throwable refusal() {
        Change change = sheet.changes().getFirst();
        return catchThrowable(() -> change.prepared(sandbox.session()).send(sandbox.session()));
    }

    private void keepsWhatWasChosen() {
        assertThat(koya.wanted()).isEqualTo(new QuotaLimits("koya", 5, koya.space().get()));
        assertThat(sheet.changes()).hasSize(1);
    }

    @Test
    void anAccountThatIsGoneBeforeItIsReadIsSaidToBeGone() throws Exception {
        sandbox.session().client().accounts().delete(AccountSandbox.ID);
        jobs.runAll();
        assertThat(sheet.reading().get()).isEqualTo(Reading.FAILED);
        assertThat(words(Objects.requireNonNull(sheet.failure()))).contains("was not found");
        keepsWhatWasChosen();
    }

    @Test
    void anAccountThatIsGoneAfterItWasReadIsSaidToBeGone() throws Exception {
        jobs.runAll();
        sandbox.session().client().accounts().delete(AccountSandbox.ID);
        Throwable refusal = refusal();
        sheet.refused(refusal);
        assertThat(words(refusal)).contains("was not found");
        keepsWhatWasChosen();
    }

    /** As the service answers about an account that its list calls disabled. */
    @Test
    void anAccountThatTurnsDisabledIsSaidToNeedAPermission() {
        sandbox.faultAlways("accounts/getDetail=error:403");
        sandbox.faultAlways("accounts/setQuota=error:403");
        jobs.runAll();
        assertThat(sheet.reading().get()).isEqualTo(Reading.FAILED);
        assertThat(words(Objects.requireNonNull(sheet.failure()))).contains("permission");
        Throwable refusal = refusal();
        sheet.refused(refusal);
        assertThat(words(refusal)).contains("permission");
        keepsWhatWasChosen();
    }

    @Test
    void limitsThatAreChangedAfterTheyWereReadAreShownBesideWhatWasChosen() throws Exception {
        jobs.runAll();
        sandbox.session().client().accounts().setQuota(AccountSandbox.ID, "koya", 4, 400);
        sandbox.pass(Duration.ofMinutes(1));
        sheet.refused(refusal());
        assertThat(koya.now().get()).isEqualTo(new QuotaLimits("koya", 4, 400));
        keepsWhatWasChosen();
        assertThat(refusal()).isNull();
    }
}
