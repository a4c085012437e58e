package io.github.dfconsole.files;

import io.github.dfconsole.system.OperatingSystem;

import org.jspecify.annotations.Nullable;

import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The folders for the files of this application. Neither need exist.
 *
 * @param settings the folder for settings, drafts and other data of the user
 * @param logs the folder for log files, which the user may delete
 */
public record ApplicationFolders(Path settings, Path logs) {

    private static final String APPLICATION = "dataforest-console";

    /**
     * Returns the folders that are usual on a system. On Linux they follow the XDG base directory
     * specification, which says to ignore relative paths.
     *
     * @param environment the environment variables
     * @param home the user's home folder
     */
    public static ApplicationFolders usual(
            Map<String, String> environment, Path home, OperatingSystem system) {
        return switch (system) {
            case WINDOWS ->
                    new ApplicationFolders(
                            path(environment, "APPDATA", home.resolve("AppData/Roaming")),
                            path(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                                    .resolve("logs"));
            case MACOS ->
                    new ApplicationFolders(
                            home.resolve("Library/Application Support").resolve(APPLICATION),
                            home.resolve("Library/Logs").resolve(APPLICATION));
            case LINUX, OTHER ->
                    new ApplicationFolders(
                            path(environment, "XDG_CONFIG_HOME", home.resolve(".config")),
                            path(environment, "XDG_STATE_HOME", home.resolve(".local/state"))
                                    .resolve("logs"));
        };
    }

    private static Path path(Map<String, String> environment, String variable, Path otherwise) {
        return absolute(environment.get(variable), otherwise.getFileSystem())
                .orElse(otherwise)
                .resolve(APPLICATION);
    }

    private static Optional<Path> absolute(@Nullable String path, FileSystem disk) {
        if (path == null || path.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(disk.getPath(path)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
