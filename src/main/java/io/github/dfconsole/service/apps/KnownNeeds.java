package io.github.dfconsole.service.apps;

import io.github.dfconsole.files.RecordFolder;
import io.github.dfconsole.files.UnreadableFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps which apps an app was created upon: no read of the service tells that later. Methods block.
 */
public final class KnownNeeds {

    private static final System.Logger LOG = System.getLogger(KnownNeeds.class.getName());

    private final RecordFolder<Kept> records;

    /** Keeps them below a folder, which need not exist. */
    public KnownNeeds(Path folder) {
        this.records = new RecordFolder<>(folder.resolve("app-needs"), Kept.class);
    }

    /**
     * What is kept of one app.
     *
     * @param appId the id of the app
     * @param dependentIds the ids of the apps that it was created upon
     */
    record Kept(String appId, List<String> dependentIds) {

        Kept {
            Objects.requireNonNull(appId, "appId");
            dependentIds = List.copyOf(dependentIds);
        }
    }

    /**
     * What is kept of all apps.
     *
     * @param byApp the ids of the apps that an app was created upon, by its own id
     * @param unreadable files that could not be read; the user has to be told
     */
    public record All(Map<String, Set<String>> byApp, List<UnreadableFile> unreadable) {

        /** Nothing is kept. */
        public static final All NONE = new All(Map.of(), List.of());

        /** Takes copies. */
        public All {
            byApp = Map.copyOf(byApp);
            unreadable = List.copyOf(unreadable);
        }
    }

    /**
     * Keeps what an app was created upon.
     *
     * @param dependentIds the ids that were sent with the request that created it
     * @throws IOException if it cannot be kept; it is only less certain then what the app needs
     */
    public void keep(String appId, List<String> dependentIds) throws IOException {
        records.put(recordId(appId), new Kept(appId, dependentIds));
    }

    /**
     * Reads all that is kept.
     *
     * @throws IOException if the folder cannot be read
     */
    public All all() throws IOException {
        RecordFolder.Contents<Kept> contents = records.list();
        Map<String, Set<String>> byApp = new HashMap<>();
        contents.records()
                .forEach(each -> byApp.put(each.appId(), Set.copyOf(each.dependentIds())));
        return new All(byApp, contents.unreadable());
    }

    /** What is kept; nothing if the folder cannot be read: then less is certain, nothing fails. */
    public All readable() {
        try {
            return all();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "What apps were created upon is not read", e);
            return All.NONE;
        }
    }

    /** The service gives ids in Base62, and some file systems do not tell capitals from others. */
    private static String recordId(String appId) {
        return UUID.nameUUIDFromBytes(appId.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
