package io.github.dfconsole.ui.shell;

import io.github.dfconsole.connection.Connection;

/** The names under which something is kept of a connection. */
final class ConnectionName {

    private ConnectionName() {}

    /** What is kept for everyone who connects to the same place. */
    static String of(Connection target) {
        return isSandbox(target) ? "sandbox" : target.endpoint().displayName();
    }

    /** What is kept for a key alone: another key may see other accounts. */
    static String withKey(Connection target) {
        return isSandbox(target) ? of(target) : of(target) + " " + target.accessKeyEnding();
    }

    private static boolean isSandbox(Connection target) {
        return target.kind() == Connection.Kind.SANDBOX;
    }
}
