package io.github.dfconsole.launch.environment;

import org.jspecify.annotations.Nullable;

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
     *
     * @param named the encoding that the system names, as in {@code stdout.encoding}: a stream that
     *     Java made before it could load all encodings may have another one
     */
    public static PrintWriter on(PrintStream terminal, @Nullable String named) {
        return new PrintWriter(terminal, true, encoding(named, terminal.charset()));
    }

    private static Charset encoding(@Nullable String named, Charset otherwise) {
        Charset known =
                named == null || !Charset.isSupported(named) ? otherwise : Charset.forName(named);
        return known.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : known;
    }
}
