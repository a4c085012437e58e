package io.github.dfconsole.launch.selfcheck;

import io.github.dfconsole.files.ApplicationFolders;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Everything that is checked, in the order in which it is printed.
 *
 * <p>What a check needs is named inside its lambda and not as a method reference: a reference would
 * load the class while the list is made, and one that is missing would take all checks with it.
 */
final class Checklist {

    private final SelfCheckTexts words;
    private final HeadlessJavaFx javaFx;
    private final List<Check> checks = new ArrayList<>();

    Checklist(SelfCheckTexts words, HeadlessJavaFx javaFx) {
        this.words = words;
        this.javaFx = javaFx;
    }

    List<Check> all(String version, ApplicationFolders folders) {
        versions(version);
        runtime();
        screen();
        calls();
        add("settings-folder", "folder", () -> new WriteAccess(words).look(folders.settings()));
        add("log-folder", "folder", () -> new WriteAccess(words).look(folders.logs()));
        return List.copyOf(checks);
    }

    private void versions(String version) {
        add("console", "reinstall", () -> Finding.ok(version));
        add("java", "reinstall", () -> Versions.java());
        add("system", "reinstall", () -> Versions.system());
    }

    private void runtime() {
        add("dates", "reinstall", () -> new JavaRuntime(words).formatsDates());
        add("encodings", "reinstall", () -> new JavaRuntime(words).readsOtherEncodings());
        add("export", "reinstall", () -> new JavaRuntime(words).writesCsv());
    }

    private void screen() {
        add("javafx", "javafx", () -> javaFx.look(words));
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux")) {
            add("window", "reinstall", () -> new WindowLibrary(words).look(WindowLibrary.GTK));
        }
        add("korean", "javafx", () -> new FontCheck(javaFx, words).korean());
        add("japanese", "javafx", () -> new FontCheck(javaFx, words).japanese());
    }

    private void calls() {
        add("sandbox", "loopback", () -> new SignedCall(words).lookAtSandbox());
        add("tls", "loopback", () -> new TlsHandshake(words).lookAtLoopback());
        add("authorities", "reinstall", () -> new CertificateAuthorities(words).look(null));
    }

    private void add(String name, String next, Check.Probe probe) {
        checks.add(new Check(words.get("name." + name), words.get("next." + next), probe));
    }
}
