package io.github.dfconsole.ui.connect;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.InvalidEndpointException;
import io.github.dfconsole.api.signing.KeyText;
import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.DiscoveredKeys;
import io.github.dfconsole.connection.KeyProblem;
import io.github.dfconsole.connection.KeySearch;
import io.github.dfconsole.service.ConnectionDiagnosis;
import io.github.dfconsole.service.ConnectionDiagnosis.Culprit;
import io.github.dfconsole.service.Session;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Where to connect, and with whose keys: finds keys, checks what was entered, tests it, and
 * connects. A typed secret key is kept for this run only. It belongs to the UI thread.
 */
public final class ConnectViewModel {

    /** What is under way. */
    public enum Activity {
        NONE,
        TESTING,
        CONNECTING,
        STARTING_SANDBOX
    }

    /** A key that has to be typed. */
    public enum TypedKey {
        ACCESS_KEY,
        SECRET_KEY
    }

    /** What is wrong with a typed key. */
    public enum KeyFault {
        /** Nothing was typed. */
        MISSING,
        /** There are characters in it that no key has. */
        MALFORMED
    }

    private final Jobs jobs;
    private final Callable<KeySearch.Result> keySearch;
    private final Callable<Connection> sandbox;
    private final SessionOpener opener;
    private final Consumer<Connection> connected;

    private final StringProperty address =
            new SimpleStringProperty(this, "address", Endpoint.PUBLIC_ZONE.toString());
    private final StringProperty accessKey = new SimpleStringProperty(this, "accessKey", "");
    private final StringProperty secretKey = new SimpleStringProperty(this, "secretKey", "");
    private final ObjectProperty<KeyChoice> choice =
            new SimpleObjectProperty<>(this, "choice", new KeyChoice.Typed());
    private final ObservableList<DiscoveredKeys> foundKeys = FXCollections.observableArrayList();
    private final ObservableList<KeyProblem> keyProblems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Activity> activity =
            new ReadOnlyObjectWrapper<>(this, "activity", Activity.NONE);
    private final ReadOnlyObjectWrapper<InvalidEndpointException.@Nullable Reason> addressProblem =
            new ReadOnlyObjectWrapper<>(this, "addressProblem");
    private final ReadOnlyObjectWrapper<Map<TypedKey, KeyFault>> keyFaults =
            new ReadOnlyObjectWrapper<>(this, "keyFaults", Map.of());
    private final ReadOnlyObjectWrapper<ConnectionDiagnosis.@Nullable Verdict> verdict =
            new ReadOnlyObjectWrapper<>(this, "verdict");
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");

    private final ReadOnlyBooleanWrapper searched = new ReadOnlyBooleanWrapper(this, "searched");

    private boolean searching;
    private Job job = Job.NONE;

    /**
     * Creates the view-model; nothing happens yet.
     *
     * @param keySearch looks for keys on this machine; blocks
     * @param sandbox starts the sandbox; blocks
     * @param opener opens sessions for testing
     * @param connected takes a connection that works
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
        this.opener = opener;
        this.connected = connected;
        address.addListener((property, before, now) -> forgetVerdict());
        accessKey.addListener((property, before, now) -> forgetVerdict());
        secretKey.addListener((property, before, now) -> forgetVerdict());
        choice.addListener(
                (property, before, now) -> {
                    // What the search chooses answers nothing that was said before.
                    if (!searching) {
                        forgetVerdict();
                    }
                });
    }

    /** Shows what kept the program from connecting by itself. */
    public void show(Throwable problem) {
        fail(problem);
    }

    /** Looks for keys on this machine, and chooses the first that is found. */
    public void searchKeys() {
        jobs.start(keySearch, this::showKeys, failure::set);
    }

    private void showKeys(KeySearch.Result result) {
        searched.set(true);
        foundKeys.setAll(result.keys());
        keyProblems.setAll(result.problems());
        boolean typing = !accessKey.get().isEmpty() || !secretKey.get().isEmpty();
        KeyChoice chosen = choice.get();
        boolean isLost =
                chosen instanceof KeyChoice.Found found && !result.keys().contains(found.keys());
        if (isLost || (!typing && chosen instanceof KeyChoice.Typed)) {
            searching = true;
            choice.set(
                    result.keys().isEmpty()
                            ? new KeyChoice.Typed()
                            : new KeyChoice.Found(result.keys().getFirst()));
            searching = false;
        }
    }

    /** Tests what is entered, and says which part of it is wrong. */
    public void test() {
        tryOut(Activity.TESTING, works -> {});
    }

    /** Tests what is entered, and connects if it works. */
    public void connect() {
        tryOut(Activity.CONNECTING, connected);
    }

