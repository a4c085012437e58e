package io.github.dfconsole.ui.connect;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.InvalidEndpointException;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.KeySearch;
import io.github.dfconsole.service.ConnectionDiagnosis;
import io.github.dfconsole.service.OfferedGroups;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The connect page: finds keys, checks and tests what the user entered, and connects. This class
 * belongs to the UI thread.
 */
public final class ConnectViewModel {

    private final Jobs jobs;
    private final Callable<KeySearch.Result> keySearch;
    private final Callable<Connection> sandbox;
    private final Trials trials;
    private final Consumer<Connection> connected;

    private final StringProperty address =
            new SimpleStringProperty(this, "address", Endpoint.PUBLIC_ZONE.toString());
    private final KeysViewModel keys = new KeysViewModel();
    private final PageWork work = new PageWork();
    private final ReadOnlyObjectWrapper<InvalidEndpointException.@Nullable Reason> addressProblem =
            new ReadOnlyObjectWrapper<>(this, "addressProblem");
    private final ReadOnlyObjectWrapper<ConnectionDiagnosis.@Nullable Verdict> verdict =
            new ReadOnlyObjectWrapper<>(this, "verdict");
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");

    private final AcceptedHosts acceptedHosts = new AcceptedHosts();
    private ConnectionMaker maker = (endpoint, chosen) -> ready(chosen.connection(endpoint));
    private BiConsumer<Connection, OfferedGroups> tested = (connection, found) -> {};
    private OfferedGroups groups = OfferedGroups.NONE;

    /**
     * Creates the view-model without starting anything.
     *
     * @param keySearch searches this computer for keys; blocks
     * @param sandbox starts the sandbox; blocks
     * @param opener opens sessions for testing
     * @param connected receives a connection that works
     */
    public ConnectViewModel(
            Jobs jobs,
            Callable<KeySearch.Result> keySearch,
            Callable<Connection> sandbox,
            SessionOpener opener,
            Consumer<Connection> connected) {
        this.jobs = jobs;
        this.keySearch = keySearch;
        this.sandbox = sandbox;
        this.trials = new Trials(opener);
        this.connected = connected;
        address.addListener((property, before, now) -> edited());
        keys.onEdit(this::edited);
    }

    /** The work that the page waits for. */
    PageWork work() {
        return work;
    }

    /** The hosts that keys are sent to without a question. */
    AcceptedHosts acceptedHosts() {
        return acceptedHosts;
    }

    /** Sets what makes the connection of an address and the chosen keys. */
    void onMake(ConnectionMaker other) {
        maker = other;
    }

    /** Sets what hears which groups of operations answer over a connection that was tested. */
    public void onTested(BiConsumer<Connection, OfferedGroups> listener) {
        tested = listener;
    }

    /** Sets what is asked, before each trial, for what tells which connections need none. */
    public void onUntried(Supplier<Predicate<Connection>> which) {
        trials.except(which);
    }

    /** Makes a connection that is made already. */
    static Callable<Connection> ready(Connection connection) {
        return () -> connection;
    }

    /** Shows why the console could not connect at its start. */
    public void show(Throwable problem) {
        fail(problem);
    }

    /** Searches this computer for keys and offers those that are found. */
    public void searchKeys() {
        jobs.start(keySearch, keys::show, failure::set);
    }

    /** Tests address and keys; the verdict names the part that is wrong. */
    public void test() {
        run(Activity.TESTING, works -> {});
    }

    /** Tests address and keys, and connects if they work. */
    public void connect() {
        run(Activity.CONNECTING, connected);
    }

    private void run(Activity kind, Consumer<Connection> onSuccess) {
        forgetVerdict();
        boolean keysAreValid = keys.check();
        Endpoint endpoint = endpoint();
        if (endpoint == null || !keysAreValid) {
            return;
        }
        acceptedHosts.ask(
                endpoint,
                () -> {
                    // Made when the host is accepted, so that the profile says so.
                    Callable<Connection> candidate = maker.of(endpoint, keys);
                    if (candidate != null) {
                        send(kind, candidate, onSuccess);
                    }
                });
    }

    private void send(
            Activity kind, Callable<Connection> candidate, Consumer<Connection> onSuccess) {
        Callable<ConnectionTrial> trial = trials.of(candidate, kind);
        work.begin(kind);
        work.runs(
                () ->
                        jobs.start(
                                trial,
                                tried -> {
                                    work.end();
                                    groups = tried.groups();
                                    tested.accept(tried.connection(), groups);
                                    verdict.set(tried.verdict());
                                    if (tried.mayConnect()) {
                                        onSuccess.accept(tried.connection());
                                    }
                                },
                                this::fail));
    }

    /** Starts the sandbox and connects to it. */
    public void trySandbox() {
        forgetVerdict();
        work.begin(Activity.STARTING_SANDBOX);
        work.runs(
                () ->
                        jobs.start(
                                sandbox,
                                connection -> {
                                    work.end();
                                    connected.accept(connection);
                                },
                                this::fail));
    }

    /** Cancels the work that is in progress. */
    public void cancel() {
        work.cancel();
    }

    private void fail(Throwable cause) {
        work.end();
        failure.set(cause);
    }

    /** Something else is entered: what is found out about the former must not be said of it. */
    void edited() {
        if (work.isTrial()) {
            work.cancel();
        }
        forgetVerdict();
    }

    /** What was found out no longer counts. */
    void forgetVerdict() {
        verdict.set(null);
        failure.set(null);
        addressProblem.set(null);
        keys.clearFaults();
    }

    /** The entered address; null, with the fault marked, if it is not valid. */
    @Nullable Endpoint endpoint() {
        try {
            return Endpoint.parse(address.get());
        } catch (InvalidEndpointException e) {
            addressProblem.set(e.reason());
            return null;
        }
    }

    /** The typed address. */
    public StringProperty address() {
        return address;
    }

    /** The keys to connect with. */
    public KeysViewModel keys() {
        return keys;
    }

    /** The work that is in progress. */
    public ReadOnlyObjectProperty<Activity> activity() {
        return work.activity();
    }

    /** Why the address is not valid; null if it is. */
    public ReadOnlyObjectProperty<InvalidEndpointException.@Nullable Reason> addressProblem() {
        return addressProblem.getReadOnlyProperty();
    }

    /** The result of the last test; null if there was none or the input has changed since. */
    public ReadOnlyObjectProperty<ConnectionDiagnosis.@Nullable Verdict> verdict() {
        return verdict.getReadOnlyProperty();
    }

    /** What the last test has found out about groups of operations. */
    OfferedGroups groups() {
        return groups;
    }

    /** What failed on this computer; null if nothing did. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }
}
