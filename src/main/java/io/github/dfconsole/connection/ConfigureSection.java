package io.github.dfconsole.connection;

import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.SecretKey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys in one section of a configure file, by their names. */
final class ConfigureSection {

    private final Path file;
    private final String name;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private boolean broken;

    ConfigureSection(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /** Marks a section that has a mistake: no keys are taken from it. */
    void setBroken() {
        broken = true;
    }

    /** Adds a key; returns whether its name is new in this section. */
    boolean add(String keyName, String value, int line) {
        return entries.putIfAbsent(keyName, new Entry(value, line)) == null;
    }

    /** Returns the complete pairs. */
    List<DiscoveredKeys> pairs() {
        List<DiscoveredKeys> pairs = new ArrayList<>();
        for (KeyNames names : KeyNames.ALL) {
            Entry accessKey = entries.get(names.accessKey());
            Entry secretKey = entries.get(names.secretKey());
            if (!broken && accessKey != null && secretKey != null) {
                pairs.add(keys(accessKey, secretKey));
            }
        }
        return pairs;
    }

    private DiscoveredKeys keys(Entry accessKey, Entry secretKey) {
        return new DiscoveredKeys(
                new DiscoveredKeys.FromFile(file, name),
                new Credentials(accessKey.value, SecretKey.of(secretKey.value)));
    }

    /** Returns a problem for each half without the other. */
    List<KeyProblem.AtLine> halves() {
        List<KeyProblem.AtLine> halves = new ArrayList<>();
        if (!broken) {
            entries.forEach((keyName, entry) -> addHalf(keyName, entry, halves));
        }
        return halves;
    }

    private void addHalf(String keyName, Entry entry, List<KeyProblem.AtLine> halves) {
        KeyNames.of(keyName)
                .map(names -> names.partnerOf(keyName))
                .filter(partner -> !entries.containsKey(partner))
                .map(partner -> new KeyProblem.HalfInFile(file, entry.line, keyName, partner))
                .ifPresent(halves::add);
    }

    /** A key and its line. It is not a record, because a record would print the key. */
    private static final class Entry {

        private final String value;
        private final int line;

        Entry(String value, int line) {
            this.value = value;
            this.line = line;
        }
    }
}
