package io.github.dfconsole.service.offers;

import io.github.dfconsole.files.RecordFolder;
import io.github.dfconsole.service.OfferedGroups;
import io.github.dfconsole.service.OfferedGroups.Group;
import io.github.dfconsole.service.OfferedGroups.State;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps which groups of operations did not answer over a connection. What was never asked is not
 * kept, and says nothing. Methods block.
 */
public final class OfferStore {

    private static final System.Logger LOG = System.getLogger(OfferStore.class.getName());

    private final RecordFolder<KeptOffers> records;

    /** Keeps them below a folder, which need not exist. */
    public OfferStore(Path folder) {
        this.records = new RecordFolder<>(folder.resolve("offered-groups"), KeptOffers.class);
    }

    /**
     * What did not answer. A file that cannot be understood is set aside, as if nothing had been
     * asked.
     *
     * @throws IOException if the folder cannot be read
     */
    public Map<Group, Absence> read(Keys keys) throws IOException {
        return known(kept(keys));
    }

    private static Map<Group, Absence> known(Map<String, Absence> kept) {
        Map<Group, Absence> known = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            Absence absence = kept.get(group.name());
            if (absence != null && absence.state().isAbsence()) {
                known.put(group, absence);
            }
        }
        return known;
    }

    private Map<String, Absence> kept(Keys keys) throws IOException {
        try {
            return records.find(id(keys))
                    .filter(each -> each.keys().equals(keys))
                    .map(KeptOffers::absent)
                    .orElse(Map.of());
        } catch (IOException e) {
            // What is no record is set aside by this, so that it is said once.
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Not read: what was offered to a connection ({0})",
                    e.getClass().getSimpleName());
            records.list();
            return Map.of();
        }
    }

    /**
     * Keeps what was found out, one finding after the other. A group that answers is absent no
     * more; one that failed in another way stays what it was.
     *
     * @param at when it was asked
     * @return what did not answer, as far as is known now
     * @throws IOException if it cannot be kept
     */
    public synchronized Map<Group, Absence> keep(Keys keys, OfferedGroups found, Instant at)
            throws IOException {
        Map<String, Absence> before = kept(keys);
        Map<String, Absence> now = new HashMap<>(before);
        found.answers()
                .forEach(
                        (group, answer) -> {
                            if (answer.state().isAbsence()) {
                                now.put(group.name(), Absence.of(answer, at));
                            } else if (answer.state() == State.ANSWERS) {
                                now.remove(group.name());
                            }
                        });
        if (!now.equals(before)) {
            records.put(id(keys), new KeptOffers(keys, now));
        }
        return known(now);
    }

    private static String id(Keys keys) {
        String whole = keys.connection() + "\n" + keys.accessKeyEnding();
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
