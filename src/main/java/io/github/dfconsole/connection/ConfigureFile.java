package io.github.dfconsole.connection;

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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the configure file of the NAVER Cloud command line tool. */
final class ConfigureFile {

    private static final int MAX_BYTES = 64 * 1024;

    private ConfigureFile() {}

    /** The keys in a file, and the problems in it. */
    record Content(List<DiscoveredKeys> keys, List<KeyProblem> problems) {

        private static final Content NONE = new Content(List.of(), List.of());

        private static Content problem(Path file, Fault fault) {
            return new Content(List.of(), List.of(new KeyProblem.InFile(file, 0, fault)));
        }
    }

    /**
     * Reads a file. A file that does not exist is empty. It blocks.
     *
     * @param system the encoding in which editors of this system save, where they do not save UTF-8
     */
    static Content read(Path file, Charset system) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // Reading a pipe might never end.
            return Content.problem(file, Fault.UNREADABLE);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            return bytes.length > MAX_BYTES
                    ? Content.problem(file, Fault.TOO_LARGE)
                    : parse(file, bytes, system);
        } catch (NoSuchFileException e) {
            return Content.NONE;
        } catch (IOException e) {
            return Content.problem(file, Fault.UNREADABLE);
        }
    }

    private static Content parse(Path file, byte[] bytes, Charset system) {
        String text = decode(bytes, system);
        if (text == null) {
            return Content.problem(file, Fault.NOT_TEXT);
        }
        ConfigureParser parser = new ConfigureParser(file);
        parser.parse(text);
        if (!parser.keys().isEmpty()) {
            checkPermissions(file, parser);
        }
        return new Content(parser.keys(), parser.problems());
    }

    private static void checkPermissions(Path file, ConfigureParser parser) {
        try {
            if (isOpenToOthers(file)) {
                parser.report(0, Fault.OPEN_TO_OTHERS);
            }
        } catch (IOException e) {
            parser.report(0, Fault.UNREADABLE);
        }
    }

    private static boolean isOpenToOthers(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return false;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        return permissions.contains(PosixFilePermission.OTHERS_READ)
                || permissions.contains(PosixFilePermission.GROUP_READ);
    }

    /**
     * Decodes UTF-8, or UTF-16 with a byte order mark as tools on Windows write it, or what the
     * editors of the system write: keys are ASCII in any of them, and a remark may be anything.
     * Returns null if the bytes are not text.
     */
    private static @Nullable String decode(byte[] bytes, Charset system) {
        boolean marked =
                bytes.length >= 2 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
        return Stream.of(marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8, system)
                .map(charset -> decodeAs(charset, bytes))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String decodeAs(Charset charset, byte[] bytes) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return unmarked.indexOf('\0') >= 0 ? null : unmarked;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
