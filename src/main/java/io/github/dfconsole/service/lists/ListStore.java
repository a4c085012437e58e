package io.github.dfconsole.service.lists;

import io.github.dfconsole.files.WholeFile;
import io.github.dfconsole.service.lists.ListFile.NewerException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the last complete list of each kind, account and connection, for the user's eyes only:
 * nothing is decided by it. Lists of more than 5,000 rows or 8 MiB are not kept at all, and of all
 * lists only the latest 200 are. Every list is a private file of its own; whatever is not a whole
 * one is passed over. Methods block.
 */
public final class ListStore {

    /** How many rows a list may have to be kept. */
    public static final int MOST_ROWS = ListFile.MOST_ROWS;

    /** How large a file may be; packed, eight times as much text is smaller by far. */
    static final int LARGEST_FILE = 2 * 1024 * 1024;

    static final int MOST_FILES = 200;

    private static final System.Logger LOG = System.getLogger(ListStore.class.getName());

    private final Path folder;
    private final Map<ListName, Integer> written = new HashMap<>();
    private boolean isOff;

    /** Keeps lists in a folder, which need not exist. */
    public ListStore(Path folder) {
        this.folder = folder;
    }

    /** Where lists are kept, below the folder of all data. */
    public static Path folderIn(Path data) {
        return data.resolve("last-lists");
    }

    /**
     * Reads a list.
     *
     * @param row the type of a row
     * @return empty if there is none, or its file cannot be read or is not understood
     */
    public <T> Optional<KeptList<T>> read(ListName name, Class<T> row) {
        Path file = folder.resolve(name.file());
        try {
            byte[] packed = WholeFile.read(file, LARGEST_FILE);
            return Optional.ofNullable(unpack(file, packed, name.id(), row));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (WholeFile.TooLargeException e) {
            remove(file, e);
        } catch (IOException e) {
            say("Cannot be opened", file, e);
        }
        return Optional.empty();
    }

    private static <T> @Nullable KeptList<T> unpack(
            Path file, byte[] packed, String listId, Class<T> row) {
        try {
            return ListFile.unpack(packed, listId, row);
        } catch (NewerException e) {
            say("Left to a later version", file, e);
        } catch (IOException | RuntimeException e) {
            remove(file, e);
        }
        return null;
    }

    /** Nothing in it is lost: the service has it, and is asked anyway. */
    private static void remove(Path file, Exception problem) {
        say("Removed, because it holds no list", file, problem);
        removeQuietly(file);
    }

    /** Says the kind of problem alone: its message may hold some of the content. */
    private static void say(String what, Path file, Exception problem) {
        String kind = problem.getClass().getSimpleName();
        LOG.log(System.Logger.Level.WARNING, "{0}: {1} ({2})", what, file, kind);
    }

    private static void removeQuietly(Path file) {
        try {
            WholeFile.remove(file);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Not removed: {0}", file);
        }
    }

    /**
     * Keeps a list in place of the earlier one of the same name. One that is too large is not kept,
     * and neither is the earlier one.
     *
     * @throws IOException if it cannot be written; the earlier one is then still there
     */
    public synchronized void keep(ListName name, KeptList<?> list) throws IOException {
        if (isOff) {
            return;
        }
        Path file = folder.resolve(name.file());
        Optional<byte[]> packed =
                ListFile.pack(name.id(), list).filter(each -> each.length <= LARGEST_FILE);
        if (packed.isPresent()) {
            WholeFile.writeWithFolders(file, packed.get());
            removeOldest();
        } else {
            WholeFile.remove(file);
        }
        written.put(name, list.rows().hashCode());
    }

    /** Whether this console has kept these very rows before, as far as can be told quickly. */
    public synchronized boolean hasKept(ListName name, KeptList<?> list) {
        Integer before = written.get(name);
        return before != null && before == list.rows().hashCode();
    }

    private void removeOldest() throws IOException {
        List<Path> files = files("*" + ListName.ENDING);
        if (files.size() > MOST_FILES) {
            files.sort(Comparator.comparing(ListStore::writtenAt).reversed());
            for (Path file : files.subList(MOST_FILES, files.size())) {
                WholeFile.remove(file);
            }
        }
    }

    private static FileTime writtenAt(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /** The files in the folder whose names match. */
    private List<Path> files(String pattern) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            files.forEach(found::add);
        } catch (NoSuchFileException | NotDirectoryException e) {
            // Nothing was kept yet.
            return found;
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return found;
    }

    /**
     * Removes all lists of a saved connection, whatever its keys and address were.
     *
     * @throws IOException if one may be left
     */
    public synchronized void forget(String connectionId) throws IOException {
        String connection = ListOwner.ofConnection(connectionId);
        written.keySet().removeIf(name -> name.owner().connection().equals(connection));
        removeAll(files(connection + "-*"));
    }

    /**
     * Removes everything, and keeps nothing until {@link #turnOn}.
     *
     * @throws IOException if something may be left
     */
    public synchronized void turnOff() throws IOException {
        isOff = true;
        written.clear();
        removeAll(files("*"));
    }

    /** Keeps lists from now on, as it does unless it was turned off. */
    public synchronized void turnOn() {
        isOff = false;
    }

    /** One that cannot be removed does not keep the others. */
    private static void removeAll(List<Path> files) throws IOException {
        IOException first = null;
        for (Path file : files) {
            try {
                WholeFile.remove(file);
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
