package io.github.dfconsole.launch.selfcheck;

import io.github.dfconsole.api.transport.Network;
import io.github.dfconsole.api.transport.SystemAuthorities;
import io.github.dfconsole.background.DaemonThreads;
import io.github.dfconsole.connection.secrets.SystemKeychain;
import io.github.dfconsole.files.ApplicationFolders;
import io.github.dfconsole.system.OperatingSystem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * All checks, in the order in which they are printed.
 *
 * <p>Each check is a lambda, not a method reference. A method reference would load its class while
 * the list is made, and a missing class would then fail all checks.
 */
final class Checklist {

    private static final Duration KEYCHAIN_DEADLINE = Duration.ofSeconds(5);

    private final SelfCheckTexts texts;
    private final HeadlessJavaFx javaFx;
    private final List<Check> checks = new ArrayList<>();

    Checklist(SelfCheckTexts texts, HeadlessJavaFx javaFx) {
        this.texts = texts;
        this.javaFx = javaFx;
    }

    List<Check> all(String version, ApplicationFolders folders) {
        versions(version);
        environment();
        runtime();
        screen();
        add("icons", "reinstall", () -> new IconCheck(javaFx, texts).check(folders.settings()));
        calls();
        add("settings-folder", "folder", () -> new FolderCheck(texts).check(folders.settings()));
        add("log-folder", "folder", () -> new FolderCheck(texts).check(folders.logs()));
        add("keychain", "reinstall", this::keychain);
        return List.copyOf(checks);
    }

    private void versions(String version) {
        add("console", "reinstall", () -> CheckResult.ok(version));
        add("java", "reinstall", () -> Versions.java());
        add("system", "reinstall", () -> Versions.system());
    }

    private void environment() {
        EnvironmentCheck environment =
                new EnvironmentCheck(texts, System.getenv(), System.getProperties());
        add("options", "reinstall", environment::options);
        add("file-names", "reinstall", environment::fileNames);
        add("home", "folder", environment::home);
        add("temporary", "temporary", environment::temporaryFiles);
        add(
                "proxy",
                "proxy",
                () -> new ProxyCheck(texts, Network.USUAL.route().selector()).check());
    }

    private void runtime() {
        add("dates", "reinstall", () -> new RuntimeCheck(texts).formatsDates());
        add("encodings", "reinstall", () -> new RuntimeCheck(texts).readsOtherEncodings());
        add("export", "reinstall", () -> new RuntimeCheck(texts).writesCsv());
    }

    private void screen() {
        add("javafx", "javafx", () -> javaFx.check(texts));
        add("window", "reinstall", this::windowLibraries);
        add("korean", "javafx", () -> new FontCheck(javaFx, texts).korean());
        add("japanese", "javafx", () -> new FontCheck(javaFx, texts).japanese());
    }

    /** The sandbox runs without a window, so missing libraries are only a warning. */
    private CheckResult windowLibraries() {
        return new SystemRequirements(texts::bundle)
                .missingForWindow()
                .map(CheckResult::warning)
                .orElseGet(() -> CheckResult.ok(texts.get("window.found")));
    }

    private void calls() {
        add("sandbox", "loopback", () -> new SignedCallCheck(texts).checkSandbox());
        add("tls", "loopback", () -> new TlsCheck(texts).checkLoopback());
        add("authorities", "reinstall", () -> new CertificateAuthorityCheck(texts).check(null));
        add(
                "system-authorities",
                "reinstall",
                () ->
                        new CertificateAuthorityCheck(texts)
                                .checkSystem(SystemAuthorities.read(), OperatingSystem.current()));
    }

    /** Other systems than Windows and macOS may ask for a password. */
    private CheckResult keychain() throws InterruptedException {
        SystemKeychain keychain =
                new SystemKeychain(new DaemonThreads("keychain"), KEYCHAIN_DEADLINE);
        OperatingSystem system = OperatingSystem.current();
        boolean mayAsk = system != OperatingSystem.WINDOWS && system != OperatingSystem.MACOS;
        return new KeychainCheck(texts, keychain, mayAsk).check();
    }

    private void add(String name, String next, Check.Probe probe) {
        checks.add(new Check(texts.get("name." + name), texts.get("next." + next), probe));
    }
}
