package io.github.dfconsole.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.InvalidEndpointException.Reason;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.SecretKey;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.DiscoveredKeys;
import io.github.dfconsole.connection.KeySearch;
import io.github.dfconsole.service.ConnectionDiagnosis.Culprit;
import io.github.dfconsole.service.OfferedGroups.Group;
import io.github.dfconsole.service.OfferedGroups.State;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.ui.connect.KeysViewModel.KeyFault;
import io.github.dfconsole.ui.connect.KeysViewModel.TypedKey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class ConnectViewModelTest {

    private static final DiscoveredKeys FOUND =
            new DiscoveredKeys(new DiscoveredKeys.FromEnvironment("A", "S"), Api.KEYS);
    private static final Connection SANDBOX =
            Connection.sandbox(Api.endpoint("http://127.0.0.1:1"), Api.KEYS);

    private final FakeWire wire =
            new FakeWire()
                    .lists(
                            "accounts/getList",
                            new Account("a1", "one", "", "", null, false),
                            new Account("a2", "two", "", "", null, false))
                    .lists("apps/getList")
                    .lists("notebooks/getList")
                    .lists("aiworkspaces/getList");
    private final List<Connection> connected = new ArrayList<>();
    private final List<Connection> opened = new ArrayList<>();
    private KeySearch.Result searchResult = new KeySearch.Result(List.of(), List.of());

    @Test
    void choosesTheFirstKeysThatAreFound() {
        searchResult = new KeySearch.Result(List.of(FOUND), List.of());
        ConnectViewModel model = model(new InlineJobs());
        model.searchKeys();
        assertThat(model.keys().choice().get()).isEqualTo(new KeyChoice.Found(FOUND));
        model.connect();
        assertThat(connected)
                .singleElement()
                .satisfies(
                        connection -> {
                            assertThat(connection.credentials()).isEqualTo(Api.KEYS);
                            assertThat(connection.endpoint())
                                    .hasToString("https://df.apigw.ntruss.com");
                            assertThat(connection.kind()).isEqualTo(Connection.Kind.NAVER_CLOUD);
                        });
    }

    @Test
    void foundKeysDoNotReplaceKeysBeingTyped() {
        searchResult = new KeySearch.Result(List.of(FOUND), List.of());
        ConnectViewModel model = model(new InlineJobs());
        model.keys().accessKey().set("AK");
        model.searchKeys();
        assertThat(model.keys().choice().get()).isEqualTo(KeyChoice.Typed.PAIR);
        assertThat(model.keys().foundKeys()).containsExactly(FOUND);
    }

    @Test
    void aTestCountsTheAccountsAndDoesNotConnect() {
        ConnectViewModel model = typed(new InlineJobs());
        model.test();
        assertThat(model.verdict().get().culprit()).isEqualTo(Culprit.NONE);
        assertThat(model.verdict().get().accounts()).isEqualTo(2);
        assertThat(connected).isEmpty();
        assertThat(wire.isClosed()).isTrue();
    }

    @Test
    void typedKeysStayAfterConnecting() {
        ConnectViewModel model = typed(new InlineJobs());
        model.connect();
        assertThat(connected).hasSize(1);
        assertThat(model.keys().accessKey().get()).isEqualTo("AK");
        assertThat(model.keys().secretKey().get()).isEqualTo("SK");
    }

    @Test
    void aRefusalKeepsTheInputAndNamesTheCause() {
        wire.fails("accounts/getList", ApiFailure.RefusedKey::new);
        ConnectViewModel model = typed(new InlineJobs());
        model.connect();
        assertThat(model.verdict().get().culprit()).isEqualTo(Culprit.KEY);
        assertThat(model.keys().accessKey().get()).isEqualTo("AK");
        assertThat(model.keys().secretKey().get()).isEqualTo("SK");
        assertThat(connected).isEmpty();
    }

    @Test
    void editingClearsTheVerdict() {
        ConnectViewModel model = typed(new InlineJobs());
        model.test();
        model.address().set("https://other.example");
        assertThat(model.verdict().get()).isNull();
    }

    @Test
    void sendsNoKeyToAnInsecureAddress() {
        ConnectViewModel model = typed(new InlineJobs());
        model.address().set("http://df.apigw.ntruss.com");
        model.connect();
        assertThat(model.addressProblem().get()).isEqualTo(Reason.NOT_SECURE);
        assertThat(opened).isEmpty();
    }

    @Test
    void bothKeysPastedIntoOneFieldFillBoth() {
        for (TypedKey field : TypedKey.values()) {
            KeysViewModel keys = model(new InlineJobs()).keys();
            assertThat(keys.paste(field, "ABCDEFGH12345678WXYZ\ns3cr3ts3cr3ts3cr3ts3cr3t\n"))
                    .isTrue();
            assertThat(keys.accessKey().get()).isEqualTo("ABCDEFGH12345678WXYZ");
            assertThat(keys.secretKey().get()).isEqualTo("s3cr3ts3cr3ts3cr3ts3cr3t");
            assertThat(keys.pasted().get()).isEqualTo(KeysViewModel.Pasted.BOTH);
        }
    }

    @Test
    void pastedSecretNeverGetsIntoTheFieldThatShowsIt() {
        KeysViewModel keys = model(new InlineJobs()).keys();
        assertThat(keys.paste(TypedKey.ACCESS_KEY, "secret_key=s3cr3t")).isTrue();
        assertThat(keys.accessKey().get()).isEmpty();
        assertThat(keys.secretKey().get()).isEqualTo("s3cr3t");
        assertThat(keys.pasted().get()).isEqualTo(KeysViewModel.Pasted.OTHER_FIELD);
        assertThat(keys.paste(TypedKey.ACCESS_KEY, "what is this")).isTrue();
        assertThat(keys.accessKey().get()).isEmpty();
        assertThat(keys.pasted().get()).isEqualTo(KeysViewModel.Pasted.UNCLEAR);
        assertThat(keys.paste(TypedKey.ACCESS_KEY, " ABCD ")).isFalse();
        assertThat(keys.pasted().get()).isEqualTo(KeysViewModel.Pasted.NOTHING);
    }

    @Test
    void invisibleCharactersInsideATypedKeyAreNotSent() {
        KeysViewModel keys = model(new InlineJobs()).keys();
        keys.accessKey().set("ABCD\u200BEFGH");
        keys.secretKey().set("s3c\u00ADr\uFEFF3t");
        assertThat(keys.check()).isTrue();
        assertThat(keys.connection(Endpoint.PUBLIC_ZONE).credentials())
                .isEqualTo(new Credentials("ABCDEFGH", SecretKey.of("s3cr3t")));
    }

    @ParameterizedTest
    @CsvSource({
        "https://df.apigw.ntruss.com,       false",
        "https://df.apigw.gov-ntruss.com,   false",
        "http://127.0.0.1:8645,             false",
        "https://df.apigw.ntruss.com.evil,  true",
        "https://10.1.2.3:8443,             true"
    })
    void nothingIsSentToAnUnknownHostBeforeTheUserAgrees(String address, boolean isUnknown) {
        wire.lists("accounts/getList");
        ConnectViewModel model = model(new InlineJobs());
        List<Runnable> asked = new ArrayList<>();
        model.acceptedHosts().onUnknown((host, then) -> asked.add(then));
        model.address().set(address);
        model.keys().accessKey().set("ABCD");
        model.keys().secretKey().set("secret");
        model.test();
        assertThat(opened).hasSize(isUnknown ? 0 : 1);
        assertThat(asked).hasSize(isUnknown ? 1 : 0);
        asked.forEach(Runnable::run);
        assertThat(opened).hasSize(1);
        model.test();
        assertThat(opened).hasSize(2);
        assertThat(asked).hasSize(isUnknown ? 1 : 0);
    }

    @Test
    void marksMissingKeys() {
        ConnectViewModel model = model(new InlineJobs());
        model.connect();
        assertThat(model.keys().keyFaults().get())
                .containsOnly(
                        entry(TypedKey.ACCESS_KEY, KeyFault.MISSING),
                        entry(TypedKey.SECRET_KEY, KeyFault.MISSING));
        model.keys().accessKey().set("AK");
        assertThat(model.keys().keyFaults().get()).isEmpty();
        model.connect();
        assertThat(model.keys().keyFaults().get())
                .containsOnly(entry(TypedKey.SECRET_KEY, KeyFault.MISSING));
        assertThat(opened).isEmpty();
    }

    @Test
    void marksMalformedKeysAndTrimsPastedOnes() {
        ConnectViewModel model = model(new InlineJobs());
        model.keys().accessKey().set("접근 키");
        model.keys().secretKey().set("\u00A0SK\u200B\n");
        model.connect();
        assertThat(model.keys().keyFaults().get())
                .containsOnly(entry(TypedKey.ACCESS_KEY, KeyFault.MALFORMED));
        model.keys().accessKey().set(" AK\t");
        model.connect();
        assertThat(connected)
                .singleElement()
                .extracting(Connection::credentials)
                .isEqualTo(new Credentials("AK", SecretKey.of("SK")));
    }

    @Test
    void aSecondSearchKeepsTheChosenKeys() {
        DiscoveredKeys second =
                new DiscoveredKeys(
                        new DiscoveredKeys.FromEnvironment("B", "S"),
                        new Credentials("other", SecretKey.of("s")));
        searchResult = new KeySearch.Result(List.of(FOUND, second), List.of());
        ConnectViewModel model = model(new InlineJobs());
        model.searchKeys();
        model.keys().choice().set(new KeyChoice.Found(second));
        model.searchKeys();
        assertThat(model.keys().choice().get()).isEqualTo(new KeyChoice.Found(second));
        searchResult = new KeySearch.Result(List.of(), List.of());
        model.searchKeys();
        assertThat(model.keys().choice().get()).isEqualTo(KeyChoice.Typed.PAIR);
    }

    @Test
    void findingKeysKeepsTheStartupProblem() {
        searchResult = new KeySearch.Result(List.of(FOUND), List.of());
        ConnectViewModel model = model(new InlineJobs());
        IOException problem = new IOException("no port");
        model.show(problem);
        model.searchKeys();
        assertThat(model.failure().get()).isEqualTo(problem);
    }

    @Test
    void startsTheSandboxAndConnectsToIt() {
        ManualJobs jobs = new ManualJobs();
        ConnectViewModel model = model(jobs);
        model.trySandbox();
        assertThat(model.activity().get()).isEqualTo(Activity.STARTING_SANDBOX);
        jobs.runAll();
        assertThat(connected).containsExactly(SANDBOX);
        assertThat(model.activity().get()).isEqualTo(Activity.NONE);
    }

    @Test
    void showsWhyTheSandboxDidNotStart() {
        ConnectViewModel model =
                new ConnectViewModel(
                        new InlineJobs(),
                        () -> searchResult,
                        () -> {
                            throw new IOException("no port");
                        },
                        connection -> wire.session(),
                        connected::add);
        model.trySandbox();
        assertThat(model.failure().get()).isInstanceOf(IOException.class);
        assertThat(model.activity().get()).isEqualTo(Activity.NONE);
    }

    @Test
    void aTestSaysWhichGroupsOfOperationsAnswer() {
        wire.fails("apps/getList", ApiFailure.NotPermitted::new);
        wire.fails("aiworkspaces/getList", ApiFailure.NotOffered::new);
        ConnectViewModel model = typed(new InlineJobs());
        model.test();
        assertThat(model.groups().in(State.ANSWERS)).containsExactly(Group.NOTEBOOKS);
        assertThat(model.groups().in(State.NOT_PERMITTED)).containsExactly(Group.APPS);
        assertThat(model.groups().in(State.NOT_OFFERED)).containsExactly(Group.AI_WORKSPACES);
    }

    @Test
    void connectingAsksForTheAccountsOnly() {
        typed(new InlineJobs()).connect();
        assertThat(wire.calls()).containsExactly("accounts/getList");
    }

    @Test
    void cancellingStopsATest() {
        ManualJobs jobs = new ManualJobs();
        ConnectViewModel model = typed(jobs);
        model.connect();
        assertThat(model.activity().get()).isEqualTo(Activity.CONNECTING);
        model.cancel();
        jobs.runAll();
        assertThat(model.activity().get()).isEqualTo(Activity.NONE);
        assertThat(connected).isEmpty();
    }

    @Test
    void whatWasEnteredBeforeIsNotJudgedAnyMore() {
        for (boolean isTest : new boolean[] {true, false}) {
            ManualJobs jobs = new ManualJobs();
            ConnectViewModel model = typed(jobs);
            if (isTest) {
                model.test();
            } else {
                model.connect();
            }
            model.address().set("http://localhost:1");
            assertThat(model.activity().get()).isEqualTo(Activity.NONE);
            jobs.runAll();
            assertThat(model.verdict().get()).isNull();
            assertThat(connected).isEmpty();
        }
    }

    @Test
    void aTestAsksForWhatBelongsToAnAccountThatTheKeyMayUse() {
        wire.lists(
                "accounts/getList",
                new Account("a1", "of others", "", "", null, true),
                new Account("a2", "own", "", "", null, false));
        List<String> asked = new ArrayList<>();
        wire.on(
                "apps/getList",
                request -> {
                    asked.add(request.toString());
                    return new Contents<>(true, "", List.of(), 0);
                });
        typed(new InlineJobs()).test();
        assertThat(asked).singleElement().asString().contains("a2");
    }

    private ConnectViewModel typed(Jobs jobs) {
        ConnectViewModel model = model(jobs);
        model.keys().accessKey().set("AK");
        model.keys().secretKey().set("SK");
        return model;
    }

    private ConnectViewModel model(Jobs jobs) {
        return new ConnectViewModel(
                jobs,
                () -> searchResult,
                () -> SANDBOX,
                connection -> {
                    opened.add(connection);
                    return wire.session();
                },
                connected::add);
    }
}
