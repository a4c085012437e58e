package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileKeys;
import io.github.dfconsole.connection.profile.ProfileMarks;
import io.github.dfconsole.connection.profile.ProfileMarks.Colour;
import io.github.dfconsole.connection.profile.ProfileNetwork;
import io.github.dfconsole.connection.profile.ProfileNetwork.Proxy;

import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;

/**
 * What is entered about a connection besides its address and its keys. It belongs to the UI thread.
 */
public final class ProfileFormViewModel {

    private static final int HIGHEST_PORT = 65_535;

    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ObjectProperty<Colour> colour =
            new SimpleObjectProperty<>(this, "colour", Colour.NONE);
    private final BooleanProperty production = new SimpleBooleanProperty(this, "production");
    private final BooleanProperty readOnly = new SimpleBooleanProperty(this, "readOnly");
    private final BooleanProperty keepsKeys = new SimpleBooleanProperty(this, "keepsKeys", true);
    private final ObjectProperty<Proxy> proxy =
            new SimpleObjectProperty<>(this, "proxy", Proxy.ENVIRONMENT);
    private final StringProperty proxyHost = new SimpleStringProperty(this, "proxyHost", "");
    private final StringProperty proxyPort = new SimpleStringProperty(this, "proxyPort", "");
    private final StringProperty proxyUser = new SimpleStringProperty(this, "proxyUser", "");
    private final StringProperty proxyPassword =
            new SimpleStringProperty(this, "proxyPassword", "");
    private final ReadOnlyBooleanWrapper savedLogin =
            new ReadOnlyBooleanWrapper(this, "savedLogin");
    private final ObservableList<String> authorities = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper proxyProblem =
            new ReadOnlyBooleanWrapper(this, "proxyProblem");
    private final ReadOnlyBooleanWrapper userProblem =
            new ReadOnlyBooleanWrapper(this, "userProblem");

    private ProfileNetwork kept = ProfileNetwork.USUAL;

    /** Creates an empty form. */
    ProfileFormViewModel() {
        for (Observable each : List.of(proxy, proxyHost, proxyPort, proxyUser)) {
            each.addListener(changed -> savedLogin.set(network("").hasLoginOf(kept)));
        }
    }

    /** Runs an action whenever anything is entered. */
    void onEdit(Runnable action) {
        values().forEach(each -> each.addListener((property, before, now) -> action.run()));
        authorities.addListener((Observable changed) -> action.run());
    }

    private List<ObservableValue<?>> values() {
        return List.of(
                name,
                colour,
                production,
                readOnly,
                keepsKeys,
                proxy,
                proxyHost,
                proxyPort,
                proxyUser,
                proxyPassword);
    }

    /** Everything that is entered; passwords are among it. */
    List<Object> entered() {
        List<Object> all = new ArrayList<>(List.copyOf(authorities));
        values().forEach(each -> all.add(each.getValue()));
        return List.copyOf(all);
    }

    /** Shows a profile. Its passwords are not shown. */
    void show(Profile profile) {
        ProfileNetwork network = profile.network();
        name.set(profile.name());
        colour.set(profile.marks().colour());
        production.set(profile.marks().isProduction());
        readOnly.set(profile.marks().isReadOnly());
        keepsKeys.set(true);
        proxy.set(network.proxy());
        proxyHost.set(network.proxyHost());
        proxyPort.set(network.proxyPort() == 0 ? "" : Integer.toString(network.proxyPort()));
        proxyUser.set(network.proxyUser());
        proxyPassword.set("");
        kept = network;
        savedLogin.set(network.hasLogin());
        authorities.setAll(network.authorities());
        proxyProblem.set(false);
        userProblem.set(false);
    }

    /** Whether a proxy that was typed can be one; marks it if it cannot. */
    boolean check() {
        boolean isManual = proxy.get() == Proxy.MANUAL;
        boolean isAddress = ProfileNetwork.isHost(proxyHost.get().strip()) && port() != 0;
        proxyProblem.set(isManual && !isAddress);
        userProblem.set(isManual && !ProfileNetwork.isUser(proxyUser.get().strip()));
        return !proxyProblem.get() && !userProblem.get();
    }

    /** The port as it was typed; 0 if it is none. */
    private int port() {
        String typed = proxyPort.get().strip();
        int port = typed.matches("[0-9]{1,5}") ? Integer.parseInt(typed) : 0;
        return port <= HIGHEST_PORT ? port : 0;
    }

    /**
     * A profile as it was entered.
     *
     * @param before what it was before, whose id, place and records it has
     */
    Profile profile(Profile before, String address, ProfileKeys keys) {
        return new Profile(
                before.id(),
                name.get(),
                address,
                keys,
                new ProfileMarks(colour.get(), production.get(), readOnly.get()),
                network(before.network().acceptedHost()),
                before.records(),
                before.position());
    }

    private ProfileNetwork network(String acceptedHost) {
        boolean isManual = proxy.get() == Proxy.MANUAL;
        return new ProfileNetwork(
                proxy.get(),
                isManual ? proxyHost.get().strip() : "",
                isManual ? port() : 0,
                isManual ? proxyUser.get().strip() : "",
                List.copyOf(authorities),
                acceptedHost);
    }

    /** What the connection is called; empty to be called by its address. */
    public StringProperty name() {
        return name;
    }

    /** The colour of its badge. */
    public ObjectProperty<Colour> colour() {
        return colour;
    }

    /** Whether mistakes are costly. */
    public BooleanProperty production() {
        return production;
    }

    /** Whether no change is sent. */
    public BooleanProperty readOnly() {
        return readOnly;
    }

    /** Whether keys that are typed are kept in the keychain when the connection is saved. */
    public BooleanProperty keepsKeys() {
        return keepsKeys;
    }

    /** Where it is said which proxy to use. */
    public ObjectProperty<Proxy> proxy() {
        return proxy;
    }

    /** The host of a proxy that is typed. */
    public StringProperty proxyHost() {
        return proxyHost;
    }

    /** Its port. */
    public StringProperty proxyPort() {
        return proxyPort;
    }

    /** The user to log in to it as; empty for no login. */
    public StringProperty proxyUser() {
        return proxyUser;
    }

    /** The password for it; empty to use the one that the keychain keeps. */
    public StringProperty proxyPassword() {
        return proxyPassword;
    }

    /**
     * Whether the connection was saved with a login to this proxy, whose password an empty field
     * leaves.
     */
    public ReadOnlyBooleanProperty savedLogin() {
        return savedLogin.getReadOnlyProperty();
    }

    /** The authorities that are trusted besides those of the system, as PEM. */
    public ObservableList<String> authorities() {
        return authorities;
    }

    /** Whether the user name for the proxy is none that can be sent. */
    ReadOnlyBooleanProperty userProblem() {
        return userProblem.getReadOnlyProperty();
    }

    /** Whether the host or the port of the proxy is not valid. */
    public ReadOnlyBooleanProperty proxyProblem() {
        return proxyProblem.getReadOnlyProperty();
    }
}
