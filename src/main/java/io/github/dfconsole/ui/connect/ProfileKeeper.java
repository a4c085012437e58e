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
     * Makes a connection one of a profile.
     *
     * @param password the password for its proxy, as it was typed; empty to use the kept one
     */
    Connection dress(Connection bare, Profile profile, String password) throws Exception {
        return password.isEmpty()
                ? connections.withPassword(bare, profile)
                : bare.of(profile, Secret.of(password));
    }

    /**
     * Keeps a profile. Its secrets go first: a profile never refers to keys that are not there.
     *
     * @param before what it was before; null if it is new
     * @param secretKey what the keychain is to keep; empty for nothing
     * @param password the same of the password for the proxy
     * @param attempt learns how far it got
     */
    void keep(
            Profile profile,
            @Nullable Profile before,
            String secretKey,
            String password,
            Attempt attempt)
            throws Exception {
        if (!secretKey.isEmpty()) {
            attempt.reach(Reached.KEYCHAIN);
            connections.keepSecretKey(profile, secretKey);
        }
        if (profile.network().hasLogin() && !password.isEmpty()) {
            attempt.reach(Reached.KEYCHAIN);
            connections.keepProxyPassword(profile, password);
        }
        if (before == null) {
            insert(profile, null);
            attempt.reach(Reached.CONNECTION);
        } else {
            store.keep(profile);
            attempt.reach(Reached.CONNECTION);
            forgetFormer(profile, before, password);
        }
    }

    /** What the keychain kept for other keys, or for another proxy, is of no use any more. */
    private void forgetFormer(Profile profile, Profile before, String password) throws Exception {
        if (isInKeychain(before) && !isInKeychain(profile)) {
            connections.forgetSecretKey(profile);
        }
        boolean isOther =
                before.network().hasLogin() && !profile.network().hasLoginOf(before.network());
        if (isOther && (password.isEmpty() || !profile.network().hasLogin())) {
            connections.forgetProxyPassword(profile);
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
            Profile taken = each.copy(freeName(each.title(), all));
            store.keep(taken);
            all.add(taken);
        }
        store.arrange(all);
        return read;
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

    /** The profile as it is kept now: another console may have changed it. */
    Profile current(Profile profile) throws IOException {
        return store.find(profile.id()).orElse(profile);
    }

    /** Takes note that a profile is used, and that its host was confirmed. */
    Profile used(Profile profile) throws Exception {
        return inTurn(() -> note(profile));
    }

    private Profile note(Profile profile) throws IOException {
        store.used(profile);
        String host = profile.network().acceptedHost();
        Profile kept = current(profile);
        if (kept.address().equals(profile.address())
                && !kept.network().acceptedHost().equals(host)) {
            store.keep(kept.with(kept.network().accepting(host)));
        }
        return profile;
    }

    /** Removes a profile, and what the keychain keeps of it; it fails if that may be left. */
    void remove(Profile profile, Attempt attempt) throws Exception {
        store.remove(profile);
        attempt.reach(Reached.CONNECTION);
        connections.forgetTyped(profile);
        if (isInKeychain(profile)) {
            connections.forgetSecretKey(profile);
        }
        if (profile.network().hasLogin()) {
            connections.forgetProxyPassword(profile);
        }
    }

    /**
     * Files a connection that is not saved as it is entered: what is kept of a saved one belongs to
     * its address and its key.
     *
     * @param before the saved one; null if there is none
     * @param bare the connection as it is made
     */
    static Profile filed(@Nullable Profile before, Profile entered, Connection bare) {
        String accessKey = before == null ? "" : before.keys().accessKey();
        boolean isSame =
                before != null
                        && before.leadsTo(bare.endpoint())
                        && (accessKey.isEmpty() || bare.hasAccessKey(accessKey));
        return isSame ? entered : entered.filedUnder(bare.records());
    }

    /** Makes a change and reads what is kept then, one after the other. */
    ProfileStore.Kept apply(Change change) throws Exception {
        return inTurn(
                () -> {
                    change.make();
                    return store.list();
                });
    }

    /**
     * A new profile takes over what version 0.1.0 kept of its address and key, unless another one
     * has.
     *
     * @param former what that is filed under
     */
    static Profile takeOver(Profile profile, Profile.Records former, List<Profile> others) {
        boolean isTaken =
                others.stream().anyMatch(each -> each.records().own().equals(former.own()));
        return isTaken ? profile : profile.filedUnder(former);
    }

    /** A name like the wanted one that no other profile has. */
    static String freeName(String wanted, List<Profile> others) {
        String name = wanted;
        for (int number = 2; isUsed(name, others); number++) {
            name = wanted + " (" + number + ")";
        }
        return name;
    }

    static boolean isUsed(String name, List<Profile> others) {
        return others.stream().anyMatch(each -> each.title().equals(name));
    }
}
