package io.github.dfconsole.api;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Data Forest's API, one group of operations each. Methods block: call them off the UI thread, and
 * interrupt the calling thread to cancel.
 */
public final class DataForestClient {

    private final Wire wire;
    private final Accounts accounts;
    private final Apps apps;
    private final Notebooks notebooks;
    private final AiWorkspaces aiWorkspaces;
    private final AiApps aiApps;

    /** Creates a client that sends its calls over the given wire. */
    public DataForestClient(Wire wire) {
        this.wire = wire;
        this.accounts = new Accounts(wire);
        this.apps = new Apps(wire);
        this.notebooks = new Notebooks(wire);
        this.aiWorkspaces = new AiWorkspaces(wire);
        this.aiApps = new AiApps(wire);
    }

    /** Accounts: who owns HDFS space and apps. */
    public Accounts accounts() {
        return accounts;
    }

    /** Apps: long-lived YARN apps such as Kafka, Trino and HBase. */
    public Apps apps() {
        return apps;
    }

    /** Notebooks: JupyterLab inside a VPC, and the look-ups that creating one needs. */
    public Notebooks notebooks() {
        return notebooks;
    }

    /** AI workspaces: named configurations that AI apps are run from. */
    public AiWorkspaces aiWorkspaces() {
        return aiWorkspaces;
    }

    /** AI apps: GPU apps run from an AI workspace. */
    public AiApps aiApps() {
        return aiApps;
    }

    /** Every operation this client knows. */
    public static List<Operation<?>> operations() {
        return Stream.of(
                        Accounts.OPERATIONS,
                        Apps.OPERATIONS,
                        Notebooks.OPERATIONS,
                        AiWorkspaces.OPERATIONS,
                        AiApps.OPERATIONS)
                .<Operation<?>>flatMap(List::stream)
                .toList();
    }

    /** See {@link Wire#clockOffset()}. */
    public Duration clockOffset() {
        return wire.clockOffset();
    }
}
