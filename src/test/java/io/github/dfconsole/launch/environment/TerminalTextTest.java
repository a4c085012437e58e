package io.github.dfconsole.launch.environment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/** Korean words for terminals of several systems. */
class TerminalTextTest {

    /** A console of Korean Windows, a usual terminal, and a container that names no language. */
    @ParameterizedTest
    @CsvSource({"x-windows-949, x-windows-949", "UTF-8, UTF-8", "US-ASCII, UTF-8"})
    void writesAsTheTerminalReads(String named, String read) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TerminalText.on(new PrintStream(bytes, true, Charset.forName(named))).println("확인");
        assertThat(bytes.toString(Charset.forName(read)).strip()).isEqualTo("확인");
    }
}
