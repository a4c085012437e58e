package io.github.dfconsole.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.Obstacle;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.signing.SecretKey;
import io.github.dfconsole.api.transport.EnvironmentProxies;
import io.github.dfconsole.api.transport.Network;
import io.github.dfconsole.api.transport.ProxyLogin;
import io.github.dfconsole.api.transport.Route;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.DiscoveredKeys;
import io.github.dfconsole.connection.KeySearch;
import io.github.dfconsole.connection.PastedKeys;
import io.github.dfconsole.connection.ProfileConnections;
import io.github.dfconsole.connection.ProfileConnections.KeysMissingException;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileFile;
import io.github.dfconsole.connection.profile.ProfileNetwork.Proxy;
import io.github.dfconsole.connection.profile.ProfileStore;
import io.github.dfconsole.connection.secrets.SecretStoreException;
import io.github.dfconsole.logging.CallLog;
import io.github.dfconsole.logging.LogFile;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.testing.Canary;
import io.github.dfconsole.testing.CapturedOutput;
import io.github.dfconsole.testing.Certificates;
import io.github.dfconsole.testing.ConnectProxy;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.MemorySecrets;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.connect.ConnectViewModel;
import io.github.dfconsole.ui.connect.KeyChoice;
import io.github.dfconsole.ui.connect.ProfilesViewModel;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.resource.OpenConnection;

import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import javax.net.ssl.SSLContext;

/** The secrets of saved connections are searched for wherever the console writes (F24). */
@Timeout(60)
class ConnectionSecretsTest {

    private static final Canary KEY = new Canary("secret key", "Canary/sk+5D3A==&x");
    private static final Canary PASSWORD = new Canary("proxy password", "Canary pa\"ss:9E7&\\");
    private static final Canary OF_ENVIRONMENT = new Canary("https_proxy", "Canary-0xACE5!");
    private static final String ACCESS_KEY = "AKIDsample0001";

    @TempDir private static Path certificates;
    private static SSLContext context;

    @StartStop private final MockWebServer server = new MockWebServer();
    @TempDir private Path folder;

    private final CapturedOutput overheard = new CapturedOutput();
    private final StringWriter said = new StringWriter();
    private final MemorySecrets secrets = new MemorySecrets();
    private final List<Connection> connected = new ArrayList<>();
    private KeySearch.Result found = new KeySearch.Result(List.of(), List.of());
    private ProfileConnections connections;
    private ConnectViewModel connect;
    private ProfilesViewModel model;

    @BeforeAll
    static void makeCertificate() {
        Certificates made = new Certificates(certificates);
        made.authority("company", "CN=Company CA");
        context = made.server("server", "df.example", "company");
    }

    @BeforeEach
    void open() {
        server.useHttps(context.getSocketFactory());
        FakeWire wire =
                new FakeWire()
                        .lists("accounts/getList", new Account("a1", "one", "", "", null, false));
        connections = new ProfileConnections(() -> found, secrets);
        connect =
                new ConnectViewModel(
                        new InlineJobs(),
                        () -> found,
                        () -> null,
                        connection -> wire.session(),
                        connected::add);
        model =
                new ProfilesViewModel(
                        new InlineJobs(), new ProfileStore(folder), connections, connect);
        model.saved().load();
    }

    @AfterEach
    void stop() {
        overheard.close();
    }

    /** Saves a connection, and connects to it. */
    private Connection save(String name, int proxyPort) {
        model.showNew();
        connect.keys().accessKey().set(ACCESS_KEY);
        connect.keys().secretKey().set(KEY.value());
        model.form().name().set(name);
        model.form().proxy().set(Proxy.MANUAL);
        model.form().proxyHost().set("127.0.0.1");
        model.form().proxyPort().set(Integer.toString(proxyPort));
        model.form().proxyUser().set("kim");
        model.form().proxyPassword().set(PASSWORD.value());
        model.save(() -> {});
        model.connect(model.saved().all().getLast());
        model.used(connected.getLast());
        return connected.getLast();
    }

