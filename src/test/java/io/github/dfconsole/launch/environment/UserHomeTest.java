package io.github.dfconsole.launch.environment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.system.OperatingSystem;

import org.junit.jupiter.api.Test;

import java.util.Map;

class UserHomeTest {

    @Test
    void homeIsTheOneOfTheEnvironmentIfItIsAbsolute() {
        assertThat(home("/home/한글 a", OperatingSystem.LINUX)).isEqualTo("/home/한글 a");
        assertThat(home("/Users/me", OperatingSystem.MACOS)).isEqualTo("/Users/me");
        for (String none : new String[] {"", " ", "relative", "~", "./x"}) {
            assertThat(home(none, OperatingSystem.LINUX)).isEqualTo("/root");
        }
        assertThat(UserHome.in(Map.of(), "/root", OperatingSystem.LINUX)).isEqualTo("/root");
    }

    @Test
    void toolsOfUnixDoNotMoveTheHomeOnWindows() {
        assertThat(home("/c/Users/me", OperatingSystem.WINDOWS)).isEqualTo("/root");
    }

    private static String home(String variable, OperatingSystem system) {
        return UserHome.in(Map.of("HOME", variable), "/root", system);
    }
}
