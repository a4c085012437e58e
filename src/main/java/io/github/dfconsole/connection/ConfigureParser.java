package io.github.dfconsole.connection;

import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.KeyText;
import io.github.dfconsole.api.signing.PastedText;
import io.github.dfconsole.api.signing.SecretKey;
import io.github.dfconsole.connection.KeyProblem.Fault;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses the text of a configure file: lines of the form {@code name = value}, in sections if there
 * is more than one profile. A problem names its line and never quotes it.
 */
final class ConfigureParser {

    /** Names of the command line tool, of the environment, and short ones that people write. */
    private static final Set<String> ACCESS_KEY =
            Set.of("ncloud_access_key_id", "ncloud_access_key", "access_key_id", "access_key");

    private static final Set<String> SECRET_KEY =
            Set.of(
                    "ncloud_secret_access_key",
                    "ncloud_secret_key",
                    "secret_access_key",
                    "secret_key");

    /** A file that is meant for a shell. */
    private static final Pattern EXPORT = Pattern.compile("^(?:export|set)\\s+");

    private static final Pattern SECTION = Pattern.compile("\\[([^\\]]*)]\\s*([#;].*)?");

    /** The command line tool treats quotes as part of the key. */
    private static final String QUOTES = "\"'";

    private final Path file;
    private final List<DiscoveredKeys> keys = new ArrayList<>();
    private final List<KeyProblem.InFile> problems = new ArrayList<>();
    private Section section = new Section("");
    private boolean otherNames;

    ConfigureParser(Path file) {
        this.file = file;
    }

    /** Parses the whole text. */
    void parse(String text) {
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            parseLine(PastedText.trimmed(line), number);
        }
        endSection();
        if (otherNames && keys.isEmpty() && problems.isEmpty()) {
            report(0, Fault.NO_KNOWN_NAME);
        }
    }

    /** The first character that no key has; 0 if there is none. */
    private static int firstBad(String value) {
        return value.codePoints()
                .filter(point -> point <= ' ' || point > '~' || QUOTES.indexOf(point) >= 0)
                .findFirst()
                .orElse(0);
    }

    private void parseLine(String line, int number) {
        if (line.startsWith("[")) {
            endSection();
            beginSection(line, number);
        } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith(";")) {
            parseEntry(line, number);
        }
    }

    private void parseEntry(String line, int number) {
        int equals = line.indexOf('=');
        if (equals <= 0) {
            report(number, Fault.MALFORMED_LINE);
            return;
        }
        String written = PastedText.trimmed(line.substring(0, equals));
        String name = EXPORT.matcher(written).replaceFirst("").toLowerCase(Locale.ROOT);
        if (ACCESS_KEY.contains(name) || SECRET_KEY.contains(name)) {
            parseKey(name, PastedText.trimmed(line.substring(equals + 1)), number);
        } else {
            otherNames = true;
        }
    }

    /** Lines after a malformed heading are ignored, because their section is not known. */
    private void beginSection(String line, int number) {
        Matcher heading = SECTION.matcher(line);
        if (heading.matches()) {
            section = new Section(heading.group(1).strip());
        } else {
            section = new Section("");
            section.broken = true;
            report(number, Fault.MALFORMED_LINE);
        }
    }

    private void parseKey(String name, String value, int number) {
        Entry entry = new Entry(value, number);
        boolean isAccessKey = ACCESS_KEY.contains(name);
        if (!KeyText.isWellFormed(value) || QUOTES.indexOf(value.charAt(0)) >= 0) {
            section.broken = true;
            problems.add(new KeyProblem.InFile(file, number, Fault.BAD_VALUE, firstBad(value)));
        } else if ((isAccessKey ? section.accessKey : section.secretKey) != null) {
            section.broken = true;
            report(number, Fault.DUPLICATE);
        } else if (isAccessKey) {
            section.accessKey = entry;
        } else {
            section.secretKey = entry;
        }
    }

    private void endSection() {
        Entry accessKey = section.accessKey;
        Entry secretKey = section.secretKey;
        if (section.broken) {
            return;
        }
        if (accessKey != null && secretKey != null) {
            keys.add(keys(accessKey, secretKey));
        } else if (accessKey != null) {
            report(accessKey.line, Fault.MISSING_SECRET_KEY);
        } else if (secretKey != null) {
            report(secretKey.line, Fault.MISSING_ACCESS_KEY);
        }
    }

    private DiscoveredKeys keys(Entry accessKey, Entry secretKey) {
        return new DiscoveredKeys(
                new DiscoveredKeys.FromFile(file, section.name),
                new Credentials(accessKey.value, SecretKey.of(secretKey.value)));
    }

    /**
     * Adds a problem.
     *
     * @param line the line, counted from 1; 0 for the whole file
     */
    void report(int line, Fault fault) {
        problems.add(new KeyProblem.InFile(file, line, fault));
    }

    /** Returns the keys, in the order of the file. */
    List<DiscoveredKeys> keys() {
        return List.copyOf(keys);
    }

    /** Returns the problems, ordered by line. */
    List<KeyProblem> problems() {
        problems.sort(Comparator.comparingInt(KeyProblem.InFile::line));
        return List.copyOf(problems);
    }

    private static final class Section {

        private final String name;
        private @Nullable Entry accessKey;
        private @Nullable Entry secretKey;
        private boolean broken;

        Section(String name) {
            this.name = name;
        }
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