    private static List<String> files(Path in) throws IOException {
        try (Stream<Path> all = Files.walk(in)) {
            return all.filter(Files::isRegularFile).map(ConnectionSecretsTest::content).toList();
        }
    }

    private static String content(Path file) {
        try {
            return file
                    + "\n"
                    + Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertSilent(String where, List<String> texts) {
        for (Canary canary : List.of(KEY, PASSWORD, OF_ENVIRONMENT)) {
            assertThat(texts.stream().filter(canary::isIn).toList())
                    .as("%s, searched for the %s", where, canary)
                    .isEmpty();
        }
    }

    @Test
    void f24FilesOfSavedAndPassedOnConnectionsHoldNoSecret() throws Exception {
        Connection made = save("prod", 3128);
        assertThat(made.proxyPassword().reveal()).isEqualTo(PASSWORD.value());
        assertThat(made.credentials().secretKey()).isEqualTo(SecretKey.of(KEY.value()));
        model.form().keepsKeys().set(false);
        save("session only", 3129);
        model.duplicate(model.saved().all().getFirst());
        ProfileStore store = new ProfileStore(folder);
        store.arrange(store.list().profiles().reversed());
        Path passedOn = folder.resolve("passed-on.json");
        Files.writeString(passedOn, ProfileFile.text(model.saved().all()));
        for (Profile each : ProfileFile.read(passedOn).profiles()) {
            store.keep(each);
        }
        List<String> written = files(folder);
        assertThat(written).anyMatch(file -> file.contains("last-profile"));
        assertThat(written.stream().filter(file -> file.contains("127.0.0.1")).count())
                .isGreaterThan(6);
        assertSilent("files", written);
        assertSilent("names in the keychain", List.copyOf(secrets.names()));
        assertSilent("log", List.of(overheard.text()));
    }

    /** What a proxy may say about the login that it has seen. */
    enum Insolence {
        REFUSES(
                Obstacle.PROXY_LOGIN_REFUSED,
                "HTTP/1.1 407 not %1$s\r\nProxy-Authenticate: Basic realm=\"%1$s\"\r\n"
                        + "Content-Length: 0\r\n\r\n"),
        FORBIDS(
                Obstacle.PROXY,
                "HTTP/1.1 403 not %1$s\r\nX-Said: %1$s\r\nContent-Length: 0\r\n\r\n"),
        BABBLES(Obstacle.NO_PROXY, "%1$s\r\n\r\n"),
        OPENS(Obstacle.TLS, ConnectProxy.OPEN);

        private final Obstacle obstacle;
        private final String answer;

        Insolence(Obstacle obstacle, String answer) {
            this.obstacle = obstacle;
            this.answer = answer;
        }

        String repeating(String password) {
            return answer.equals(ConnectProxy.OPEN) ? answer : answer.formatted(password);
        }
    }

    @ParameterizedTest
    @EnumSource
    void f24AProxyThatRepeatsThePasswordIsNotQuoted(Insolence insolence) throws Exception {
        String asks = ConnectProxy.wants("Basic realm=\"corp\"");
        UnaryOperator<String> gate =
                head ->
                        head.contains("Proxy-Authorization")
                                ? insolence.repeating(PASSWORD.value())
                                : asks;
        Path logs = folder.resolve("logs");
        try (LogFile log = LogFile.start(logs, () -> "versions");
                ConnectProxy proxy = new ConnectProxy(server.getPort(), gate);
                SessionFactory sessions = new SessionFactory(InstantSource.system());
                Session session =
                        sessions.reportingTo(new CallLog()).open(save("prod", proxy.port()))) {
            log.windowIsShown();
            ApiException failure = catchThrowableOfType(ApiException.class, session::accounts);
            ApiFailure.Unreachable why = (ApiFailure.Unreachable) failure.failure();
            assertThat(why.obstacle()).isEqualTo(insolence.obstacle);
            assertThat(PASSWORD.isIn(proxy.seen())).as("the proxy is told").isTrue();
            assertThat(KEY.isIn(proxy.seen())).as("the proxy is told").isFalse();
            assertThat(proxy.seen()).doesNotContain("x-ncp", ACCESS_KEY);
            crashWith(failure);
            said.append(why.toString()).append(why.summary());
            said.append(OpenConnection.of(session, connected.getLast()).toString());
        }
        assertThat(overheard.text()).contains("accounts/getList", "Unexpected exception");
        assertSilent("log", List.of(overheard.text()));
        assertThat(files(logs)).anyMatch(file -> file.contains("accounts/getList"));
        assertSilent("files", files(folder));
        assertSilent("texts", List.of(said.toString()));
    }

    @ParameterizedTest
    @EnumSource
    void f24AFailureOfTheKeychainNamesNoSecret(SecretStoreException.Reason reason) {
        Connection made = save("prod", 3128);
        secrets.failWith(reason);
        model.connect(Objects.requireNonNull(made.profile()));
        Throwable failure = Objects.requireNonNull(connect.failure().get());
        assertThat(failure).isInstanceOf(SecretStoreException.class);
        crashWith(failure);
        assertSilent("texts", List.of(said.toString()));
        assertSilent("log", List.of(overheard.text()));
    }

    @Test
    void f24KeysThatAreGoneAreNotNamedBySecrets() throws Exception {
        Connection made = save("prod", 3128);
        Profile profile = Objects.requireNonNull(made.profile());
        connections.forgetSecretKey(profile);
        crashWith(
                catchThrowableOfType(KeysMissingException.class, () -> connections.open(profile)));
        for (String malformed : List.of(KEY.value() + "\n", KEY.value() + " \u0000")) {
            crashWith(
                    catchThrowableOfType(
                            IllegalArgumentException.class, () -> SecretKey.of(malformed)));
        }
        assertSilent("texts", List.of(said.toString()));
        assertSilent("log", List.of(overheard.text()));
    }

    /** An exception that nothing has handled: it is logged, and a dialog says what it is. */
    private void crashWith(Throwable cause) {
        Texts texts = new Texts(Locale.ENGLISH);
        Times times = new Times(ZoneOffset.UTC);
        new CrashHandler(null, new ManualJobs(), texts, times)
                .uncaughtException(Thread.currentThread(), cause);
        FailureText shown = FailureText.of(cause, texts, times);
        said.append(shown.toString()).append(shown.inOne()).append(shown.report());
        cause.printStackTrace(new PrintWriter(said));
        assertThat(said.toString()).contains(cause.getClass().getName());
    }

    @Test
    void f24WhateverHoldsASecretDoesNotPrintIt() throws Exception {
        Connection made = save("prod", 3128);
        DiscoveredKeys keys =
                new DiscoveredKeys(
                        new DiscoveredKeys.FromEnvironment("A", "S"), made.credentials());
        found = new KeySearch.Result(List.of(keys), List.of());
        ProxyLogin login = new ProxyLogin("kim", made.proxyPassword());
        Route.Manual manual = new Route.Manual("127.0.0.1", 3128, login);
        String environment = "http://kim:" + OF_ENVIRONMENT.value() + "@proxy.example:3128";
        Map<String, String> variables = Map.of("https_proxy", environment);
        List<Object> holders =
                List.of(
                        made,
                        made.credentials(),
                        made.credentials().secretKey(),
                        made.proxyPassword(),
                        keys,
                        found,
                        new KeyChoice.Found(keys),
                        new KeyChoice.OfProfile(Objects.requireNonNull(made.profile())),
                        PastedKeys.in(ACCESS_KEY + "xyz " + KEY.value() + "0123456789abcdef"),
                        login,
                        manual,
                        manual.selector(),
                        new Network(manual, List.of(), false),
                        ProfileNetworks.of(made),
                        new Route.Environment(variables),
                        new Network(new Route.Environment(variables), List.of(), false),
                        new EnvironmentProxies(variables, ProxySelector.getDefault()),
                        connections,
                        connect,
                        connect.keys(),
                        model,
                        model.form(),
                        Screens.context(new InlineJobs(), new ManualJobs()));
        for (Object holder : holders) {
            assertSilent(
                    holder.getClass().getName(),
                    List.of(holder.toString(), "%s".formatted(holder)));
        }
    }
}
