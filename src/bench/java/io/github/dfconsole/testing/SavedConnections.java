package io.github.dfconsole.testing;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileKeys;
import io.github.dfconsole.connection.profile.ProfileStore;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Connections that a benchmark finds in its home folder. */
public final class SavedConnections {

    private SavedConnections() {}

    /** Saves connections to a service, with the keys of the configure file, which it writes. */
    public static void write(Path home, ServiceAccess service, List<String> names)
            throws Exception {
        Path keys = Files.createDirectory(home.resolve(".ncloud")).resolve("configure");
        Files.writeString(
                keys,
                "ncloud_access_key_id = %s%nncloud_secret_access_key = %s%n"
                        .formatted(service.accessKey(), service.secretKey()));
        Profile profile =
                Profile.to(Endpoint.parse(service.address())).with(ProfileKeys.inConfigureFile(""));
        ProfileStore store = new ProfileStore(home.resolve(".config/dataforest-console"));
        for (String name : names) {
            store.keep(profile.copy(name));
        }
    }
}
