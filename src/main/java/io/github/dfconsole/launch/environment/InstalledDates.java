package io.github.dfconsole.launch.environment;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dates of the installed jars, by which the start-up cache knows them. An .msi keeps times as a
 * clock shows them where it was made; installed in Korea, they are nine hours off, and the cache
 * would never be used.
 */
public final class InstalledDates {

    private static final String CACHE = "app.aot";

    /** The offset of any zone is a number of these. */
    private static final Duration QUARTER = Duration.ofMinutes(15);

    /** Between two zones of the earth there are never more. */
    private static final Duration FARTHEST = Duration.ofHours(26);

    /** An .msi counts every other second. */
    private static final Duration PRECISION = Duration.ofSeconds(2);

    private InstalledDates() {}

    /**
     * Dates the files of this installation as they were when its cache was made, so that the next
     * start can use it. Only a difference of time zones is put right: anything else means that a
     * file is another one. Where there is no cache, or no right to write, nothing happens. It
     * blocks, for less than a millisecond if all is well.
     *
     * @param built what all files were dated at
     */
    public static void putRight(Instant built) {
        String[] classPath = System.getProperty("java.class.path").split(File.pathSeparator);
        putRight(
                Stream.of(classPath).map(Path::of),
                Path.of(System.getProperty("java.home"), "lib", "modules"),
                built);
    }

    /** Does the same in the background, because a start need not wait for it. */
    public static void putRightInBackground(Supplier<Instant> built) {
        Thread.ofPlatform().daemon().name("installed-dates").start(() -> putRight(built.get()));
    }

    static void putRight(Stream<Path> classPath, Path modules, Instant built) {
        // An installation has its jars in one folder: once is enough to look for the cache there.
        Map<Path, List<Path>> folders =
                classPath.collect(Collectors.groupingBy(jar -> jar.resolveSibling(CACHE)));
        folders.forEach(
                (cache, jars) -> {
                    if (Files.exists(cache)) {
                        jars.forEach(jar -> putRight(jar, built));
                        putRight(modules, built);
                    }
                });
    }

    private static void putRight(Path file, Instant built) {
        try {
            Instant dated = Files.getLastModifiedTime(file).toInstant();
            if (isOfAnotherZone(Duration.between(built, dated).abs())) {
                Files.setLastModifiedTime(file, FileTime.from(built));
            }
        } catch (IOException e) {
            // The console starts without its cache, as it did this time.
            return;
        }
    }

    private static boolean isOfAnotherZone(Duration off) {
        long past = off.toSeconds() % QUARTER.toSeconds();
        long next = QUARTER.toSeconds() - past;
        return !off.isZero()
                && off.compareTo(FARTHEST) <= 0
                && Math.min(past, next) <= PRECISION.toSeconds();
    }
}
