package io.github.dfconsole.launch.environment;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that Java itself writes when it crashes. It writes them where an option says, else into
 * the working folder, else into the folder for temporary files; the option can name the folder of
 * logs on Linux only, because the launchers of the other systems do not know it. So the console
 * moves them there at its next start.
 */
public final class CrashFiles {

    private static final System.Logger LOG = System.getLogger(CrashFiles.class.getName());
    private static final String NAMES = "hs_err_pid*.log";

    /**
     * Other programs in Java leave such files, too; each file names the class it was started by.
     */
    private static final String OURS = "io.github.dfconsole.launch.Main";

    /** Longer than such a file is. */
    private static final int MAX_BYTES = 4 * 1024 * 1024;

    private CrashFiles() {}

    /**
     * Moves the files of this console to a folder, in the background. What cannot be moved stays.
     *
     * @param logs the folder; it is created if there is something to move
     */
    public static void moveInBackground(Path logs) {
        Thread.ofPlatform().daemon().name("crash-files").start(() -> move(places(), logs));
    }

    /** Returns the folder of the jars, where Windows writes them, and Java's own places. */
    private static Set<Path> places() {
        String jar = System.getProperty("java.class.path").split(File.pathSeparator, 2)[0];
        Path installed = Path.of(jar).toAbsolutePath().getParent();
        Path working = Path.of("").toAbsolutePath();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        return Set.copyOf(
                Stream.of(installed == null ? working : installed, working, temporary).toList());
    }

    static void move(Set<Path> from, Path logs) {
        for (Path file : from.stream().flatMap(folder -> files(folder).stream()).toList()) {
            try {
                if (!logs.equals(file.getParent()) && isOurs(file)) {
                    Files.createDirectories(logs);
                    Files.move(file, logs.resolve(file.getFileName()));
                    LOG.log(
                            System.Logger.Level.WARNING,
                            "Java crashed in an earlier run; its account is " + file.getFileName());
                }
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "A crash file stays where it is", e);
            }
        }
    }

    private static List<Path> files(Path folder) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, NAMES)) {
            all.forEach(found::add);
        } catch (IOException | DirectoryIteratorException e) {
            LOG.log(System.Logger.Level.DEBUG, "No crash files are looked for in " + folder, e);
        }
        return found;
    }

    /** Files of other users, which a folder for temporary files may hold, are left alone. */
    private static boolean isOurs(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !Files.isWritable(file)) {
            return false;
        }
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(MAX_BYTES), StandardCharsets.ISO_8859_1)
                    .contains(OURS);
        }
    }
}
