package io.github.dfconsole.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.CallListener;
import io.github.dfconsole.api.model.Keytab;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.logging.CallLog;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeLog;
import io.github.dfconsole.service.change.ChangeSender;
import io.github.dfconsole.service.change.Outcome;
import io.github.dfconsole.service.keytab.KeytabReader;
import io.github.dfconsole.testing.Canary;
import io.github.dfconsole.testing.CapturedOutput;
import io.github.dfconsole.testing.SandboxSessions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Passwords and keytabs of accounts are searched for wherever the console writes (F24). */
@Timeout(60)
class AccountSecretsTest {

    /** The service refuses it for want of a digit, and repeats it. */
    private static final Canary WEAK = new Canary("password", "Canary!weak+ling");

    private static final Canary GOOD = new Canary("password", "Canary-0xFEED=9");

    private final CapturedOutput overheard = new CapturedOutput();
    private final StringWriter said = new StringWriter();
    private SandboxSessions sandbox;
    private Session session;
    private String account;
    private ChangeSender sender;

    @TempDir private Path folder;

    @BeforeEach
    void start() throws Exception {
        CallListener log = new CallLog();
        sandbox = new SandboxSessions(SandboxSettings.usual(), log);
        session = sandbox.open(sandbox.connection());
        account = session.accounts().rows().getFirst().id();
        sender = new ChangeSender(new ChangeLog(folder.resolve("changes")), InstantSource.system());
    }

    @AfterEach
    void stop() {
        session.close();
        sandbox.close();
        overheard.close();
    }

    private Outcome send(Change change) throws Exception {
        Change ready = change.prepared(session);
        said.append(ready.toString());
        Outcome outcome = sender.send(session, ready, sender.record("sandbox", change));
        said.append(outcome.toString());
        if (outcome instanceof Outcome.Refused refused) {
            say(new ApiException(refused.failure()));
        }
        return outcome;
    }

    private void say(ApiException failure) {
        failure.printStackTrace(new PrintWriter(said));
        said.append(failure.failure().report().message()).append(failure.failure().toString());
    }

    private void assertSilent(Canary canary) throws IOException {
        assertThat(overheard.text()).contains("accounts/").matches(log -> !canary.isIn(log));
        assertThat(said.toString()).isNotEmpty().matches(text -> !canary.isIn(text));
        assertThat(files()).isNotEmpty().noneMatch(canary::isIn);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(AccountSecretsTest::content).toList();
        }
    }

    private static String content(Path file) {
        try {
            return file
                    + (Files.isDirectory(file)
                            ? ""
                            : Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void f24ARefusedPasswordThatTheServiceRepeatsIsMasked() throws Exception {
        Outcome outcome = send(PasswordReset.of(account, "forest", Secret.of(WEAK.value())));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) outcome).failure().report().message())
                .contains("(password, '");
        assertThat(AccountRefusal.of(((Outcome.Refused) outcome).failure()))
                .isEqualTo(AccountRefusal.PASSWORD);
        assertSilent(WEAK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reset-before", "reset-after", "truncate", "html", "error:500"})
    void f24APasswordWhoseAnswerIsLostIsNotWrittenDown(String fault) throws Exception {
        sandbox.fault("accounts/resetPassword=" + fault);
        assertThat(send(PasswordReset.of(account, "forest", Secret.of(GOOD.value()))))
                .isInstanceOf(Outcome.Unknown.class);
        assertSilent(GOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reset-after", "success-false:no, not Canary-0xFEED=9"})
    void f24ThePasswordOfANewAccountIsNotWrittenDown(String fault) throws Exception {
        sandbox.fault("accounts/create=" + fault);
        Change wanted = AccountCreation.of("new-one", Secret.of(GOOD.value()));
        said.append(String.valueOf(wanted));
        said.append(String.valueOf(send(wanted)));
        assertSilent(GOOD);
    }

    @Test
    void f24AKeytabIsNowhereButItsFingerprintIs() throws Exception {
        sandbox.fault("accounts/resetKerberosKeytab=reset-before");
        Keytab keytab = session.client().accounts().getKerberosKeytab(account);
        assertThat(send(KeytabReset.of(account, "forest", true)))
                .isInstanceOf(Outcome.Unknown.class);
        said.append(keytab.toString());
        byte[] bytes = keytab.bytes();
        byte[] key = Arrays.copyOfRange(bytes, bytes.length - 20, bytes.length - 4);
        assertSilent(new Canary("keytab", new String(key, StandardCharsets.ISO_8859_1)));
        assertSilent(new Canary("keytab", HexFormat.of().formatHex(key)));
        String sha256 = KeytabReader.read(bytes).sha256();
        assertThat(files()).anyMatch(file -> file.contains(sha256));
    }
}
