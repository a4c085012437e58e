package io.github.dfconsole.launch.environment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.util.Map;

@DisabledOnOs(OS.WINDOWS)
class UserHomeTest {

    @Test
    void homeIsTheOneOfTheEnvironmentIfItIsAbsolute() {
        assertThat(home("/home/한글 a", "Linux")).isEqualTo("/home/한글 a");
        assertThat(home("/Users/me", "Mac OS X")).isEqualTo("/Users/me");
        for (String none : new String[] {"", " ", "relative", "~", "./x"}) {
            assertThat(home(none, "Linux")).isEqualTo("/root");
        }
        assertThat(UserHome.in(Map.of(), "/root", "Linux")).isEqualTo("/root");
    }

    @Test
    void toolsOfUnixDoNotMoveTheHomeOnWindows() {
        assertThat(home("/c/Users/me", "Windows 11")).isEqualTo("/root");
    }

    private static String home(String variable, String system) {
        return UserHome.in(Map.of("HOME", variable), "/root", system);
    }
}
