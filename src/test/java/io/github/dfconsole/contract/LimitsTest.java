package io.github.dfconsole.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.NewAiWorkspace;
import io.github.dfconsole.api.model.NewApp;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.api.model.Quota;
import io.github.dfconsole.api.model.Secret;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import java.util.List;
import java.util.Set;

/**
 * Names, sizes, lifetimes and quotas are accepted within the limits of the reference and refused
 * beyond them. This test states the limits without the patterns of the sandbox or the OpenAPI
 * document.
 */
@Label("Limits")
class LimitsTest {

    private static final long DAY = 86_400;

    private static SandboxScenario scenario;
    private static String accountId;

    @BeforeContainer
    static void open() throws Exception {
        scenario = SandboxScenario.open(3);
        accountId = scenario.accountId();
    }

    @AfterContainer
    static void close() {
        scenario.close();
        assertThat(ExchangeValidator.takeViolations()).isEmpty();
    }

    @Property
    void accountNames(@ForAll("names") String name) {
        boolean good =
                name.length() >= 2
                        && name.length() <= 16
                        && isOfNameLetters(name)
                        && isLetterOrDigit(first(name))
                        && isLetterOrDigit(last(name));
        assertThat(accepted(() -> scenario.client().accounts().checkAvailableName(name)))
                .isEqualTo(good);
    }

    @Property
    void appNames(@ForAll("names") String name) throws ApiException {
        boolean good =
                name.length() >= 3
                        // The name of the account has 11 of the 20 that both may have.
                        && name.length() <= 9
                        && isOfNameLetters(name)
                        && isLetterOrDigit(first(name))
                        && isLetterOrDigit(last(name))
                        && !name.contains("--");
        NewApp app = zooKeeper(name, 300);
        assertThat(created(() -> scenario.client().apps().create(app).id(), this::deleteApp))
                .isEqualTo(good);
    }

    @Property
    void notebookNames(@ForAll("names") String name) throws ApiException {
        boolean good =
                name.length() >= 3
                        && name.length() <= 15
                        && isOfNameLetters(name)
                        && isLetter(first(name))
                        && isLetterOrDigit(last(name));
        NewNotebook notebook = scenario.jupyter(name);
        assertThat(
                        created(
                                () -> scenario.client().notebooks().create(notebook).id(),
                                this::deleteNotebook))
                .isEqualTo(good);
    }

    @Property
    void aiWorkspaceNames(@ForAll("names") String name) {
        boolean good =
                !name.isEmpty()
                        && name.length() <= 15
                        && isOfNameLetters(name)
                        && isLetter(first(name))
                        && last(name) != '-'
                        && !name.contains("--");
        assertThat(
                        created(
                                () -> scenario.newWorkspace(name),
                                id -> scenario.client().aiWorkspaces().delete(id)))
                .isEqualTo(good);
    }

    @Property
    void storageSizes(@ForAll("storageSizes") int gigabytes) throws ApiException {
        boolean good =
                (gigabytes >= 100 && gigabytes <= 2_000)
                        || gigabytes == 4_000
                        || gigabytes == 6_000;
        NewNotebook notebook = scenario.jupyter("sized", gigabytes);
        assertThat(
                        created(
                                () -> {
                                    String id = scenario.client().notebooks().create(notebook).id();
                                    assertThat(
                                                    scenario.client()
                                                            .notebooks()
                                                            .getDetail(id)
                                                            .additionalStorage()
                                                            .storageGB())
                                            .isEqualTo(gigabytes);
                                    return id;
                                },
                                this::deleteNotebook))
                .isEqualTo(good);
    }

    @Property
    void lifetimesOfNewApps(@ForAll("lifetimes") long seconds) throws ApiException {
        boolean good = seconds == -1 || (seconds >= 300 && seconds <= 7 * DAY);
        NewApp app = zooKeeper("timed", seconds);
        assertThat(
                        created(
                                () -> {
                                    String id = scenario.client().apps().create(app).id();
                                    assertThat(
                                                    scenario.client()
                                                            .apps()
                                                            .getDetail(id)
                                                            .lifetime()
                                                            .seconds())
                                            .hasValue(seconds);
                                    return id;
                                },
                                this::deleteApp))
                .isEqualTo(good);
    }

    @Property
    void lifetimesOfAppsThatRun(@ForAll("lifetimes") long seconds) throws ApiException {
        String id = scenario.client().apps().create(zooKeeper("timed", 300)).id();
        boolean good = seconds >= 300 && seconds <= 7 * DAY;
        assertThat(accepted(() -> scenario.client().apps().setLifetime(id, seconds)))
                .isEqualTo(good);
        deleteApp(id);
    }

    @Property
    void quotas(@ForAll("fileCounts") int millions, @ForAll("spaces") int terabytes)
            throws ApiException {
        boolean good =
                millions >= 1 && millions <= 5 && Set.of(200, 300, 400, 500).contains(terabytes);
        boolean accepted =
                accepted(
                        () ->
                                scenario.client()
                                        .accounts()
                                        .setQuota(accountId, "koya", millions, terabytes));
        assertThat(accepted).isEqualTo(good);
        if (good) {
            assertThat(scenario.client().accounts().getDetail(accountId).quotas())
                    .contains(new Quota("koya", millions, terabytes));
        }
    }

