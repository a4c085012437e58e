package io.github.dfconsole.launch.environment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Korean words for terminals of several systems. */
class TerminalTextTest {

    /** A console of Korean Windows, a usual terminal, and a container that names no language. */
    @ParameterizedTest
    @CsvSource({"x-windows-949, x-windows-949", "UTF-8, UTF-8", "US-ASCII, UTF-8"})
    void writesAsTheTerminalReads(String named, String read) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TerminalText.on(new PrintStream(bytes, true, StandardCharsets.UTF_8), named).println("확인");
        assertThat(bytes.toString(Charset.forName(read)).strip()).isEqualTo("확인");
    }

    /** A name that Java does not know is that of an encoding it was not given. */
    @Test
    void goesByTheStreamWhereTheSystemNamesNone() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Charset korean = Charset.forName("x-windows-949");
        TerminalText.on(new PrintStream(bytes, true, korean), null).println("확인");
        TerminalText.on(new PrintStream(bytes, true, korean), "cp-unheard-of").println("확인");
        assertThat(bytes.toString(korean).lines()).containsExactly("확인", "확인");
    }
}