    private void tryOut(Activity kind, Consumer<Connection> onSuccess) {
        forgetVerdict();
        Connection candidate = entered();
        if (candidate == null) {
            return;
        }
        begin(kind);
        job =
                jobs.start(
                        () -> test(candidate),
                        result -> {
                            end();
                            verdict.set(result);
                            if (result.culprit() == Culprit.NONE) {
                                onSuccess.accept(candidate);
                            }
                        },
                        this::fail);
    }

    private ConnectionDiagnosis.Verdict test(Connection candidate) {
        try (Session session = opener.open(candidate)) {
            return ConnectionDiagnosis.run(session);
        }
    }

    /** Starts the sandbox and connects to it. */
    public void trySandbox() {
        forgetVerdict();
        begin(Activity.STARTING_SANDBOX);
        job =
                jobs.start(
                        sandbox,
                        connection -> {
                            end();
                            connected.accept(connection);
                        },
                        this::fail);
    }

    /** Makes an end of whatever is under way. */
    public void cancel() {
        job.cancel();
        end();
    }

    private void begin(Activity kind) {
        job.cancel();
        activity.set(kind);
    }

    private void end() {
        activity.set(Activity.NONE);
    }

    private void fail(Throwable cause) {
        end();
        failure.set(cause);
    }

    private void forgetVerdict() {
        verdict.set(null);
        failure.set(null);
        addressProblem.set(null);
        keyFaults.set(Map.of());
    }

    /** What is entered, if it is complete; otherwise the problems are shown. */
    private @Nullable Connection entered() {
        boolean keysAreThere = checkKeys();
        try {
            Endpoint endpoint = Endpoint.parse(address.get());
            return keysAreThere ? connection(endpoint) : null;
        } catch (InvalidEndpointException e) {
            addressProblem.set(e.reason());
            return null;
        }
    }

    private boolean checkKeys() {
        if (choice.get() instanceof KeyChoice.Found) {
            return true;
        }
        Map<TypedKey, KeyFault> faults = new EnumMap<>(TypedKey.class);
        check(TypedKey.ACCESS_KEY, accessKey.get(), faults);
        check(TypedKey.SECRET_KEY, secretKey.get(), faults);
        keyFaults.set(Map.copyOf(faults));
        return faults.isEmpty();
    }

    private static void check(TypedKey key, String typed, Map<TypedKey, KeyFault> faults) {
        String text = KeyText.trimmed(typed);
        if (text.isEmpty()) {
            faults.put(key, KeyFault.MISSING);
        } else if (!KeyText.isWellFormed(text)) {
            faults.put(key, KeyFault.MALFORMED);
        }
    }

    private Connection connection(Endpoint endpoint) {
        return switch (choice.get()) {
            case KeyChoice.Found found -> Connection.to(endpoint, found.keys());
            case KeyChoice.Typed _ ->
                    Connection.to(
                            endpoint,
                            KeyText.trimmed(accessKey.get()),
                            KeyText.trimmed(secretKey.get()));
        };
    }

    /** The address, as it is typed. */
    public StringProperty address() {
        return address;
    }

    /** The access key, as it is typed. */
    public StringProperty accessKey() {
        return accessKey;
    }

    /** The secret key, as it is typed. */
    public StringProperty secretKey() {
        return secretKey;
    }

    /** Which key pair to connect with. */
    public ObjectProperty<KeyChoice> choice() {
        return choice;
    }

    /** The key pairs that were found on this machine. Not to be changed. */
    public ObservableList<DiscoveredKeys> foundKeys() {
        return foundKeys;
    }

    /** Whether this machine was searched for keys, successfully or not. */
    public ReadOnlyBooleanProperty searched() {
        return searched.getReadOnlyProperty();
    }

    /** What was wrong with places where keys are looked for. Not to be changed. */
    public ObservableList<KeyProblem> keyProblems() {
        return keyProblems;
    }

    /** What is under way. */
    public ReadOnlyObjectProperty<Activity> activity() {
        return activity.getReadOnlyProperty();
    }

    /** Why the address is refused; null if it is not. */
    public ReadOnlyObjectProperty<InvalidEndpointException.@Nullable Reason> addressProblem() {
        return addressProblem.getReadOnlyProperty();
    }

    /** What is wrong with the typed keys; empty if nothing is. */
    public ReadOnlyObjectProperty<Map<TypedKey, KeyFault>> keyFaults() {
        return keyFaults.getReadOnlyProperty();
    }

    /** How the last test ended; null if there was none, or something was changed since. */
    public ReadOnlyObjectProperty<ConnectionDiagnosis.@Nullable Verdict> verdict() {
        return verdict.getReadOnlyProperty();
    }

    /** What went wrong on this machine itself; null if nothing did. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }
}
