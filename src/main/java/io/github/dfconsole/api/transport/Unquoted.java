package io.github.dfconsole.api.transport;

import com.fasterxml.jackson.core.JacksonException;

import org.jspecify.annotations.Nullable;

import java.net.ProtocolException;

/**
 * Stands for an exception whose message quotes what came from outside, for example the line that is
 * no HTTP. Logs name its class and where it arose; what a service or a proxy said may hold
 * anything.
 */
final class Unquoted extends Exception {

    private static final long serialVersionUID = 1L;

    private Unquoted(Throwable quoting) {
        super(quoting.getClass().getName());
        setStackTrace(quoting.getStackTrace());
    }

    /** Returns an exception as it is, unless it or a cause of it quotes what came from outside. */
    static @Nullable Throwable of(@Nullable Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof ProtocolException || each instanceof JacksonException) {
                return new Unquoted(each);
            }
        }
        return cause;
    }
}
