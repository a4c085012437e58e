package io.github.dfconsole.connection.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.VirtualScreen;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Map;

/**
 * The keychain of GNOME in each of its states. Each process ends by itself, which {@link
 * KeychainDesktop} asserts.
 */
@EnabledOnOs(OS.LINUX)
class SystemKeychainTest {

    private static final long LONG = 30_000;

    @TempDir Path folder;

    @BeforeEach
    void needsThePrograms() {
        KeychainDesktop.needs("dbus-run-session", "gnome-keyring-daemon");
    }

    @Test
    void keepsASecretUntilItIsDeleted() throws Exception {
        KeychainDesktop desktop = KeychainDesktop.unlocked(folder);
        assertThat(
                        desktop.run(
                                LONG,
                                "problem",
                                "read key",
                                "store key first",
                                "store key second",
                                "read key",
                                "store 운영/proxy 비밀 \"번호\" \\ '1'",
                                "read 운영/proxy",
                                "delete key",
                                "read key",
                                "delete key"))
                .containsExactly(
                        "problem: none",
                        "read key: none",
                        "store key first: done",
                        "store key second: done",
                        "read key: second",
                        "store 운영/proxy 비밀 \"번호\" \\ '1': done",
                        "read 운영/proxy: 비밀 \"번호\" \\ '1'",
                        "delete key: done",
                        "read key: none",
                        "delete key: done");
        assertThat(desktop.run(LONG, "read 운영/proxy"))
                .as("after the next login")
                .containsExactly("read 운영/proxy: 비밀 \"번호\" \\ '1'");
    }

    @Test
    void keepsWhatAllSystemsCanKeepAndRefusesMore() throws Exception {
        String longest = "k".repeat(960);
        assertThat(
                        KeychainDesktop.unlocked(folder)
                                .run(
                                        LONG,
                                        "store key " + longest,
                                        "store key " + longest + "k",
                                        "read key"))
                .containsExactly(
                        "store key " + longest + ": done",
                        "store key " + longest + "k: TOO_LONG",
                        "read key: " + longest);
    }

    @Test
    void saysThatItIsLockedWhenNobodyCanBeAsked() throws Exception {
        KeychainDesktop.unlocked(folder).run(LONG, "store key secret");
        assertThat(
                        KeychainDesktop.locked(folder, Map.of())
                                .run(LONG, "problem", "read key", "store key other", "delete key"))
                .containsExactly(
                        "problem: LOCKED_OR_DENIED",
                        "read key: LOCKED_OR_DENIED",
                        "store key other: LOCKED_OR_DENIED",
                        "delete key: LOCKED_OR_DENIED");
        assertThat(KeychainDesktop.unlocked(folder).run(LONG, "read key"))
                .containsExactly("read key: secret");
    }

    @Test
    void saysThatNoServiceAnswersOnTheBus() throws Exception {
        assertThat(
                        KeychainDesktop.withoutService(folder)
                                .run(LONG, "problem", "store key secret", "read key", "delete key"))
                .containsExactly(
                        "problem: NO_SERVICE",
                        "store key secret: NO_SERVICE",
                        "read key: NO_SERVICE",
                        "delete key: NO_SERVICE");
    }

    @Test
    void saysThatNoServiceAnswersWithoutABus() throws Exception {
        assertThat(
                        KeychainDesktop.withoutBus(folder)
                                .run(LONG, "problem", "store key secret", "read key", "delete key"))
                .containsExactly(
                        "problem: NO_SERVICE",
                        "store key secret: NO_SERVICE",
                        "read key: NO_SERVICE",
                        "delete key: NO_SERVICE");
    }

    @Test
    void saysThatALibraryIsMissing() throws Exception {
        assertThat(
                        KeychainDesktop.withoutLibrary(folder)
                                .run(LONG, "problem", "store key secret", "read key", "delete key"))
                .containsExactly(
                        "problem: NO_LIBRARY",
                        "store key secret: NO_LIBRARY",
                        "read key: NO_LIBRARY",
                        "delete key: NO_LIBRARY");
    }

    /** A question of the system that stays unanswered. */
    @Nested
    class Asking {

        private VirtualScreen screen;

        @BeforeEach
        void locksTheKeychain() throws Exception {
            KeychainDesktop.needs("Xvfb", "openbox", "gdbus");
            KeychainDesktop.unlocked(folder).run(LONG, "store key secret");
            screen = VirtualScreen.start(1024, 700, folder);
        }

        @AfterEach
        void removesTheScreen() {
            if (screen != null) {
                screen.close();
            }
        }

        private KeychainDesktop desktop() {
            return KeychainDesktop.locked(folder, Map.of("DISPLAY", screen.display()));
        }

        @Test
        void isWaitedForNoLongerThanTheLimit() throws Exception {
            assertThat(desktop().run(500, "read key", "store key other", "problem"))
                    .containsExactly(
                            "read key: TIMED_OUT",
                            "store key other: TIMED_OUT",
                            "problem: TIMED_OUT");
            assertThat(KeychainDesktop.unlocked(folder).run(LONG, "read key"))
                    .containsExactly("read key: secret");
        }

        @ParameterizedTest
        @ValueSource(strings = {"store key other", "read key", "delete key"})
        void isGivenUpAtOnce(String call) throws Exception {
            assertThat(desktop().run(LONG, "cancel " + call))
                    .containsExactly("cancel " + call + ": given up");
        }

        @ParameterizedTest
        @ValueSource(strings = {"store key other", "read key", "delete key"})
        void isDeniedByTheUser(String call) throws Exception {
            assertThat(desktop().run(LONG, "deny " + call))
                    .containsExactly("deny " + call + ": LOCKED_OR_DENIED");
            assertThat(KeychainDesktop.unlocked(folder).run(LONG, "read key"))
                    .containsExactly("read key: secret");
        }
    }
}
