package io.github.dfconsole.files;

import com.fasterxml.jackson.databind.ObjectReader;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder in which every record is a JSON file of its own: two consoles that keep different
 * records never overwrite each other's. Nothing is held in memory. Everything blocks.
 *
 * @param <T> the type of a record: a Java record of texts, numbers, {@link Instant}s, enums, lists,
 *     maps and further records
 */
public final class RecordFolder<T> {

    private static final System.Logger LOG = System.getLogger(RecordFolder.class.getName());
    private static final int LARGEST = 1024 * 1024;
    private static final String ENDING = ".json";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final Path folder;

    /** Made when there is something to read: Jackson takes long to get ready, and a start waits. */
    private final Supplier<ObjectReader> reader;

    /** Keeps records of a type in a folder, which need not exist and is made for the first one. */
    public RecordFolder(Path folder, Class<T> type) {
        this(folder, () -> RecordJson.reader(type));
    }

    private RecordFolder(Path folder, Supplier<ObjectReader> reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /**
     * Keeps records of a generic type.
     *
     * @param folder need not exist
     * @param generic the record, with one type parameter
     * @param parameter what the parameter stands for
     * @param <T> the record with its parameter filled in
     */
    public static <T> RecordFolder<T> of(Path folder, Class<?> generic, Class<?> parameter) {
        return new RecordFolder<>(folder, () -> RecordJson.reader(generic, parameter));
    }

    /**
     * One record.
     *
     * @param id what it was put under
     * @param content what was put
     * @param <T> its type
     */
    public record Entry<T>(String id, T content) {}

    /**
     * What a folder held when it was read.
     *
     * @param entries the records that could be read, in the order of their ids
     * @param unreadable the files that could not be read; the user has to be told of them
     * @param <T> the type of a record
     */
    public record Contents<T>(List<Entry<T>> entries, List<UnreadableFile> unreadable) {

        /** The records alone. */
        public Stream<T> records() {
            return entries.stream().map(Entry::content);
        }
    }

    /**
     * Reads every record; there are none if there is no such folder. A file that cannot be
     * understood, or is larger than 1 MiB, is set aside and reported this once; one that cannot be
     * opened stays where it is and is reported each time.
     *
     * @throws IOException if the folder cannot be read
     */
    public Contents<T> list() throws IOException {
        List<Entry<T>> entries = new ArrayList<>();
        List<UnreadableFile> unreadable = new ArrayList<>();
        for (String id : ids()) {
            read(file(id), unreadable).ifPresent(content -> entries.add(new Entry<>(id, content)));
        }
        return new Contents<>(List.copyOf(entries), List.copyOf(unreadable));
    }

    /**
     * Reads one record; empty if there is none with this id. One that cannot be read is there for
     * {@link #list}, which reports it.
     *
     * @throws IllegalArgumentException if the id is none
     * @throws IOException if it cannot be read, or understood
     */
    public Optional<T> find(String id) throws IOException {
        Path file = file(id);
        try {
            return Optional.of(parse(WholeFile.read(file, LARGEST)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private SortedSet<String> ids() throws IOException {
        SortedSet<String> ids = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String id = name.substring(0, name.length() - ENDING.length());
                if (isId(id)) {
                    ids.add(id);
                }
            }
        } catch (NoSuchFileException e) {
            // Nothing was put yet.
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return ids;
    }

    private Optional<T> read(Path file, List<UnreadableFile> unreadable) {
        try {
            return Optional.of(parse(WholeFile.read(file, LARGEST)));
        } catch (NoSuchFileException e) {
            // Another console has just removed it.
        } catch (WholeFile.TooLargeException | NotARecordException e) {
            unreadable.add(setAside(file, e));
        } catch (IOException e) {
            // It may be good, and only not to be had at the moment.
            String kind = e.getClass().getSimpleName();
            LOG.log(System.Logger.Level.WARNING, "Cannot be opened: {0} ({1})", file, kind);
            unreadable.add(new UnreadableFile(file, writtenAt(file), false));
        }
        return Optional.empty();
    }

    private T parse(byte[] content) throws NotARecordException {
        try {
            T record = reader.get().readValue(content);
            return Objects.requireNonNull(record);
        } catch (IOException | RuntimeException e) {
            throw new NotARecordException(e);
        }
    }

    private static UnreadableFile setAside(Path file, Exception problem) {
        Instant writtenAt = writtenAt(file);
        Optional<Path> aside = WholeFile.setAside(file);
        String end = aside.map(moved -> "is now " + moved).orElse("stays there");
        // Its message may hold some of the content.
        Throwable reason = Objects.requireNonNullElse(problem.getCause(), problem);
        String kind = reason.getClass().getSimpleName();
        LOG.log(System.Logger.Level.WARNING, "Not a record: {0} {1} ({2})", file, end, kind);
        return new UnreadableFile(aside.orElse(file), writtenAt, aside.isPresent());
    }

    private static @Nullable Instant writtenAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Keeps a record, in place of the one that has this id.
     *
     * @param id up to 64 of {@code A-Z a-z 0-9 -}, and no device of Windows; some systems do not
     *     tell capitals from others
     * @param content what to keep
     * @throws IllegalArgumentException if the id is none, or the content holds something that has
     *     no place in a file, such as a secret; nothing is written then
     * @throws IOException if it cannot be kept; what was kept before still is
     */
    public void put(String id, T content) throws IOException {
        Path file = file(id);
        byte[] json = RecordJson.write(content);
        if (json.length > LARGEST) {
            throw new WholeFile.TooLargeException(file, LARGEST);
        }
        WholeFile.writeWithFolders(file, json);
    }

    /**
     * Forgets a record. Nothing happens if there is none with this id.
     *
     * @throws IllegalArgumentException if the id is none
     * @throws IOException if it cannot be removed
     */
    public void remove(String id) throws IOException {
        WholeFile.remove(file(id));
    }

    private Path file(String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException("An id has 1 to 64 letters, digits and hyphens");
        }
        return folder.resolve(id + ENDING);
    }

    private static boolean isId(String id) {
        return ID.matcher(id).matches() && !FileNames.isDevice(id);
    }

    private static final class NotARecordException extends IOException {

        private static final long serialVersionUID = 1L;

        NotARecordException(Exception cause) {
            super(cause);
        }
    }
}
