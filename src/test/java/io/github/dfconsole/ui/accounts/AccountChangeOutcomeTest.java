package io.github.dfconsole.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.service.accounts.AccountDeletion;
import io.github.dfconsole.service.accounts.AccountMovingException;
import io.github.dfconsole.service.accounts.KeytabReset;
import io.github.dfconsole.service.accounts.LimitsChangedException;
import io.github.dfconsole.service.accounts.LimitsDrift;
import io.github.dfconsole.service.accounts.PasswordReset;
import io.github.dfconsole.service.accounts.QuotaChange;
import io.github.dfconsole.service.accounts.QuotaLimits;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeLog;
import io.github.dfconsole.service.change.ChangeSender;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.change.NotSentException;
import io.github.dfconsole.testing.AccountSandbox;
import io.github.dfconsole.testing.TimedJobs;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.ActionRunner;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.ChangeBatch;
import io.github.dfconsole.ui.resource.action.ChangeProgress;
import io.github.dfconsole.ui.resource.action.ChangeProgress.Done;
import io.github.dfconsole.ui.resource.action.ChangeRun;
import io.github.dfconsole.ui.resource.action.Guard;
import io.github.dfconsole.ui.resource.action.Level;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.action.RunTools;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What becomes of every change to an account, whatever becomes of its answer. */
@Timeout(60)
class AccountChangeOutcomeTest {

    private static final String ID = AccountSandbox.ID;
    private static final String NAME = AccountSandbox.NAME;
    private static final QuotaLimits KOYA = new QuotaLimits("koya", 2, 300);
    private static final QuotaLimits TATA = new QuotaLimits("tata", 1, 200);
    private static final String KEYTAB = "accounts/getKerberosKeytab";

    /** What is known to have been carried out. */
    private final List<Kind> told = new ArrayList<>();

    @TempDir private Path folder;

    private AccountSandbox sandbox;
    private TimedJobs jobs;
    private ActionRunner<Account> runner;

    /** The changes of this test: how each is made, and how one of an earlier run is. */
    enum Kind {
        QUOTA,
        SAME_QUOTA,
        PASSWORD,
        KEYTAB_BY_CONSENT,
        KEYTAB_UNSEEN,
        DELETION;

        Change change() {
            return switch (this) {
                case QUOTA -> QuotaChange.of(ID, NAME, KOYA, new QuotaLimits("koya", 3, 400));
                case SAME_QUOTA -> QuotaChange.of(ID, NAME, KOYA, KOYA);
                case PASSWORD -> PasswordReset.of(ID, NAME, Secret.of("Canary-77!"));
                case KEYTAB_BY_CONSENT -> KeytabReset.of(ID, NAME, true);
                case KEYTAB_UNSEEN -> KeytabReset.of(ID, NAME, false);
                case DELETION -> AccountDeletion.of(ID, NAME);
            };
        }

        Change recovered(ChangeTarget target, Map<String, String> memory) {
            return switch (this) {
                case QUOTA, SAME_QUOTA -> QuotaChange.recovered(target, memory);
                case PASSWORD -> PasswordReset.recovered(target);
                case KEYTAB_BY_CONSENT, KEYTAB_UNSEEN -> KeytabReset.recovered(target, memory);
                case DELETION -> new AccountDeletion(target);
            };
        }

        String operation() {
            return change().target().operation();
        }

        /** Whether a read shows that it took place. */
        boolean canBeSeen() {
            return this == QUOTA || this == KEYTAB_BY_CONSENT || this == DELETION;
        }
    }

    private record Action(Kind kind, List<Kind> told) implements ChangeAction<Account> {

        @Override
        public String operation() {
            return kind.operation();
        }

        @Override
        public Level level() {
            return Level.WARN;
        }

        @Override
        public ChangeAction.Texts texts() {
            return new ChangeAction.Texts("", "", "", "", "", "");
        }

        @Override
        public Change change(Account row) {
            return kind.change();
        }

        @Override
        public Change recovered(ChangeTarget target) {
            return recovered(target, Map.of());
        }

        @Override
        public Change recovered(ChangeTarget target, Map<String, String> memory) {
            return kind.recovered(target, memory);
        }

        @Override
        public void carriedOut(ChangeTarget target) {
            told.add(kind);
        }

        @Override
        public ActionLabel label() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Target target() {
            return Target.ONE;
        }

