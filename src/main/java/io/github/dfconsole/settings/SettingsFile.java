package io.github.dfconsole.settings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.github.dfconsole.files.WholeFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The one file settings are kept in. It is written whole or not at all; one that cannot be read is
 * put aside, and nothing in it is lost. It blocks.
 */
public final class SettingsFile {

    private static final int LARGEST = 4 * 1024 * 1024;
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

    /** Keeps settings in the usual file of a folder, neither of which need exist. */
    public static SettingsFile in(Path folder) {
        return new SettingsFile(folder.resolve("settings.json"));
    }

    /** Keeps settings in the given file, which need not exist. */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /** Loads what reading takes, which the first time is slow. It touches no file. */
    public static void prepare() {
        try {
            JSON.readValue("{\"tables\":{}}", SettingsData.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What was read.
     *
     * @param data the settings; none if there were none, or they cannot be read
     * @param setAside where a file that cannot be read was put; empty if there was none such
     * @param problem why it cannot be read; empty if it can
     */
    public record Content(SettingsData data, Optional<Path> setAside, Optional<String> problem) {}

    /** Reads the file. It never fails: what cannot be read is put aside and said. */
    public Content read() {
        if (Files.notExists(file)) {
            return new Content(SettingsData.NONE, Optional.empty(), Optional.empty());
        }
        try {
            return parse(WholeFile.read(file, LARGEST));
        } catch (IOException e) {
            // It may be there and good, and only not to be had at the moment.
            return new Content(
                    SettingsData.NONE, Optional.empty(), Optional.of(e.getClass().getSimpleName()));
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
     * Writes what has changed into what is there now: another console may have written meanwhile.
     *
     * @param before the settings as this console last read or wrote them
     * @param now the settings to keep
     * @throws IOException if they cannot be kept; the file is then as it was before
     */
    public void update(SettingsData before, SettingsData now) throws IOException {
        SettingsData there = Files.exists(file) ? parse(Files.readAllBytes(file)).data() : before;
        Map<String, TableLayout> tables = new TreeMap<>(there.tables());
        now.tables()
                .forEach(
                        (name, layout) -> {
                            if (!layout.equals(before.tables().get(name))) {
                                tables.put(name, layout);
                            }
                        });
        write(
                new SettingsData(
                        Objects.equals(before.language(), now.language())
                                ? there.language()
                                : now.language(),
                        Objects.equals(before.theme(), now.theme()) ? there.theme() : now.theme(),
                        Objects.equals(before.window(), now.window())
                                ? there.window()
                                : now.window(),
                        tables));
    }

    /**
     * Writes all settings.
     *
     * @throws IOException if they cannot be kept; the file is then as it was before
     */
    void write(SettingsData data) throws IOException {
        WholeFile.writeWithFolders(file, JSON.writeValueAsBytes(data));
    }

    /** The file. */
    public Path path() {
        return file;
    }
}
