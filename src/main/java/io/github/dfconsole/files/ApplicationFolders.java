package io.github.dfconsole.files;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where this system keeps a program's files. Neither folder need exist.
 *
 * @param settings what the user chose or began, to be kept
 * @param logs what the program says about itself, which may be deleted
 */
public record ApplicationFolders(Path settings, Path logs) {

    private static final String APPLICATION = "dataforest-console";

    /**
     * The folders a system means for this: on Linux those of the XDG base directory specification,
     * by which a path that is not absolute is to be ignored.
     *
     * @param environment the environment variables
     * @param home the user's home folder
     * @param system the system's name, as in {@code os.name}
     */
    public static ApplicationFolders usual(
            Map<String, String> environment, Path home, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new ApplicationFolders(
                    named(environment.get("APPDATA"))
                            .orElse(home.resolve("AppData/Roaming"))
                            .resolve(APPLICATION),
                    named(environment.get("LOCALAPPDATA"))
                            .orElse(home.resolve("AppData/Local"))
                            .resolve(APPLICATION)
                            .resolve("logs"));
        }
        if (name.startsWith("mac")) {
            return new ApplicationFolders(
                    home.resolve("Library/Application Support").resolve(APPLICATION),
                    home.resolve("Library/Logs").resolve(APPLICATION));
        }
        return new ApplicationFolders(
                named(environment.get("XDG_CONFIG_HOME"))
                        .orElse(home.resolve(".config"))
                        .resolve(APPLICATION),
                named(environment.get("XDG_STATE_HOME"))
                        .orElse(home.resolve(".local/state"))
                        .resolve(APPLICATION)
                        .resolve("logs"));
    }

    private static Optional<Path> named(@Nullable String path) {
        if (path == null || path.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(path)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
