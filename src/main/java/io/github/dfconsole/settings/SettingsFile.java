package io.github.dfconsole.settings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.github.dfconsole.files.WholeFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The file that stores the settings. It is replaced atomically. A file that cannot be parsed is
 * renamed, so nothing in it is lost. All methods block.
 */
public final class SettingsFile {

    private static final int MAX_BYTES = 4 * 1024 * 1024;
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                    .build();

    private final Path file;

    /** Uses the file {@code settings.json} in a folder; neither need exist. */
    public static SettingsFile in(Path folder) {
        return new SettingsFile(folder.resolve("settings.json"));
    }

    /** Uses a file, which need not exist. */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /** Loads the classes that reading needs, because that is slow. It opens no file. */
    public static void prepare() {
        try {
            JSON.readValue("{\"tables\":{}}", SettingsData.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
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
            SettingsData data = JSON.readValue(content, SettingsData.class);
            return new Content(
                    Objects.requireNonNullElse(data, SettingsData.NONE),
                    Optional.empty(),
                    Optional.empty());
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
        SettingsData current =
                Files.exists(file) ? parse(WholeFile.read(file, MAX_BYTES)).data() : before;
        write(
                new SettingsData(
                        merged(before.language(), now.language(), current.language()),
                        merged(before.theme(), now.theme(), current.theme()),
                        merged(before.window(), now.window(), current.window()),
                        mergedTables(before, now, current)));
    }

    private static <T> @Nullable T merged(
            @Nullable T before, @Nullable T now, @Nullable T current) {
        return Objects.equals(before, now) ? current : now;
    }

    private static Map<String, TableLayout> mergedTables(
            SettingsData before, SettingsData now, SettingsData current) {
        Map<String, TableLayout> tables = new TreeMap<>(current.tables());
        now.tables()
                .forEach(
                        (name, layout) -> {
                            if (!layout.equals(before.tables().get(name))) {
                                tables.put(name, layout);
                            }
                        });
        return tables;
    }

    /**
     * Writes all settings.
     *
     * @throws IOException if they cannot be saved; the file is then unchanged
     */
    void write(SettingsData data) throws IOException {
        WholeFile.writeWithFolders(file, JSON.writeValueAsBytes(data));
    }

    /** Returns the path of the file. */
    public Path path() {
        return file;
    }
}
