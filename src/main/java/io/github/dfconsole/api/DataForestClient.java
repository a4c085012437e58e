package io.github.dfconsole.api;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Data Forest's API: every documented operation as one method, in the reference's five groups.
 *
 * <p>A client calls over a {@link Wire}, of which the program has one: {@link
 * io.github.dfconsole.api.transport.Transport}. It signs, bounds and, where that is safe, repeats
 * calls. One client may be used by many threads at once:
 *
 * <pre>{@code
 * Credentials keys = new Credentials(accessKey, SecretKey.of(secretKey));
 * Transport.Settings settings =
 *         new Transport.Settings(
 *                 Limits.standard(),
 *                 InstantSource.system(),
 *                 Backoff.fullJitter(ThreadLocalRandom.current()::nextLong),
 *                 Executors.newVirtualThreadPerTaskExecutor());
 * try (Transport transport =
 *         new Transport(Endpoint.PUBLIC_ZONE, keys, settings, (report, failure) -> {})) {
 *     DataForestClient client = new DataForestClient(transport);
 *     for (Account account : client.accounts().getList().contents()) {
 *         Contents<Notebook> notebooks = client.notebooks().getList(account.id());
 *     }
 * }
 * }</pre>
 *
 * <p>Methods block until the answer is there or the call has failed, for half a minute at most
 * (each page of {@link Notebooks#getList} has half a minute of its own): call them off the UI
 * thread, and interrupt the calling thread to cancel. They return records in which text that the
 * service left out is empty, and anything else is null; or they throw an {@link ApiException} whose
 * {@link ApiFailure} says which of a closed set of things went wrong and what can be done about it.
 *
 * <p>Operations that only look are tried up to three times. Operations that change something are
 * sent once, unless it is certain that they never left this machine: when no answer comes the
 * failure is {@link ApiFailure.UnknownOutcome}, and the caller has to look whether the change took
 * place before sending it again. Most changes are only accepted by the time they are answered; the
 * detail of what was changed tells when they have taken effect.
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
