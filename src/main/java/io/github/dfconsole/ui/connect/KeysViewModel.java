package io.github.dfconsole.ui.connect;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.signing.KeyText;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.DiscoveredKeys;
import io.github.dfconsole.connection.KeyProblem;
import io.github.dfconsole.connection.KeySearch;
import io.github.dfconsole.connection.PastedKeys;

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

/**
 * The keys to connect with: those found on this computer, or a pair that the user types. A typed
 * secret key is kept in memory only. This class belongs to the UI thread.
 */
public final class KeysViewModel {

    /** A key that the user types. */
    public enum TypedKey {
        ACCESS_KEY,
        SECRET_KEY
    }

    /** What is wrong with a typed key. */
    public enum KeyFault {
        /** The field is empty. */
        MISSING,
        /** The text contains characters that no key has. */
        MALFORMED
    }

    /** What became of a text that was pasted into one of the fields. */
    public enum Pasted {
        /** Nothing that needs a word. */
        NOTHING,
        /** Both keys were in it, and each is in its field. */
        BOTH,
        /** The key that was in it is in the other field. */
        OTHER_FIELD,
        /** It has several words, so it was not taken. */
        UNCLEAR
    }

    private final StringProperty accessKey = new SimpleStringProperty(this, "accessKey", "");
    private final StringProperty secretKey = new SimpleStringProperty(this, "secretKey", "");
    private final ObjectProperty<KeyChoice> choice =
            new SimpleObjectProperty<>(this, "choice", KeyChoice.Typed.PAIR);
    private final ObservableList<DiscoveredKeys> foundKeys = FXCollections.observableArrayList();
    private final ObservableList<KeyProblem> keyProblems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Map<TypedKey, KeyFault>> keyFaults =
            new ReadOnlyObjectWrapper<>(this, "keyFaults", Map.of());
    private final ReadOnlyBooleanWrapper searched = new ReadOnlyBooleanWrapper(this, "searched");
    private final ReadOnlyObjectWrapper<Pasted> pasted =
            new ReadOnlyObjectWrapper<>(this, "pasted", Pasted.NOTHING);
    private final ReadOnlyObjectWrapper<KeyChoice.@Nullable OfProfile> ofProfile =
            new ReadOnlyObjectWrapper<>(this, "ofProfile");
    private boolean choosing;
    private boolean settled;

    /** Runs an action whenever the user types or chooses other keys. */
    void onEdit(Runnable action) {
        accessKey.addListener((property, before, now) -> action.run());
        secretKey.addListener((property, before, now) -> action.run());
        choice.addListener(
                (property, before, now) -> {
                    if (!choosing) {
                        action.run();
                    }
                });
    }

    /**
     * Takes keys out of a text that is pasted into a field. A secret key never gets into the field
     * of the access key, where it could be read.
     *
     * @return whether the text was dealt with; if not, the field takes it as usual
     */
    public boolean paste(TypedKey field, String text) {
        PastedKeys found = PastedKeys.in(text);
        pasted.set(outcome(field, found));
        found.accessKey().ifPresent(accessKey::set);
        found.secretKey().ifPresent(secretKey::set);
        return found.isUnclear() || found.accessKey().isPresent() || found.secretKey().isPresent();
    }

    private static Pasted outcome(TypedKey field, PastedKeys found) {
        boolean access = found.accessKey().isPresent();
        boolean secret = found.secretKey().isPresent();
        if (access && secret) {
            return Pasted.BOTH;
        }
        boolean isOther = field == TypedKey.ACCESS_KEY ? secret : access;
        if (isOther) {
            return Pasted.OTHER_FIELD;
        }
        return found.isUnclear() ? Pasted.UNCLEAR : Pasted.NOTHING;
    }

