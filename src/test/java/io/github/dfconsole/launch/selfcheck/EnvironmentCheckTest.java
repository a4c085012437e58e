package io.github.dfconsole.launch.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.transport.EnvironmentProxies;
import io.github.dfconsole.launch.selfcheck.CheckResult.Outcome;
import io.github.dfconsole.testing.CommandLineTexts;

import org.junit.jupiter.api.Test;

import java.net.ProxySelector;
import java.util.Map;
import java.util.Properties;

/** What was ignored or replaced is said. */
class EnvironmentCheckTest {

    private final Properties properties = new Properties();

    private EnvironmentCheck check(Map<String, String> variables) {
        return new EnvironmentCheck(
                new SelfCheckTexts(CommandLineTexts.in("en")), variables, properties);
    }

    private static void assertWarning(CheckResult result, String... parts) {
        assertThat(result.outcome()).isEqualTo(Outcome.WARNING);
        assertThat(result.text()).contains(parts);
    }

    @Test
    void namesIgnoredOptionsAndThoseInEffect() {
        assertThat(check(Map.of("JAVA_TOOL_OPTIONS", "")).options().outcome())
                .isEqualTo(Outcome.OK);
        assertWarning(check(Map.of("_JAVA_OPTIONS", "-Xmx1m")).options(), "_JAVA_OPTIONS");
        // The launcher hands its own options on in a variable of Java.
        CheckResult own =
                check(Map.of("DATAFOREST_JAVA_OPTIONS", "-Dx", "JDK_JAVA_OPTIONS", "-Dx"))
                        .options();
        assertThat(own.outcome()).isEqualTo(Outcome.OK);
        assertThat(own.text()).contains("-Dx");
        properties.setProperty("dataforest.ignored", "JAVA_TOOL_OPTIONS");
        assertWarning(check(Map.of()).options(), "JAVA_TOOL_OPTIONS", "ignored");
    }

    @Test
    void namesTheLocaleThatIsNotInstalled() {
        properties.setProperty("os.name", "Linux");
        properties.setProperty("sun.jnu.encoding", "UTF-8");
        assertThat(check(Map.of()).fileNames().outcome()).isEqualTo(Outcome.OK);
        properties.setProperty("dataforest.locale", "LANG=ko_KR.UTF-8");
        assertWarning(check(Map.of()).fileNames(), "UTF-8", "LANG=ko_KR.UTF-8");
        properties.setProperty("sun.jnu.encoding", "ANSI_X3.4-1968");
        assertWarning(check(Map.of()).fileNames(), "ANSI_X3.4-1968", "LC_ALL=C.UTF-8");
    }

    @Test
    void namesBothHomeFolders() {
        properties.setProperty("user.home", "/of/HOME");
        properties.setProperty("dataforest.home", "/of/passwd");
        assertThat(check(Map.of()).home().text()).contains("/of/HOME", "/of/passwd");
    }

    @Test
    void namesTheReplacedFolderForTemporaryFiles() {
        properties.setProperty("java.io.tmpdir", "/var/tmp");
        properties.setProperty("dataforest.temp", "/full");
        assertWarning(check(Map.of()).temporaryFiles(), "/var/tmp", "/full");
    }

    @Test
    void namesTheProxyWithoutItsPassword() {
        EnvironmentProxies proxies =
                new EnvironmentProxies(
                        Map.of("https_proxy", "http://me:hunter2@proxy.example:3128"),
                        ProxySelector.getDefault());
        ProxyCheck check = new ProxyCheck(new SelfCheckTexts(CommandLineTexts.in("en")), proxies);
        assertThat(check.check().text()).contains("proxy.example:3128").doesNotContain("hunter2");
    }
}
