package io.github.dfconsole.ui.connect;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.ProfileConnections;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileKeys;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.Callable;

/** Makes the connection that is entered on the page, which need not be saved. */
final class ProfileMaker {

    private final ProfileKeeper keeper;
    private final ProfileConnections connections;
    private final ProfileFormViewModel form;
    private final ProfileEntry entry;

    ProfileMaker(
            ProfileKeeper keeper,
            ProfileConnections connections,
            ProfileFormViewModel form,
            ProfileEntry entry) {
        this.keeper = keeper;
        this.connections = connections;
        this.form = form;
        this.entry = entry;
    }

    /**
     * What makes it; it blocks. Null, with the faults marked, if what is entered is not valid.
     *
     * @param before the saved one that is shown; null if there is none
     * @param all the saved ones
     */
    @Nullable Callable<Connection> of(
            Endpoint endpoint, KeysViewModel keys, @Nullable Profile before, List<Profile> all) {
        if (!form.check()) {
            return null;
        }
        String password = form.proxyPassword().get();
        Profile kept =
                keys.choice().get() instanceof KeyChoice.OfProfile choice ? choice.profile() : null;
        Profile entered =
                entry.profile(
                        before, endpoint, kept == null ? ProfileKeys.SESSION_ONLY : kept.keys());
        Callable<Connection> bare =
                kept == null
                        ? ConnectViewModel.ready(keys.connection(endpoint))
                        : () -> connections.open(entered);
        return () -> {
            Connection opened = bare.call();
            Profile filed = ProfileRecords.filed(before, entered, opened, all);
            return keeper.dress(opened, filed, before, password);
        };
    }
}