    /** Offers the keys of a search, and chooses the first if the user has not chosen yet. */
    void show(KeySearch.Result result) {
        searched.set(true);
        foundKeys.setAll(result.keys());
        keyProblems.setAll(result.problems());
        boolean typing = !accessKey.get().isEmpty() || !secretKey.get().isEmpty();
        KeyChoice chosen = choice.get();
        boolean isLost =
                chosen instanceof KeyChoice.Found found && !result.keys().contains(found.keys());
        if (isLost || (!typing && !settled && chosen instanceof KeyChoice.Typed)) {
            choosing = true;
            choice.set(
                    result.keys().isEmpty()
                            ? KeyChoice.Typed.PAIR
                            : new KeyChoice.Found(result.keys().getFirst()));
            choosing = false;
        }
    }

    /** Chooses the keys of a profile, if it says where they are; else they are typed. */
    void choose(KeyChoice other) {
        accessKey.set("");
        secretKey.set("");
        settled = true;
        ofProfile.set(other instanceof KeyChoice.OfProfile kept ? kept : null);
        choosing = true;
        choice.set(other);
        choosing = false;
    }

    /** The profile is gone, and with it what the keychain kept: its keys have to be typed. */
    void leaveProfile() {
        KeyChoice.OfProfile kept = ofProfile.get();
        if (kept != null && kept.equals(choice.get()) && !kept.profile().keys().areFound()) {
            choose(KeyChoice.Typed.PAIR);
        }
    }

    /** Lets the next search choose the first keys that it finds. */
    void chooseFound() {
        settled = false;
    }

    /** Checks typed keys and marks their faults; returns whether there are none. */
    boolean check() {
        Map<TypedKey, KeyFault> faults = new EnumMap<>(TypedKey.class);
        if (choice.get() instanceof KeyChoice.Typed) {
            check(TypedKey.ACCESS_KEY, accessKey.get(), faults);
            check(TypedKey.SECRET_KEY, secretKey.get(), faults);
        }
        keyFaults.set(Map.copyOf(faults));
        return faults.isEmpty();
    }

    private static void check(TypedKey key, String typed, Map<TypedKey, KeyFault> faults) {
        String text = KeyText.visible(typed);
        if (text.isEmpty()) {
            faults.put(key, KeyFault.MISSING);
        } else if (!KeyText.isWellFormed(text)) {
            faults.put(key, KeyFault.MALFORMED);
        }
    }

    void clearFaults() {
        keyFaults.set(Map.of());
    }

    /** Returns a connection to an address with the chosen keys, which have to be without faults. */
    Connection connection(Endpoint endpoint) {
        return switch (choice.get()) {
            case KeyChoice.Found found -> Connection.to(endpoint, found.keys());
            case KeyChoice.OfProfile _ ->
                    throw new IllegalStateException("The keys of a profile are looked for");
            case KeyChoice.Typed _ ->
                    Connection.to(
                            endpoint,
                            KeyText.visible(accessKey.get()),
                            KeyText.visible(secretKey.get()));
        };
    }

    /** The typed access key. */
    public StringProperty accessKey() {
        return accessKey;
    }

    /** The typed secret key. */
    public StringProperty secretKey() {
        return secretKey;
    }

    /** What became of the text that was pasted last. */
    public ReadOnlyObjectProperty<Pasted> pasted() {
        return pasted.getReadOnlyProperty();
    }

    /** The keys to connect with. */
    public ObjectProperty<KeyChoice> choice() {
        return choice;
    }

    /** The keys that the saved connection refers to; null if there are none. */
    public ReadOnlyObjectProperty<KeyChoice.@Nullable OfProfile> ofProfile() {
        return ofProfile.getReadOnlyProperty();
    }

    /** The keys that were found on this computer. Callers must not change the list. */
    public ObservableList<DiscoveredKeys> foundKeys() {
        return foundKeys;
    }

    /** Whether this computer was searched for keys. */
    public ReadOnlyBooleanProperty searched() {
        return searched.getReadOnlyProperty();
    }

    /** The problems that the search met. Callers must not change the list. */
    public ObservableList<KeyProblem> keyProblems() {
        return keyProblems;
    }

    /** The faults of the typed keys; empty if there are none. */
    public ReadOnlyObjectProperty<Map<TypedKey, KeyFault>> keyFaults() {
        return keyFaults.getReadOnlyProperty();
    }
}
