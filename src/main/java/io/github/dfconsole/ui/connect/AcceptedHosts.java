package io.github.dfconsole.ui.connect;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.connection.Connection;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The hosts that are neither NAVER Cloud Platform's nor this computer, and that the user wants to
 * send keys to. It belongs to the UI thread.
 */
final class AcceptedHosts {

    private final Set<String> accepted = new HashSet<>();

    /** Where nobody can be asked, nothing is sent. */
    private BiConsumer<String, Runnable> question = (host, then) -> {};

    /**
     * Sets what asks before anything is sent to another host; it is asked once for each.
     *
     * @param question takes the host, and what goes on if the user wants that
     */
    void onUnknown(BiConsumer<String, Runnable> question) {
        this.question = question;
    }

    /** The user has confirmed a host before. */
    void accept(String host) {
        if (!host.isEmpty()) {
            accepted.add(host);
        }
    }

    /** The host of an address, if the user had to confirm it and has; else empty. */
    String accepted(Endpoint endpoint) {
        String host = endpoint.displayName();
        return accepted.contains(host) ? host : "";
    }

    /** Goes on, after asking if the address is that of another host. */
    void ask(Endpoint endpoint, Runnable then) {
        String host = endpoint.displayName();
        boolean isOther = Connection.kindOf(endpoint) == Connection.Kind.OTHER;
        if (!isOther || accepted.contains(host)) {
            then.run();
            return;
        }
        question.accept(
                host,
                () -> {
                    accept(host);
                    then.run();
                });
    }
}
