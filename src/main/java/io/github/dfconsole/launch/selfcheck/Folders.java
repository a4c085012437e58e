package io.github.dfconsole.launch.selfcheck;

import io.github.dfconsole.settings.SettingsFile;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the console writes unasked.
 *
 * @param settings the folder of the settings
 * @param logs the folder of the log files
 */
public record Folders(Path settings, Path logs) {

    private static final String APPLICATION = "dataforest-console";

    /** Where this system keeps such things. */
    public static Folders usual(Map<String, String> environment, Path home, String system) {
        SettingsFile settings =
                new SettingsFile(SettingsFile.usualPlace(environment, home, system));
        return new Folders(settings.folder(), logs(environment, home, system));
    }

    private static Path logs(Map<String, String> environment, Path home, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return named(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"))
                    .resolve(APPLICATION)
                    .resolve("logs");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Logs").resolve(APPLICATION);
        }
        return named(environment.get("XDG_STATE_HOME"), home.resolve(".local/state"))
                .resolve(APPLICATION)
                .resolve("logs");
    }

    private static Path named(@Nullable String folder, Path usual) {
        return folder == null || folder.isBlank() ? usual : Path.of(folder);
    }
}
