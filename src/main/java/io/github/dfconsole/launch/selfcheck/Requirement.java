package io.github.dfconsole.launch.selfcheck;

import java.io.File;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * Something that a Linux system must have installed.
 *
 * @param name what it is called when it is missing, for example the file name of a library
 * @param debian the package of Debian and Ubuntu that contains it
 * @param fedora the package of Fedora that contains it
 * @param installed whether this system has it; blocks on the file system or on a short process
 */
record Requirement(String name, String debian, String fedora, BooleanSupplier installed) {

    /** A shared library, found where the system's loader finds it. */
    static Requirement library(String file, String debian, String fedora) {
        return new Requirement(file, debian, fedora, () -> loads(file));
    }

    /** A program on the path. */
    static Requirement program(String name, String debian, String fedora) {
        return new Requirement(name, debian, fedora, () -> isOnPath(name, System.getenv("PATH")));
    }

    /** A font with Korean letters, as fontconfig finds it. Any will do; the package names one. */
    static Requirement koreanFont(String debian, String fedora) {
        return new Requirement(debian, debian, fedora, Requirement::hasKoreanFont);
    }

    /** Loads a library, which needs no display. */
    @SuppressWarnings("restricted") // JavaFX needs native access anyway
    private static boolean loads(String file) {
        try {
            // The global arena never unloads it: GTK does not survive unloading.
            SymbolLookup.libraryLookup(file, Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isOnPath(String name, String path) {
        return path != null
                && Pattern.compile(File.pathSeparator)
                        .splitAsStream(path)
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    private static boolean hasKoreanFont() {
        try {
            Process list =
                    new ProcessBuilder("fc-list", ":lang=ko", "family")
                            .redirectErrorStream(true)
                            .start();
            String families =
                    new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return list.waitFor() == 0 && !families.isBlank();
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
