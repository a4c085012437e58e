package io.github.dfconsole.ui.connect;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.DiscoveredKeys;
import io.github.dfconsole.connection.ProfileConnections;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileKeys;
import io.github.dfconsole.connection.profile.ProfileKeys.Source;
import io.github.dfconsole.connection.profile.ProfileStore;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a connection of each pair of keys that was found on this machine. The keys stay where they
 * are: the connection only says where that is.
 */
final class FoundKeysImport {

    private final ProfileStore store;
    private final ProfileConnections connections;

    FoundKeysImport(ProfileStore store, ProfileConnections connections) {
        this.store = store;
        this.connections = connections;
    }

    /**
     * What was imported.
     *
     * @param count how many connections are new
     * @param skipped for how many pairs of keys there was one before
     */
    record Outcome(int count, int skipped) {}

    /** Imports the keys of one source. It blocks. */
    Outcome take(Source source) throws Exception {
        List<Profile> all = new ArrayList<>(store.list().profiles());
        int before = all.size();
        int skipped = 0;
        for (DiscoveredKeys keys : connections.foundKeys()) {
            ProfileKeys reference = keys.origin().reference();
            if (reference.source() == source) {
                if (isThere(reference, all)) {
                    skipped++;
                } else {
                    all.add(added(keys, all));
                }
            }
        }
        return new Outcome(all.size() - before, skipped);
    }

    private static boolean isThere(ProfileKeys reference, List<Profile> all) {
        return all.stream()
                .anyMatch(
                        each ->
                                each.keys().equals(reference)
                                        && each.leadsTo(Endpoint.PUBLIC_ZONE));
    }

    private Profile added(DiscoveredKeys keys, List<Profile> others) throws Exception {
        ProfileKeys reference = keys.origin().reference();
        String name =
                reference.place().isEmpty() ? "" : ProfileNames.free(reference.place(), others);
        Profile fresh =
                Profile.to(Endpoint.PUBLIC_ZONE)
                        .named(name)
                        .with(reference)
                        .at(others.isEmpty() ? 0 : others.getLast().position() + 1);
        Profile filed =
                ProfileRecords.takeOver(
                        fresh, Connection.to(Endpoint.PUBLIC_ZONE, keys).records(), others);
        store.keep(filed);
        return filed;
    }
}
