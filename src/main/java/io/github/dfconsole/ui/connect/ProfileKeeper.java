package io.github.dfconsole.ui.connect;

import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.ProfileConnections;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileFile;
import io.github.dfconsole.connection.profile.ProfileKeys.Source;
import io.github.dfconsole.connection.profile.ProfileStore;
import io.github.dfconsole.connection.profile.ProfileTitles;
import io.github.dfconsole.ui.connect.Attempt.Reached;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps profiles, and their secrets in the keychain. Its methods block, except the static ones. */
final class ProfileKeeper {

    private final ProfileStore store;
    private final ProfileConnections connections;

    /** One change at a time. Who waits for his turn can give up. */
    private final ReentrantLock turn = new ReentrantLock();

    ProfileKeeper(ProfileStore store, ProfileConnections connections) {
        this.store = store;
        this.connections = connections;
    }

    /** A change of what is kept. */
    @FunctionalInterface
    interface Change {
        void make() throws Exception;
    }

    private <T> T inTurn(Callable<T> task) throws Exception {
        turn.lockInterruptibly();
        try {
            return task.call();
        } finally {
            turn.unlock();
        }
    }

    ProfileStore.Kept list() throws Exception {
        return inTurn(store::list);
    }

    /**
     * Makes a connection one of a profile. The kept password is not for the proxy of another host,
     * port or user.
     *
     * @param before the profile as it was saved; null for a new one
     * @param password the password for its proxy, as it was typed; empty to use the kept one
     */
    Connection dress(Connection bare, Profile profile, @Nullable Profile before, String password)
            throws Exception {
        boolean isKept = before != null && profile.network().hasLoginOf(before.network());
        return password.isEmpty() && isKept
                ? connections.withPassword(bare, profile)
                : bare.of(profile, Secret.of(password));
    }

    /**
     * Keeps a profile. Its secrets go first: a profile never refers to keys that are not there.
     *
     * @param attempt learns how far it got
     * @throws ProfileGoneException if it was removed meanwhile; nothing is kept then
     * @throws ProfileChangedException if another console has changed it; nothing is kept then
     */
    void keep(ProfileChange change, Attempt attempt) throws Exception {
        Profile before = change.before();
        Profile profile =
                before == null ? change.profile() : inPlaceOf(unchanged(before), change.profile());
        keepSecrets(profile, change, attempt);
        if (before == null) {
            insert(profile, null);
            attempt.reach(Reached.CONNECTION);
        } else {
            store.keep(profile);
            attempt.reach(Reached.CONNECTION);
            forgetFormer(profile, before);
        }
    }

    private Profile unchanged(Profile before) throws Exception {
        Profile current = current(before);
        if (!current.saysTheSameAs(before)) {
            throw new ProfileChangedException(current);
        }
        return current;
    }

    /** It may have been moved, and opened for the first time, since the form began to show it. */
    private static Profile inPlaceOf(Profile current, Profile entered) {
        return ProfileRecords.decided(entered, current).at(current.position());
    }

    private void keepSecrets(Profile profile, ProfileChange change, Attempt attempt)
            throws Exception {
        if (!change.secretKey().isEmpty()) {
            attempt.reach(Reached.KEYCHAIN);
            connections.keepSecretKey(profile, change.secretKey());
        }
        if (profile.network().hasLogin() && !change.password().isEmpty()) {
            attempt.reach(Reached.KEYCHAIN);
            connections.keepProxyPassword(profile, change.password());
        }
    }

    /** What the keychain kept for other keys, or for another proxy, is of no use any more. */
    private void forgetFormer(Profile profile, Profile before) throws Exception {
        if (isInKeychain(before) && !before.keys().equals(profile.keys())) {
            connections.forgetSecretKey(before);
        }
        if (before.network().hasLogin() && !profile.network().hasLoginOf(before.network())) {
            connections.forgetProxyPassword(before);
        }
    }

    private static boolean isInKeychain(Profile profile) {
        return profile.keys().source() == Source.KEYCHAIN;
    }

