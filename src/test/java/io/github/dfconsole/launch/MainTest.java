package io.github.dfconsole.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;

class MainTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--sandbox",
                "--language ko --theme=dark",
                "--sandbox-rows 7 --sandbox",
                "my.dfsandbox"
            })
    void opensWindowBeforeParsingTheCommandLine(String line) {
        assertThat(Main.surelyOpensWindow(arguments(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "--version",
                "-V",
                "-hV",
                "--sandbox-only",
                "--sandbox-only=true",
                "--self-check",
                "--language ko --self-check=true",
                "@arguments",
                "--theme dark @arguments",
                "-- my.dfsandbox"
            })
    void waitsForParsingIfThereMayBeNoDisplay(String line) {
        assertThat(Main.surelyOpensWindow(arguments(line))).isFalse();
    }

    @Test
    void namesProblemWithoutMessageByItsClass() {
        assertThat(Main.message(new IOException("no screen"))).isEqualTo("no screen");
        assertThat(Main.message(new StackOverflowError()))
                .isEqualTo("java.lang.StackOverflowError");
    }

    private static String[] arguments(String line) {
        return line.isEmpty() ? new String[0] : line.split(" ");
    }
}
