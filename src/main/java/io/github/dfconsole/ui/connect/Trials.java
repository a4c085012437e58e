package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.Connection;

import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Tries connections before they are opened, except those that show something before that. */
final class Trials {

    private final SessionOpener opener;
    private Supplier<Predicate<Connection>> atOnce = () -> connection -> false;

    Trials(SessionOpener opener) {
        this.opener = opener;
    }

    /** Sets which connections are opened untried. */
    void except(Supplier<Predicate<Connection>> which) {
        atOnce = which;
    }

    /** What makes a connection and tries it; that blocks, and this is called on the UI thread. */
    Callable<ConnectionTrial> of(Callable<Connection> candidate, Activity kind) {
        Predicate<Connection> isShownAtOnce = atOnce.get();
        return () -> {
            Connection made = candidate.call();
            return kind == Activity.CONNECTING && isShownAtOnce.test(made)
                    ? ConnectionTrial.untried(made)
                    : ConnectionTrial.of(opener, made, kind == Activity.TESTING);
        };
    }
}
