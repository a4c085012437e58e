package io.github.dfconsole.launch;

import io.github.dfconsole.files.ApplicationFolders;
import io.github.dfconsole.logging.LogFile;
import io.github.dfconsole.settings.SettingsFile;
import io.github.dfconsole.ui.about.Place;

import java.nio.file.Path;
import java.util.List;

/**
 * What is kept on this machine.
 *
 * @param folders where it is
 * @param file the file with the settings
 * @param settings the settings that were in it
 * @param log the log file
 */
record UserFiles(
        ApplicationFolders folders, SettingsFile file, SettingsFile.Content settings, LogFile log) {

    /** Reads what is there. It blocks for as long as reading takes. */
    static UserFiles in(ApplicationFolders folders, LogFile log) {
        SettingsFile file = SettingsFile.in(folders.settings());
        return new UserFiles(folders, file, file.read(), log);
    }

    /** Where everything is. */
    List<Place> places() {
        Path folder = folders.settings();
        return List.of(
                new Place(Place.Kind.SETTINGS, file.path(), folder),
                Place.folder(Place.Kind.DRAFTS, folder.resolve("notebook-drafts")),
                Place.folder(Place.Kind.PRESETS, folder.resolve("notebook-presets")),
                Place.folder(Place.Kind.JOURNAL, folder.resolve("notebook-journal")),
                Place.folder(Place.Kind.LOGS, log.folder()));
    }
}