    /** Keeps a new profile after another one, or at the end of the list. */
    void insert(Profile profile, @Nullable Profile after) throws IOException {
        List<Profile> all = new ArrayList<>(store.list().profiles());
        int before = after == null ? -1 : place(all, after);
        all.add(before < 0 ? all.size() : before + 1, profile);
        store.keep(profile);
        store.arrange(all);
    }

    /** Where a profile is in the list; -1 if it was removed meanwhile. */
    private static int place(List<Profile> all, Profile profile) {
        return all.stream().map(Profile::id).toList().indexOf(profile.id());
    }

    void move(Profile profile, int by) throws IOException {
        List<Profile> all = new ArrayList<>(store.list().profiles());
        int from = place(all, profile);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < all.size()) {
            all.add(to, all.remove(from));
            store.arrange(all);
        }
    }

    /** Takes over a file of connections, at the end of the list, under names that are free. */
    ProfileFile.Read importFrom(Path file) throws Exception {
        return inTurn(() -> takeFrom(file));
    }

    private ProfileFile.Read takeFrom(Path file) throws IOException {
        ProfileFile.Read read = ProfileFile.read(file);
        List<Profile> all = new ArrayList<>(store.list().profiles());
        for (Profile each : read.profiles()) {
            Profile taken = each.copy(ProfileNames.free(each.title(), all));
            store.keep(taken);
            all.add(taken);
        }
        store.arrange(all);
        return read;
    }

    /** Makes connections of the keys that are found on this machine. */
    FoundKeysImport.Outcome importFound(Source source) throws Exception {
        return inTurn(() -> new FoundKeysImport(store, connections).take(source));
    }

    /** The profile that was used last; empty if there is none any more. */
    Optional<Profile> last() throws IOException {
        return store.lastUsed();
    }

    /** The first profile with a name, or the one that is called so in the list. */
    Optional<Profile> named(String name) throws IOException {
        List<Profile> all = store.list().profiles();
        ProfileTitles titles = ProfileTitles.of(all);
        return all.stream()
                .filter(each -> each.title().equals(name) || titles.of(each).equals(name))
                .findFirst();
    }

    /**
     * The profile as it is kept now: another console may have changed it.
     *
     * @throws ProfileGoneException if it was removed
     */
    Profile current(Profile profile) throws IOException, ProfileGoneException {
        return store.find(profile.id()).orElseThrow(() -> new ProfileGoneException(profile));
    }

    /** Takes note that a profile is used, where its records are, and that its host is trusted. */
    Profile used(Profile profile) throws Exception {
        return inTurn(() -> note(profile));
    }

    private Profile note(Profile profile) throws IOException {
        store.used(profile);
        Optional<Profile> kept =
                store.find(profile.id()).filter(each -> each.address().equals(profile.address()));
        if (kept.isPresent()) {
            String host = profile.network().acceptedHost();
            Profile now = ProfileRecords.decided(kept.get(), profile);
            now = now.with(now.network().accepting(host));
            if (!now.equals(kept.get())) {
                store.keep(now);
            }
        }
        return profile;
    }

    /** Removes a profile, its lists and its secrets; it fails if some of that may be left. */
    void remove(Profile profile, Attempt attempt) throws Exception {
        store.remove(profile);
        attempt.reach(Reached.CONNECTION);
        try {
            store.forgetLists(profile);
        } finally {
            forgetSecrets(profile);
        }
    }

    private void forgetSecrets(Profile profile) throws Exception {
        connections.forgetTyped(profile);
        if (isInKeychain(profile)) {
            connections.forgetSecretKey(profile);
        }
        if (profile.network().hasLogin()) {
            connections.forgetProxyPassword(profile);
        }
    }

    /** Makes a change and reads what is kept then, one after the other. */
    ProfileStore.Kept apply(Change change) throws Exception {
        return inTurn(
                () -> {
                    change.make();
                    return store.list();
                });
    }
}
