package io.github.dfconsole.api;

import java.time.Duration;

/**
 * Data Forest's API, one group of operations each. Methods block: call them off the UI thread, and
 * interrupt the calling thread to cancel.
 */
public final class DataForestClient {

    private final Wire wire;
    private final Accounts accounts;
    private final AiWorkspaces aiWorkspaces;

    /** Creates a client that sends its calls over the given wire. */
    public DataForestClient(Wire wire) {
        this.wire = wire;
        this.accounts = new Accounts(wire);
        this.aiWorkspaces = new AiWorkspaces(wire);
    }

    /** Accounts: who owns HDFS space and apps. */
    public Accounts accounts() {
        return accounts;
    }

    /** AI workspaces: named configurations that AI apps are run from. */
    public AiWorkspaces aiWorkspaces() {
        return aiWorkspaces;
    }

    /** See {@link Wire#clockOffset()}. */
    public Duration clockOffset() {
        return wire.clockOffset();
    }
}
