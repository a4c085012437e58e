package io.github.dfconsole.ui.connect;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.ProfileConnections;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileKeys;
import io.github.dfconsole.connection.profile.ProfileStore;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The saved connections, and the one that is shown on the connect page. It belongs to the UI
 * thread.
 */
public final class ProfilesViewModel {

    private final Jobs jobs;
    private final ProfileKeeper keeper;
    private final ProfileConnections connections;
    private final ConnectViewModel connect;
    private final ProfileFormViewModel form = new ProfileFormViewModel();
    private final SavedProfiles saved;
    private final ReadOnlyObjectWrapper<@Nullable Profile> shown =
            new ReadOnlyObjectWrapper<>(this, "shown");
    private final ProfileEntry entry;
    private final UnsavedEntry unsaved;
    private String openId = "";

    /**
     * Creates it; nothing is read yet.
     *
     * @param connect what is entered about address and keys
     */
    @SuppressWarnings("this-escape") // nothing is entered before the page is shown
    public ProfilesViewModel(
            Jobs jobs,
            ProfileStore store,
            ProfileConnections connections,
            ConnectViewModel connect) {
        this.jobs = jobs;
        this.keeper = new ProfileKeeper(store, connections);
        this.saved = new SavedProfiles(jobs, keeper, connect.work());
        this.entry = new ProfileEntry(connect, form, saved);
        this.connections = connections;
        this.connect = connect;
        this.unsaved = new UnsavedEntry(entry::entered, this::save);
        ProfileMaker maker = new ProfileMaker(keeper, connections, form, entry);
        connect.onMake(
                (endpoint, keys) ->
                        maker.of(endpoint, keys, shown.get(), List.copyOf(saved.all())));
        connections.onAsking(
                difference -> jobs.onUiThread(() -> connect.work().keychain(difference)));
        form.onEdit(connect::edited);
        saved.failure()
                .addListener((property, was, now) -> shown.set(entry.after(now, shown.get())));
    }

    /** The saved connections. */
    public SavedProfiles saved() {
        return saved;
    }

    /** Shows a saved connection, to be changed or connected to. */
    public void show(Profile profile) {
        // What was begun for another one must not end here.
        connect.cancel();
        shown.set(profile);
        connect.acceptedHosts().accept(profile.network().acceptedHost());
        connect.address().set(profile.address());
        connect.keys()
                .choose(
                        isToBeTyped(profile)
                                ? KeyChoice.Typed.PAIR
                                : new KeyChoice.OfProfile(profile));
        form.show(profile);
        entry.forgetProblem();
        connect.forgetVerdict();
        unsaved.isKnown();
    }

    /** What is entered and not saved. */
    UnsavedEntry unsaved() {
        return unsaved;
    }

    private boolean isToBeTyped(Profile profile) {
        return profile.keys().source() == ProfileKeys.Source.SESSION
                && !connections.remembers(profile);
    }

    /** Shows an empty form for another connection. */
    public void showNew() {
        show(entry.begin());
        shown.set(null);
        connect.keys().chooseFound();
        unsaved.isKnown();
        connect.searchKeys();
    }

    /** Connects to a saved connection; where keys have to be typed, they are asked for. */
    public void connect(Profile profile) {
        connect(profile, () -> {});
    }

    /**
     * Connects to a saved connection, and does something else once that has begun or failed, or
     * before the user is asked what is to become of what is entered.
     */
    public void connect(Profile profile, Runnable begun) {
        if (unsaved.isThere()) {
            begun.run();
        }
        unsaved.leave(() -> start(profile, begun));
    }

    private void start(Profile profile, Runnable begun) {
        PageWork work = connect.work();
        // Whoever goes back meanwhile is not connected all the same.
        work.begin(Activity.CONNECTING);
        work.runs(
                () ->
                        jobs.start(
                                () -> keeper.current(profile),
                                current -> {
                                    show(current);
                                    connect.connect();
                                    begun.run();
                                },
                                cause -> {
                                    work.end();
                                    begun.run();
                                    saved.failed(cause);
                                }));
    }

    /** Saves what is entered, typed keys in the keychain if that is wanted, and then goes on. */
    public void save(Runnable then) {
        if (connect.work().changing().get()) {
            return;
        }
        connect.forgetVerdict();
        ProfileChange change = entry.change(shown.get());
        if (change == null) {
            return;
        }
        Attempt attempt = new Attempt();
        saved.change(
                Activity.SAVING,
                attempt,
                () -> keeper.keep(change, attempt),
                () -> {
                    showSaved(change.profile());
                    then.run();
                });
    }

    private void showSaved(Profile profile) {
        show(profile);
        boolean isOpen = profile.id().equals(openId);
        saved.say(isOpen ? "profile.saved-open" : "profile.saved", saved.titleOf(profile));
    }

    /** Another connection like this one, which follows it. */
    public void duplicate(Profile profile) {
        Profile copy = profile.copy(ProfileNames.free(profile.title(), saved.all()));
        unsaved.leave(() -> saved.change(() -> keeper.insert(copy, profile), () -> show(copy)));
    }

    /** Removes a saved connection from this machine; nothing changes at the service. */
    public void remove(Profile profile) {
        Profile open = shown.get();
        boolean isShown = open != null && open.id().equals(profile.id());
        Attempt attempt = new Attempt();
        saved.change(
                Activity.REMOVING,
                attempt,
                () -> keeper.remove(profile, attempt),
                () -> {
                    if (isShown) {
                        showNew();
                    }
                });
    }

    /**
     * Connects as the console starts: to what is called so, or (null) to what was used last.
     *
     * @param nothing runs if there is no such connection, or it cannot be read
     */
    public void connectAtStart(@Nullable String name, Runnable nothing) {
        jobs.start(
                () -> name == null ? keeper.last() : keeper.named(name),
                found -> {
                    found.ifPresentOrElse(this::connect, nothing);
                    if (found.isEmpty() && name != null) {
                        saved.say("profile.not-found", name);
                    }
                },
                cause -> {
                    nothing.run();
                    saved.fail(cause);
                });
    }

    /** Takes note of the saved connection that is used. */
    public void used(Connection connection) {
        Profile profile = connection.profile();
        openId = profile == null ? "" : profile.id();
        if (shown.get() == null) {
            unsaved.isKnown();
        } else {
            unsaved.areKeysUsed();
        }
        if (profile != null && saved.has(profile)) {
            if (profile.keys().source() == ProfileKeys.Source.SESSION) {
                connections.remember(profile, connection);
            }
            // Without the note, the next start shows the list.
            jobs.start(() -> keeper.used(profile), done -> saved.refresh(), failure -> {});
        }
    }

    /** What is entered about address and keys. */
    public ConnectViewModel connect() {
        return connect;
    }

    /** What is entered besides address and keys. */
    public ProfileFormViewModel form() {
        return form;
    }

    /** The saved connection that is shown; null if it is a new one. */
    public ReadOnlyObjectProperty<@Nullable Profile> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether another connection has the name that is entered. */
    public ReadOnlyBooleanProperty nameProblem() {
        return entry.nameProblem();
    }
}
