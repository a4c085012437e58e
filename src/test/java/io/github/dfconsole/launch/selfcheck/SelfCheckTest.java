package io.github.dfconsole.launch.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.files.ApplicationFolders;
import io.github.dfconsole.launch.selfcheck.Check.Probe;
import io.github.dfconsole.testing.CommandLineTexts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

@Timeout(60)
class SelfCheckTest {

    private static final Check PASSES = check("Well", () -> CheckResult.ok("1.0"));

    private final StringWriter printed = new StringWriter();

    private static Check check(String name, Probe probe) {
        return new Check(name, "Do something.", probe);
    }

    private boolean run(Duration deadline, Check... checks) {
        SelfCheckTexts texts = new SelfCheckTexts(CommandLineTexts.in("en"));
        return new SelfCheck(texts, new PrintWriter(printed), deadline).run(List.of(checks));
    }

    private boolean run(Check... checks) {
        return run(Duration.ofSeconds(30), checks);
    }

    private List<String> lines() {
        return printed.toString().lines().toList();
    }

    @Test
    void printsOneAlignedLinePerCheck() {
        assertThat(run(PASSES, check("Longer", () -> CheckResult.ok("2.0")))).isTrue();
        assertThat(lines()).containsExactly("ok       Well    1.0", "ok       Longer  2.0");
    }

    @Test
    void alignsNamesWithWideLetters() {
        run(PASSES, check("한글", () -> CheckResult.ok("2.0")));
        assertThat(lines()).containsExactly("ok       Well  1.0", "ok       한글  2.0");
    }

    @Test
    void errorFailsOneCheckAndNamesCauseAndNextStep() {
        Check broken =
                check(
                        "Lost",
                        () -> {
                            throw new NoClassDefFoundError("com/sun/net/httpserver/HttpServer");
                        });
        assertThat(run(PASSES, broken, PASSES)).isFalse();
        assertThat(lines())
                .containsExactly(
                        "ok       Well  1.0",
                        "failed   Lost  NoClassDefFoundError: com/sun/net/httpserver/HttpServer."
                                + " Do something.",
                        "ok       Well  1.0");
    }

    @Test
    void namesTheInnermostCause() {
        run(
                check(
                        "Lost",
                        () -> {
                            throw new IllegalStateException(
                                    "outer", new ExceptionInInitializerError("inner"));
                        }));
        assertThat(lines())
                .containsExactly(
                        "failed   Lost  ExceptionInInitializerError: inner. Do something.");
    }

    @Test
    void failsCheckThatMissesItsDeadline() {
        CountDownLatch never = new CountDownLatch(1);
        Check hangs =
                check(
                        "Hangs",
                        () -> {
                            never.await();
                            return CheckResult.ok("");
                        });
        assertThat(run(Duration.ZERO, hangs)).isFalse();
        assertThat(lines())
                .containsExactly("failed   Hangs  No result within 0 seconds. Do something.");
    }

    @Test
    void warningIsNoFailure() {
        assertThat(run(check("Font", () -> CheckResult.warning("Install one.")))).isTrue();
        assertThat(lines()).containsExactly("warning  Font  Install one.");
    }

    @Test
    void escapesLineBreaksInResults() {
        run(check("Name", () -> CheckResult.ok("one\ntwo\u001b[2J")));
        assertThat(lines()).containsExactly("ok       Name  one\\ntwo\\u001B[2J");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void everyCheckHasTextsInEveryLanguage(String language) {
        SelfCheckTexts texts = new SelfCheckTexts(CommandLineTexts.in(language));
        ApplicationFolders folders = new ApplicationFolders(Path.of("settings"), Path.of("logs"));
        try (HeadlessJavaFx javaFx = new HeadlessJavaFx()) {
            assertThat(new Checklist(texts, javaFx).all("1.0", folders))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(
                            check -> {
                                assertThat(check.name()).isNotBlank();
                                assertThat(check.next()).isNotBlank();
                            })
                    .extracting(Check::name)
                    .doesNotHaveDuplicates();
        }
    }
}
