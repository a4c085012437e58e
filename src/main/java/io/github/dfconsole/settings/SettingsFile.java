package io.github.dfconsole.settings;

import io.github.dfconsole.files.WholeFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The file that stores the settings. It is replaced atomically. A file that is no JSON object is
 * renamed, so nothing in it is lost; a value in it that makes no sense is passed over, and stays.
 * All methods block.
 */
public final class SettingsFile {

    private static final int MAX_BYTES = 4 * 1024 * 1024;

    private final Path file;

    /** Uses the file {@code settings.json} in a folder; neither need exist. */
    public static SettingsFile in(Path folder) {
        return new SettingsFile(folder.resolve("settings.json"));
    }

    /** Uses a file, which need not exist. */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /**
     * The result of reading the file.
     *
     * @param data the settings; {@link SettingsData#NONE} if there is no file or it cannot be read
     * @param setAside the new path of a file that could not be parsed; empty for none
     * @param problem why the file could not be read; empty if it could
     */
    public record Content(SettingsData data, Optional<Path> setAside, Optional<String> problem) {}

    /** Reads the file. It never throws; the result names a problem. */
    public Content read() {
        if (Files.notExists(file)) {
            return new Content(SettingsData.NONE, Optional.empty(), Optional.empty());
        }
        try {
            return parse(WholeFile.read(file, MAX_BYTES));
        } catch (IOException e) {
            // The file may be intact and only unreadable at the moment, so it is not renamed.
            return new Content(
                    SettingsData.NONE, Optional.empty(), Optional.of(e.getClass().getSimpleName()));
        }
    }

    /**
     * Reads the language alone, for a message that is printed before anything else is read; it does
     * not touch a file that cannot be parsed, and takes about a millisecond. Empty if the user
     * chose none, or the file cannot be read.
     */
    public Optional<Language> language() {
        try {
            String json = new String(WholeFile.read(file, MAX_BYTES), StandardCharsets.UTF_8);
            return Arrays.stream(Language.values())
                    .filter(
                            one ->
                                    json.matches(
                                            "(?s)\\s*\\{\\s*\"language\"\\s*:\\s*\""
                                                    + one
                                                    + "\".*"))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Content parse(byte[] content) {
        try {
            return new Content(SettingsReader.read(content), Optional.empty(), Optional.empty());
        } catch (IOException | RuntimeException e) {
            return new Content(
                    SettingsData.NONE,
                    WholeFile.setAside(file),
                    Optional.of(e.getClass().getSimpleName()));
        }
    }

    /**
     * Merges changes into the file, because another console may have written it meanwhile.
     *
     * @param before the settings as this console last read or wrote them
     * @param now the settings to save
     * @throws IOException if they cannot be saved; the file is then unchanged
     */
    public void update(SettingsData before, SettingsData now) throws IOException {
        if (Files.notExists(file)) {
            write(now);
            return;
        }
        SettingsJson current = current();
        SettingsData merged = new SettingsMerge(before, now, current.data()).result();
        WholeFile.writeWithFolders(file, current.replacedBy(merged));
    }

    private SettingsJson current() throws IOException {
        byte[] content = WholeFile.read(file, MAX_BYTES);
        try {
            return SettingsJson.parse(content);
        } catch (IOException e) {
            WholeFile.setAside(file);
            return SettingsJson.empty();
        }
    }

    /**
     * Writes all settings.
     *
     * @throws IOException if they cannot be saved; the file is then unchanged
     */
    void write(SettingsData data) throws IOException {
        WholeFile.writeWithFolders(file, SettingsJson.empty().replacedBy(data));
    }

    /** Returns the path of the file. */
    public Path path() {
        return file;
    }
}