        @Override
        public Availability availability(Account row) {
            return Availability.ALLOWED;
        }
    }

    @BeforeEach
    void start() throws IOException {
        sandbox = new AccountSandbox(folder, true);
        jobs = new TimedJobs(sandbox::pass);
        runner = runner();
    }

    private ActionRunner<Account> runner() {
        ChangeSender sender =
                new ChangeSender(new ChangeLog(folder.resolve("changes")), sandbox.clock());
        List<ResourceAction<Account>> actions = new ArrayList<>();
        for (Kind each : Kind.values()) {
            actions.add(new Action(each, told));
        }
        return new ActionRunner<>(
                new RunTools(jobs, sandbox.clock(), sender), () -> actions, () -> {});
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private ChangeRun run(Kind kind) {
        return run(kind, kind.change());
    }

    private ChangeRun run(Kind kind, Change change) {
        runner.open(sandbox.session(), "sandbox", Guard.NONE);
        jobs.runAll();
        ChangeRun run =
                runner.run(new Action(kind, told), List.of(change)).orElseThrow().runs().getFirst();
        jobs.runAll();
        return run;
    }

    /** The outcome in one word, for the tables below. */
    private static String outcome(ChangeRun run) {
        return switch (run.progress().get()) {
            case Done done -> done.how().name();
            case ChangeProgress.Refused _ -> "REFUSED";
            case ChangeProgress.NotSeen _ -> "NOT_SEEN";
            case ChangeProgress.NotVisible _ -> "CANNOT_BE_CONFIRMED";
            case ChangeProgress other -> other.toString();
        };
    }

    private List<String> records() throws IOException {
        Path changes = folder.resolve("changes");
        if (!Files.isDirectory(changes)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(changes)) {
            return files.map(AccountChangeOutcomeTest::content).toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "QUOTA,             none,                       ANSWERED",
        "QUOTA,             reset-before,               NOT_SEEN",
        "QUOTA,             reset-after,                SEEN",
        "QUOTA,             error-after:504/510,        SEEN",
        "QUOTA,             success-false:not today,    REFUSED",
        "QUOTA,             throttle:1,                 REFUSED",
        "SAME_QUOTA,        none,                       ANSWERED",
        "SAME_QUOTA,        reset-before,               CANNOT_BE_CONFIRMED",
        "SAME_QUOTA,        reset-after,                CANNOT_BE_CONFIRMED",
        "SAME_QUOTA,        error-after:504/510,        CANNOT_BE_CONFIRMED",
        "SAME_QUOTA,        success-false:not today,    REFUSED",
        "SAME_QUOTA,        throttle:1,                 REFUSED",
        "PASSWORD,          none,                       ANSWERED",
        "PASSWORD,          reset-before,               CANNOT_BE_CONFIRMED",
        "PASSWORD,          reset-after,                CANNOT_BE_CONFIRMED",
        "PASSWORD,          error-after:504/510,        CANNOT_BE_CONFIRMED",
        "PASSWORD,          success-false:not today,    REFUSED",
        "PASSWORD,          throttle:1,                 REFUSED",
        "KEYTAB_BY_CONSENT, none,                       ANSWERED",
        "KEYTAB_BY_CONSENT, reset-before,               NOT_SEEN",
        "KEYTAB_BY_CONSENT, reset-after,                SEEN",
        "KEYTAB_BY_CONSENT, error-after:504/510,        SEEN",
        "KEYTAB_BY_CONSENT, success-false:not today,    REFUSED",
        "KEYTAB_BY_CONSENT, throttle:1,                 REFUSED",
        "KEYTAB_UNSEEN,     none,                       ANSWERED",
        "KEYTAB_UNSEEN,     reset-before,               CANNOT_BE_CONFIRMED",
        "KEYTAB_UNSEEN,     reset-after,                CANNOT_BE_CONFIRMED",
        "KEYTAB_UNSEEN,     error-after:504/510,        CANNOT_BE_CONFIRMED",
        "KEYTAB_UNSEEN,     success-false:not today,    REFUSED",
        "KEYTAB_UNSEEN,     throttle:1,                 REFUSED",
        "DELETION,          none,                       ANSWERED",
        "DELETION,          reset-before,               NOT_SEEN",
        "DELETION,          reset-after,                SEEN",
        "DELETION,          error-after:504/510,        SEEN",
        "DELETION,          success-false:not today,    REFUSED",
        "DELETION,          throttle:1,                 REFUSED",
        "DELETION,          error:404,                  ALREADY"
    })
    void isSentOnceAndItsOutcomeIsTrue(Kind kind, String fault, String expected) throws Exception {
        if (!fault.equals("none")) {
            sandbox.faultOnce(kind.operation() + "=" + fault);
        }
        ChangeRun run = run(kind);
        assertThat(outcome(run)).isEqualTo(expected);
        assertThat(sandbox.timesSent(kind.operation())).isEqualTo(1);
        boolean isDone = List.of("ANSWERED", "SEEN", "ALREADY").contains(expected);
        assertThat(told).isEqualTo(isDone ? List.of(kind) : List.of());
        // What is not settled is kept, to be looked up again.
        assertThat(records()).hasSize(expected.equals("NOT_SEEN") ? 1 : 0);
    }

    /** What becomes of every change when the answer is one of these. */
    static Stream<Arguments> otherAnswers() {
        Map<String, String> outcomes =
                Map.of(
                        "error:504/510", "NOT_SEEN",
                        "error:500/900", "NOT_SEEN",
                        "html", "NOT_SEEN",
                        "truncate", "SEEN",
                        "error-after:500/900", "SEEN",
                        "error:401/210", "REFUSED",
                        "error:403", "REFUSED",
                        "error:429/400", "REFUSED",
                        "error:429/420", "REFUSED");
        return Stream.of(Kind.values())
                .flatMap(
                        kind ->
                                outcomes.keySet().stream()
                                        .map(
                                                fault ->
                                                        Arguments.of(
                                                                kind, fault, outcomes.get(fault))));
    }

    @ParameterizedTest
    @MethodSource("otherAnswers")
    void isSentOnceAndItsOutcomeIsTrueForOtherAnswers(Kind kind, String fault, String visible)
            throws Exception {
        boolean isSure = visible.equals("REFUSED") || kind.canBeSeen();
        String expected = isSure ? visible : "CANNOT_BE_CONFIRMED";
        isSentOnceAndItsOutcomeIsTrue(kind, fault, expected);
    }

    /** A permission that is missing costs one action, and is named. */
    @ParameterizedTest
    @CsvSource({
        "QUOTA,         allows changes in Data Forest",
        "PASSWORD,      allows changes in Data Forest",
        "KEYTAB_UNSEEN, allows changes in Data Forest",
        "DELETION,      allows deleting in Data Forest"
    })
    void oneOperationThatIsForbiddenLeavesTheOthers(Kind forbidden, String permission) {
        sandbox.faultAlways(forbidden.operation() + "=error:403");
        for (Kind each : Kind.values()) {
            if (each == Kind.SAME_QUOTA) {
                // It asks for what was so before another quota was set.
                continue;
            }
            boolean isForbidden = each.operation().equals(forbidden.operation());
            ChangeRun run = run(each);
            assertThat(outcome(run)).as("%s", each).isEqualTo(isForbidden ? "REFUSED" : "ANSWERED");
            if (isForbidden) {
                assertThat(words(run))
                        .contains("no permission for " + each.operation(), permission);
            }
        }
    }

    private static String words(ChangeRun run) {
        ChangeProgress.Refused refused = (ChangeProgress.Refused) run.progress().get();
        return FailureText.of(refused.cause(), new Texts(Locale.ENGLISH), new Times(ZoneOffset.UTC))
                .inOne();
    }

    @Test
    void aFingerprintThatMayNotBeTakenIsNamed() {
        sandbox.faultAlways(KEYTAB + "=error:403");
        assertThat(words(run(Kind.KEYTAB_BY_CONSENT)))
                .contains("no permission for " + KEYTAB, "allows viewing in Data Forest");
        assertThat(outcome(run(Kind.KEYTAB_UNSEEN))).isEqualTo("ANSWERED");
    }

    /** Looking again shows nothing new until the permission is granted. */
    @ParameterizedTest
    @EnumSource(names = {"QUOTA", "PASSWORD", "KEYTAB_UNSEEN"})
    void anAcceptedChangeThatMayNotBeFollowedIsNotReadAgainAndAgain(Kind kind) throws Exception {
        sandbox.faultAlways("accounts/getDetail=error:403");
        ChangeRun run = run(kind);
        assertThat(run.progress().get())
                .isInstanceOfSatisfying(
                        ChangeProgress.Unfinished.class,
                        unfinished -> assertThat(unfinished.lookFailure()).isNotNull());
        assertThat(sandbox.timesSent("accounts/getDetail")).isLessThanOrEqualTo(2);
        assertThat(records()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = "DELETION", mode = EnumSource.Mode.EXCLUDE)
    void anAccountThatDisappearedMeanwhileIsSaidToBeGone(Kind kind) throws Exception {
        sandbox.session().client().accounts().delete(ID);
        ChangeRun run = run(kind);
        assertThat(outcome(run)).isEqualTo("REFUSED");
        assertThat(words(run)).contains("was not found. It may have been deleted");
        assertThat(records()).isEmpty();
    }

    /** The service refuses whatever names the account. */
    @ParameterizedTest
    @EnumSource
    void anAccountThatWasDisabledMeanwhileIsLeftAsItIs(Kind kind) throws Exception {
        for (String operation : List.of("accounts/getDetail", KEYTAB, kind.operation())) {
            sandbox.faultAlways(operation + "=error:403");
        }
        ChangeRun run = run(kind);
        assertThat(outcome(run)).isEqualTo("REFUSED");
        assertThat(words(run)).contains("no permission for accounts/", "Ask the administrator");
        assertThat(records()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KEYTAB_BY_CONSENT, none,         1",
        "KEYTAB_BY_CONSENT, reset-before, 3",
        "KEYTAB_BY_CONSENT, reset-after,  2",
        "KEYTAB_UNSEEN,     none,         0",
        "KEYTAB_UNSEEN,     reset-before, 0",
        "PASSWORD,          reset-after,  0",
        "DELETION,          reset-after,  0"
    })
    void theKeytabIsDownloadedOnlyByConsentAndSeldom(Kind kind, String fault, int downloads) {
        if (!fault.equals("none")) {
            sandbox.faultOnce(kind.operation() + "=" + fault);
        }
        run(kind);
        assertThat(sandbox.timesSent(KEYTAB)).isEqualTo(downloads);
    }

    @Test
    void nothingIsResetIfTheFingerprintCannotBeTaken() throws Exception {
        sandbox.faultOnce(KEYTAB + "=error:403");
        assertThat(outcome(run(Kind.KEYTAB_BY_CONSENT))).isEqualTo("REFUSED");
        assertThat(sandbox.timesSent(KeytabReset.OPERATION)).isZero();
        assertThat(records()).isEmpty();
    }

    @Test
    void aUserWhoMayNotReadCanStillChangeAQuota() {
        sandbox.faultOnce("accounts/getDetail=error:403");
        assertThat(outcome(run(Kind.QUOTA))).isEqualTo("ANSWERED");
    }

    @Test
    void aQuotaOfAnAccountThatIsGoneIsNotSent() throws Exception {
        sandbox.session().client().accounts().delete(ID);
        assertThat(outcome(run(Kind.QUOTA))).isEqualTo("REFUSED");
        assertThat(sandbox.timesSent(QuotaChange.OPERATION)).isZero();
    }

    @Test
    void aQuotaThatWasChangedElsewhereIsNotSent() throws Exception {
        sandbox.session().client().accounts().setQuota(ID, "koya", 4, 500);
        sandbox.pass(Duration.ofMinutes(1));
        ChangeRun run = run(Kind.QUOTA);
        assertThat(sandbox.timesSent(QuotaChange.OPERATION)).as("by a colleague").isEqualTo(1);
        assertThat(records()).isEmpty();
        assertThat(run.progress().get())
                .isInstanceOfSatisfying(
                        ChangeProgress.Refused.class,
                        refused ->
                                assertThat(refused.cause())
                                        .isInstanceOfSatisfying(
                                                LimitsChangedException.class,
                                                cause ->
                                                        assertThat(cause.drift())
                                                                .isEqualTo(
                                                                        new LimitsDrift(
                                                                                KOYA,
                                                                                new QuotaLimits(
                                                                                        "koya", 4,
                                                                                        500)))));
    }

    @Test
    void aQuotaOfAnAccountThatIsBeingChangedIsNotSent() throws Exception {
        sandbox.session().client().accounts().resetKerberosKeytab(ID);
        ChangeRun run = run(Kind.QUOTA);
        assertThat(sandbox.timesSent(QuotaChange.OPERATION)).isZero();
        assertThat(((ChangeProgress.Refused) run.progress().get()).cause())
                .isInstanceOf(AccountMovingException.class);
    }

    private List<ChangeRun> runBoth() {
        runner.open(sandbox.session(), "sandbox", Guard.NONE);
        jobs.runAll();
        Change tata = QuotaChange.of(ID, NAME, TATA, new QuotaLimits("tata", 5, 500));
        return runner.run(new Action(Kind.QUOTA, told), List.of(Kind.QUOTA.change(), tata))
                .orElseThrow()
                .runs();
    }

    @Test
    void theSecondNamespaceIsSentOnceTheAccountRunsAgain() throws Exception {
        List<ChangeRun> runs = runBoth();
        List<String> statuses = new ArrayList<>();
        runs.getLast()
                .progress()
                .addListener(
                        (property, before, now) -> {
                            if (now instanceof ChangeProgress.Sending) {
                                statuses.add(status());
                            }
                        });
        jobs.runAll();
        assertThat(statuses).containsExactly("RUNNING");
        assertThat(runs)
                .extracting(AccountChangeOutcomeTest::outcome)
                .containsExactly("ANSWERED", "ANSWERED");
        assertThat(sandbox.timesSent(QuotaChange.OPERATION)).isEqualTo(2);
    }

    private String status() {
        try {
            return sandbox.session().account(ID).status();
        } catch (ApiException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theSecondNamespaceIsNotSentIfTheFirstIsNotKnownToHaveFinished() {
        List<ChangeBatch> ended = new ArrayList<>();
        runner.onEnded(ended::add);
        List<ChangeRun> runs = runBoth();
        runs.getFirst()
                .progress()
                .addListener(
                        (property, before, now) -> {
                            if (before instanceof ChangeProgress.Sending) {
                                sandbox.faultAlways("accounts/getDetail=error:403");
                            }
                        });
        jobs.runAll();
        assertThat(runs.getFirst().progress().get()).isInstanceOf(ChangeProgress.Unfinished.class);
        assertThat(((ChangeProgress.Refused) runs.getLast().progress().get()).cause())
                .isInstanceOf(NotSentException.class);
        assertThat(sandbox.timesSent(QuotaChange.OPERATION)).isEqualTo(1);
        assertThat(ended).hasSize(1);
    }

    @Test
    void theSecondNamespaceIsSentIfTheFirstWasRefused() {
        sandbox.faultOnce(QuotaChange.OPERATION + "=error:403");
        List<ChangeRun> runs = runBoth();
        jobs.runAll();
        assertThat(runs)
                .extracting(AccountChangeOutcomeTest::outcome)
                .containsExactly("REFUSED", "ANSWERED");
    }

    @Test
    void anAccountThatIsGoneWasDeletedAlready() throws Exception {
        sandbox.session().client().accounts().delete(ID);
        assertThat(outcome(run(Kind.DELETION))).isEqualTo("ALREADY");
    }

    /** A list that cannot be read shows nothing, and least of all that an account is gone. */
    @Test
    void aDeletionThatCannotBeLookedUpIsUnknown() throws Exception {
        sandbox.faultOnce(AccountDeletion.OPERATION + "=reset-after");
        sandbox.faultAlways("accounts/getList=error:503/500");
        ChangeRun run = run(Kind.DELETION);
        assertThat(run.progress().get()).isInstanceOf(ChangeProgress.Unknown.class);
        assertThat(told).isEmpty();
        assertThat(sandbox.timesSent(AccountDeletion.OPERATION)).isEqualTo(1);
        assertThat(records()).hasSize(1);
    }

    @Test
    void theSamePasswordCanBeSentAgain() {
        sandbox.faultOnce(PasswordReset.OPERATION + "=reset-after");
        ChangeRun first = run(Kind.PASSWORD);
        assertThat(first.change().isRepeatSafe()).isTrue();
        assertThat(outcome(run(Kind.PASSWORD, first.change()))).isEqualTo("ANSWERED");
        assertThat(sandbox.timesSent(PasswordReset.OPERATION)).isEqualTo(2);
    }

    @Test
    void aKeytabIsNeverResetTwice() {
        sandbox.faultOnce(KeytabReset.OPERATION + "=reset-before");
        assertThat(run(Kind.KEYTAB_BY_CONSENT).change().isRepeatSafe()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "QUOTA,             reset-after,  SEEN",
        "QUOTA,             reset-before, NOT_SEEN",
        "PASSWORD,          reset-after,  CANNOT_BE_CONFIRMED",
        "KEYTAB_UNSEEN,     reset-after,  CANNOT_BE_CONFIRMED",
        "DELETION,          reset-after,  SEEN"
    })
    void whatWasSentBeforeTheConsoleEndedIsLookedUpAndNotSentAgain(
            Kind kind, String fault, String expected) throws Exception {
        // Nothing that could be read tells, until the console is closed.
        sandbox.faultOnce(kind.operation() + "=" + fault);
        Change ready = kind.change().prepared(sandbox.session());
        ChangeSender sender =
                new ChangeSender(new ChangeLog(folder.resolve("changes")), sandbox.clock());
        sender.send(sandbox.session(), ready, sender.record("sandbox", kind.change()));
        assertThat(records()).hasSize(1);
        assertThat(records().getFirst()).doesNotContain("Canary");

        ActionRunner<Account> next = runner();
        List<ChangeRun> settled = new ArrayList<>();
        next.onEnded(batch -> settled.addAll(batch.runs()));
        next.open(sandbox.session(), "sandbox", Guard.NONE);
        jobs.runAll();
        assertThat(settled).extracting(AccountChangeOutcomeTest::outcome).containsExactly(expected);
        assertThat(sandbox.timesSent(kind.operation())).isEqualTo(1);
    }

    @Test
    void anAcceptedChangeIsDoneWhenTheAccountRunsAgain() throws Exception {
        runner.open(sandbox.session(), "sandbox", Guard.NONE);
        jobs.runAll();
        ChangeRun run =
                runner.run(new Action(Kind.QUOTA, told), List.of(Kind.QUOTA.change()))
                        .orElseThrow()
                        .runs()
                        .getFirst();
        List<String> seen = new ArrayList<>();
        run.progress()
                .addListener((property, before, now) -> seen.add(now.getClass().getSimpleName()));
        jobs.runAll();
        assertThat(seen).startsWith("Awaiting").endsWith("Done");
        assertThat(sandbox.session().account(ID).status()).isEqualTo("RUNNING");
    }

    /** The service records each download, so an earlier consent is not used up again. */
    @ParameterizedTest
    @CsvSource({"reset-after, SEEN", "reset-before, NOT_SEEN"})
    void aKeytabIsNotDownloadedByItselfAfterAStartOrARefresh(String fault, String expected)
            throws Exception {
        sandbox.faultOnce(KeytabReset.OPERATION + "=" + fault);
        Change ready = Kind.KEYTAB_BY_CONSENT.change().prepared(sandbox.session());
        ChangeSender sender =
                new ChangeSender(new ChangeLog(folder.resolve("changes")), sandbox.clock());
        sender.send(sandbox.session(), ready, sender.record("sandbox", ready));
        runner.open(sandbox.session(), "sandbox", Guard.NONE);
        jobs.runAll();
        runner.checkOpen();
        jobs.runAll();
        assertThat(sandbox.timesSent(KEYTAB)).isEqualTo(1);

        ChangeRun run = runner.batches().getFirst().runs().getFirst();
        run.checkAgain();
        jobs.runAll();
        assertThat(outcome(run)).isEqualTo(expected);
        assertThat(sandbox.timesSent(KEYTAB)).isEqualTo(2);
    }

    /** Sending the first one again would bring its password back. */
    @Test
    void anOlderPasswordCannotBeSentAfterANewerOne() {
        sandbox.faultOnce(PasswordReset.OPERATION + "=reset-after");
        run(Kind.PASSWORD);
        assertThat(runner.batches()).hasSize(1);
        run(Kind.PASSWORD, PasswordReset.of(ID, NAME, Secret.of("Canary-78!")));
        assertThat(runner.batches()).isEmpty();
    }

    @Test
    void aPasswordIsSentOnceMoreOnlyWhereItsOutcomeCannotBeSeen() {
        ChangeRun done = run(Kind.PASSWORD);
        done.sendAgain();
        jobs.runAll();
        assertThat(sandbox.timesSent(PasswordReset.OPERATION)).isEqualTo(1);
        sandbox.faultOnce(PasswordReset.OPERATION + "=reset-after");
        ChangeRun unknown = run(Kind.PASSWORD);
        unknown.sendAgain();
        jobs.runAll();
        assertThat(outcome(unknown)).isEqualTo("ANSWERED");
        assertThat(sandbox.timesSent(PasswordReset.OPERATION)).isEqualTo(3);
    }
}