    @Property
    void passwords(@ForAll("passwords") String password) {
        boolean good =
                password.length() >= 8
                        && password.length() <= 20
                        && password.chars().anyMatch(each -> isLetter(Character.toLowerCase(each)))
                        && password.chars().anyMatch(each -> each >= '0' && each <= '9')
                        && password.chars().anyMatch(each -> "!@#$%^*()-_=+?".indexOf(each) >= 0)
                        && password.chars().noneMatch(each -> "'\"\\₩/&` ".indexOf(each) >= 0);
        Secret secret = Secret.of(password);
        assertThat(accepted(() -> scenario.client().accounts().resetPassword(accountId, secret)))
                .isEqualTo(good);
    }

    /** A description is returned unchanged. */
    @Property
    void descriptions(@ForAll("descriptions") String description) throws ApiException {
        String id =
                scenario.client()
                        .aiWorkspaces()
                        .create(
                                new NewAiWorkspace(
                                        accountId,
                                        "described",
                                        description,
                                        scenario.training("pytorch:2.3.1")))
                        .id();
        assertThat(scenario.client().aiWorkspaces().getDetail(id).description())
                .isEqualTo(description);
        scenario.client().aiWorkspaces().delete(id);
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> nearly =
                Arbitraries.strings().withChars("abyz019-").ofMinLength(0).ofMaxLength(18);
        Arbitrary<String> wild =
                Arbitraries.strings().withChars("az09-_.A 한\u00e9").ofMinLength(1).ofMaxLength(17);
        return Arbitraries.frequencyOf(Tuple.of(4, nearly), Tuple.of(1, wild));
    }

    @Provide
    Arbitrary<Integer> storageSizes() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        -1, 0, 99, 100, 101, 1_999, 2_000, 2_001, 3_999, 4_000, 4_001, 5_999, 6_000,
                        6_001),
                Arbitraries.integers().between(-10, 7_000));
    }

    @Provide
    Arbitrary<Long> lifetimes() {
        return Arbitraries.oneOf(
                Arbitraries.of(-2L, -1L, 0L, 1L, 299L, 300L, 301L, 604_799L, 604_800L, 604_801L),
                Arbitraries.longs().between(-10, 700_000));
    }

    @Provide
    Arbitrary<Integer> fileCounts() {
        return Arbitraries.integers().between(-1, 7);
    }

    @Provide
    Arbitrary<Integer> spaces() {
        return Arbitraries.oneOf(
                Arbitraries.of(100, 199, 200, 201, 250, 300, 400, 499, 500, 501, 600),
                Arbitraries.integers().between(0, 700));
    }

    @Provide
    Arbitrary<String> passwords() {
        return Arbitraries.strings()
                .withChars("abzAZ0189!@#$%^*()-_=+?'\"\\₩/&` ")
                .ofMinLength(1)
                .ofMaxLength(23);
    }

    @Provide
    Arbitrary<String> descriptions() {
        return Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .ofMaxLength(255)
                .filter(text -> text.chars().noneMatch(each -> Character.isSurrogate((char) each)));
    }

    private NewApp zooKeeper(String name, long lifetime) {
        return new NewApp(
                accountId,
                "longlived",
                "ZOOKEEPER-3.4.13",
                name,
                lifetime,
                null,
                List.of(),
                List.of(
                        new NewApp.Component("zkweb", 1_024, 1, 1),
                        new NewApp.Component("zkserver", 2_048, 1, 3)));
    }

    private void deleteApp(String id) throws ApiException {
        scenario.client().apps().delete(id);
    }

    private void deleteNotebook(String id) throws ApiException {
        scenario.client().notebooks().delete(id);
        scenario.settle();
    }

    private interface Creation {
        String make() throws ApiException;
    }

    private interface Deletion {
        void make(String id) throws ApiException;
    }

    /** Creates something and deletes it again, so that the next try starts from the same state. */
    private static boolean created(Creation creation, Deletion deletion) {
        return accepted(() -> deletion.make(creation.make()));
    }

    /** Whether a call succeeds. A failure other than the refusal of its input fails the test. */
    private static boolean accepted(SandboxScenario.ClientCall call) {
        try {
            call.make();
            return true;
        } catch (ApiException e) {
            assertThat(e.failure()).isInstanceOf(ApiFailure.Invalid.class);
            return false;
        }
    }

    private static char first(String text) {
        return text.charAt(0);
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    private static boolean isLetter(int each) {
        return each >= 'a' && each <= 'z';
    }

    private static boolean isLetterOrDigit(int each) {
        return isLetter(each) || (each >= '0' && each <= '9');
    }

    private static boolean isOfNameLetters(String name) {
        return name.chars().allMatch(each -> isLetterOrDigit(each) || each == '-');
    }
}
