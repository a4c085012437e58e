package io.github.dfconsole.launch.environment;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text for the terminal, in the encoding that the terminal reads. */
public final class TerminalText {

    private TerminalText() {}

    /**
     * Returns a writer that flushes each line. It writes as the system says that the terminal
     * reads: a console of Korean Windows does not read UTF-8. Where a system names ASCII it knows
     * no better, and what reads along takes UTF-8.
     */
    public static PrintWriter on(PrintStream terminal) {
        return new PrintWriter(terminal, true, encoding(terminal.charset()));
    }

    static Charset encoding(Charset named) {
        return named.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : named;
    }
}
