package io.github.dfconsole.connection;

import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.KeyText;
import io.github.dfconsole.api.signing.SecretKey;
import io.github.dfconsole.connection.KeyProblem.Fault;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The configure file of the NAVER Cloud command line tool: {@code name = value} lines, in sections
 * if there is more than one profile. What is wrong in it is named by line and never repeated.
 */
final class ConfigureFile {

    private static final int LARGEST = 64 * 1024;
    private static final String ACCESS_KEY = "ncloud_access_key_id";
    private static final String SECRET_KEY = "ncloud_secret_access_key";
    private static final Pattern SECTION = Pattern.compile("\\[([^\\]]*)]\\s*([#;].*)?");

    /** The command line tool takes quotes for part of the key. */
    private static final String QUOTES = "\"'";

    private final Path file;
    private final List<FoundKeys> keys = new ArrayList<>();
    private final List<KeyProblem.InFile> problems = new ArrayList<>();
    private Section section = new Section("");

    private ConfigureFile(Path file) {
        this.file = file;
    }

    /** What is in a file, good and bad. */
    record Content(List<FoundKeys> keys, List<KeyProblem> problems) {}

    /** Reads a file; one that does not exist is empty. It blocks. */
    static Content read(Path file) {
        ConfigureFile reader = new ConfigureFile(file);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A pipe would never end, and a folder has no lines.
            reader.report(0, Fault.UNREADABLE);
            return new Content(List.of(), List.copyOf(reader.problems));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                reader.report(0, Fault.TOO_LARGE);
            } else {
                reader.parse(bytes);
                reader.checkPermissions();
            }
        } catch (NoSuchFileException e) {
            return new Content(List.of(), List.of());
        } catch (IOException e) {
            reader.report(0, Fault.UNREADABLE);
        }
        reader.problems.sort(Comparator.comparingInt(KeyProblem.InFile::line));
        return new Content(reader.keys, List.copyOf(reader.problems));
    }

    private void checkPermissions() throws IOException {
        if (!keys.isEmpty()
                && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            if (permissions.contains(PosixFilePermission.OTHERS_READ)
                    || permissions.contains(PosixFilePermission.GROUP_READ)) {
                report(0, Fault.OPEN_TO_OTHERS);
            }
        }
    }

    private void parse(byte[] bytes) {
        String text = decode(bytes);
        if (text == null) {
            report(0, Fault.NOT_TEXT);
            return;
        }
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            parseLine(line.strip(), number);
        }
        endSection();
    }

    private void parseLine(String line, int number) {
        if (line.isEmpty() || line.startsWith("#") || line.startsWith(";")) {
            return;
        }
        if (line.startsWith("[")) {
            endSection();
            beginSection(line, number);
            return;
        }
        int equals = line.indexOf('=');
        if (equals <= 0) {
            report(number, Fault.MALFORMED_LINE);
            return;
        }
        String name = line.substring(0, equals).strip();
        if (name.equals(ACCESS_KEY) || name.equals(SECRET_KEY)) {
            parseKey(name, line.substring(equals + 1).strip(), number);
        }
    }

    /** What follows a heading that cannot be read belongs to nobody else. */
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
        boolean isAccessKey = name.equals(ACCESS_KEY);
        if (!KeyText.isWellFormed(value) || QUOTES.indexOf(value.charAt(0)) >= 0) {
            section.broken = true;
            report(number, Fault.BAD_VALUE);
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
            keys.add(
                    new FoundKeys(
                            new FoundKeys.FromFile(file, section.name),
                            new Credentials(accessKey.value, SecretKey.of(secretKey.value))));
        } else if (accessKey != null) {
            report(accessKey.line, Fault.MISSING_SECRET_KEY);
        } else if (secretKey != null) {
            report(secretKey.line, Fault.MISSING_ACCESS_KEY);
        }
    }

    private void report(int line, Fault fault) {
        problems.add(new KeyProblem.InFile(file, line, fault));
    }

    /** UTF-8, or what Windows tools write: UTF-16 with a byte order mark. Null if it is no text. */
    private static @Nullable String decode(byte[] bytes) {
        boolean marked =
                bytes.length >= 2 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
        Charset charset = marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return unmarked.indexOf('\0') >= 0 ? null : unmarked;
        } catch (CharacterCodingException e) {
            return null;
        }
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

    /** One key and where it stands; it does not print itself. */
    private static final class Entry {

        private final String value;
        private final int line;

        Entry(String value, int line) {
            this.value = value;
            this.line = line;
        }
    }
}
