package io.github.dfconsole.service.keytab;

import java.util.List;
import java.util.Optional;

/**
 * What is in a keytab file, without any key.
 *
 * @param entries one for each key, in the order of the file; empty for a keytab without keys
 * @param size the size of the whole file in bytes
 * @param sha256 the SHA-256 of the whole file, as 64 lower-case hexadecimal digits
 */
public record KeytabContents(List<KeytabEntry> entries, int size, String sha256) {

    /** Copies the list. */
    public KeytabContents {
        entries = List.copyOf(entries);
    }

    /** The principals that have keys, each once, in the order of the file. */
    public List<String> principals() {
        return entries.stream().map(KeytabEntry::principal).distinct().toList();
    }

    /** The newest key of a principal: the one with the highest version number, then the latest. */
    public Optional<KeytabEntry> newest(String principal) {
        return entries.stream()
                .filter(entry -> entry.principal().equals(principal))
                .reduce(KeytabContents::newer);
    }

    private static KeytabEntry newer(KeytabEntry one, KeytabEntry other) {
        int order = Long.compare(other.kvno(), one.kvno());
        boolean later = order == 0 && other.time().isAfter(one.time());
        return order > 0 || later ? other : one;
    }
}
