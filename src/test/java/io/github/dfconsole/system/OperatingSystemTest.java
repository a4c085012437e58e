package io.github.dfconsole.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatingSystemTest {

    @ParameterizedTest
    @CsvSource({
        "Windows 11, WINDOWS",
        "Mac OS X, MACOS",
        "Linux, LINUX",
        "FreeBSD, OTHER",
        "Darwin, OTHER"
    })
    void isKnownByTheNameThatJavaHasForIt(String name, OperatingSystem system) {
        assertThat(OperatingSystem.named(name)).isEqualTo(system);
    }

    @Test
    void currentOneIsThatOfTheTests() {
        assertThat(OperatingSystem.current() == OperatingSystem.WINDOWS)
                .isEqualTo(OS.WINDOWS.isCurrentOs());
        assertThat(OperatingSystem.current() == OperatingSystem.MACOS)
                .isEqualTo(OS.MAC.isCurrentOs());
        assertThat(OperatingSystem.current() == OperatingSystem.LINUX)
                .isEqualTo(OS.LINUX.isCurrentOs());
    }
}
