package io.github.dfconsole.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dfconsole.api.signing.SecretKey;
import io.github.dfconsole.system.OperatingSystem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class KeySearchTest {

    @TempDir private Path home;

    @ParameterizedTest
    @CsvSource({
        "NCLOUD_ACCESS_KEY_ID, NCLOUD_SECRET_ACCESS_KEY",
        "NCLOUD_ACCESS_KEY,    NCLOUD_SECRET_KEY"
    })
    void findsThePairOfEachNamingScheme(String access, String secret) {
        KeySearch.Result result = search(Map.of(access, " AK ", secret, "SK"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.keys())
                .singleElement()
                .satisfies(
                        keys -> {
                            assertThat(keys.origin())
                                    .isEqualTo(new DiscoveredKeys.FromEnvironment(access, secret));
                            assertThat(keys.credentials().accessKey()).isEqualTo("AK");
                            assertThat(keys.credentials().secretKey())
                                    .isEqualTo(SecretKey.of("SK"));
                        });
    }

    @Test
    void twoPairsAreOfferedAndNeverMixed() {
        KeySearch.Result result =
                search(
                        Map.of(
                                "NCLOUD_ACCESS_KEY_ID", "STORAGE",
                                "NCLOUD_SECRET_ACCESS_KEY", "secretOfStorage",
                                "NCLOUD_ACCESS_KEY", "TERRAFORM",
                                "NCLOUD_SECRET_KEY", "secretOfTerraform"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.keys())
                .extracting(
                        keys -> keys.credentials().accessKey(),
                        keys -> keys.credentials().secretKey())
                .containsExactly(
                        tuple("STORAGE", SecretKey.of("secretOfStorage")),
                        tuple("TERRAFORM", SecretKey.of("secretOfTerraform")));
    }

    @Test
    void halvesOfTwoSchemesAreNoPair() {
        KeySearch.Result result =
                search(Map.of("NCLOUD_ACCESS_KEY_ID", "AK", "NCLOUD_SECRET_KEY", "SK"));
        assertThat(result.keys()).isEmpty();
        assertThat(result.problems())
                .containsExactly(
                        new KeyProblem.IncompleteInEnvironment(
                                "NCLOUD_ACCESS_KEY_ID", "NCLOUD_SECRET_ACCESS_KEY"),
                        new KeyProblem.IncompleteInEnvironment(
                                "NCLOUD_SECRET_KEY", "NCLOUD_ACCESS_KEY"));
    }

    @Test
    void reportsWhichKeyOfAPairIsMissing() {
        assertThat(search(Map.of("NCLOUD_ACCESS_KEY", "AK", "NCLOUD_SECRET_KEY", "")).problems())
                .containsExactly(
                        new KeyProblem.IncompleteInEnvironment(
                                "NCLOUD_ACCESS_KEY", "NCLOUD_SECRET_KEY"));
        assertThat(search(Map.of("NCLOUD_SECRET_ACCESS_KEY", "SK")).problems())
                .containsExactly(
                        new KeyProblem.IncompleteInEnvironment(
                                "NCLOUD_SECRET_ACCESS_KEY", "NCLOUD_ACCESS_KEY_ID"));
    }

    @Test
    void reportsVariableWithInvalidKeyButNotItsValue() {
        KeySearch.Result result =
                search(Map.of("NCLOUD_ACCESS_KEY", "비밀", "NCLOUD_SECRET_KEY", "hid den"));
        assertThat(result.keys()).isEmpty();
        assertThat(result.problems())
                .containsExactly(
                        new KeyProblem.MalformedInEnvironment("NCLOUD_ACCESS_KEY"),
                        new KeyProblem.MalformedInEnvironment("NCLOUD_SECRET_KEY"));
    }

    @Test
    void listsEnvironmentBeforeFile() throws IOException {
        Path folder = Files.createDirectory(home.resolve(".ncloud"));
        Files.writeString(
                folder.resolve("configure"),
                "ncloud_access_key_id=FILE\nncloud_secret_access_key=SK\n");
        KeySearch.Result result =
                search(Map.of("NCLOUD_ACCESS_KEY", "ENV", "NCLOUD_SECRET_KEY", "SK"));
        assertThat(result.keys())
                .extracting(keys -> keys.credentials().accessKey())
                .containsExactly("ENV", "FILE");
    }

    @Test
    void findsNothingWithoutVariablesAndFile() {
        assertThat(search(Map.of("PATH", "/bin")).keys()).isEmpty();
    }

    @Test
    void saysThatTheFinderHidesVariablesOfAShell() {
        Map<String, String> finder = Map.of("PATH", "/usr/bin", "XPC_SERVICE_NAME", "console");
        assertThat(search(finder, OperatingSystem.MACOS).problems())
                .containsExactly(new KeyProblem.NoShell());
        assertThat(search(finder, OperatingSystem.LINUX).problems()).isEmpty();
        assertThat(search(finder, OperatingSystem.WINDOWS).problems()).isEmpty();
        assertThat(search(Map.of("SHLVL", "1"), OperatingSystem.MACOS).problems()).isEmpty();
    }

    /** With launchctl they are set for every program. */
    @Test
    void saysNothingOfAShellWhereKeysAreFound() {
        Map<String, String> set = Map.of("NCLOUD_ACCESS_KEY", "ENV", "NCLOUD_SECRET_KEY", "SK");
        KeySearch.Result result = search(set, OperatingSystem.MACOS);
        assertThat(result.keys()).hasSize(1);
        assertThat(result.problems()).isEmpty();
    }

    private KeySearch.Result search(Map<String, String> environment) {
        return search(environment, OperatingSystem.LINUX);
    }

    private KeySearch.Result search(Map<String, String> environment, OperatingSystem system) {
        return new KeySearch(environment, home, StandardCharsets.UTF_8, system).search();
    }
}
