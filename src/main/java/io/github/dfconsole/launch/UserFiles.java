package io.github.dfconsole.launch;

import io.github.dfconsole.desktop.DesktopFolders;
import io.github.dfconsole.files.ApplicationFolders;
import io.github.dfconsole.launch.environment.UserHome;
import io.github.dfconsole.logging.LogFile;
import io.github.dfconsole.service.lists.ListStore;
import io.github.dfconsole.settings.SettingsFile;
import io.github.dfconsole.system.OperatingSystem;
import io.github.dfconsole.ui.about.FolderOpener;
import io.github.dfconsole.ui.about.Place;

import java.nio.file.Path;
import java.util.List;

/**
 * The files of the user on this machine.
 *
 * @param folders the folders that they are in
 * @param file the settings file
 * @param settings the settings that were read from it
 * @param log the log file
 */
record UserFiles(
        ApplicationFolders folders, SettingsFile file, SettingsFile.Content settings, LogFile log) {

    /** Returns the folders that are usual on this system. */
    static ApplicationFolders usualFolders() {
        return ApplicationFolders.usual(
                System.getenv(), UserHome.current(), OperatingSystem.current());
    }

    /** Returns what opens them with the file manager of this system. */
    static FolderOpener opener() {
        return new DesktopFolders(OperatingSystem.current());
    }

    /** Reads the settings. It blocks. */
    static UserFiles in(ApplicationFolders folders, LogFile log) {
        SettingsFile file = SettingsFile.in(folders.settings());
        return new UserFiles(folders, file, file.read(), log);
    }

    /** Returns the folders and files to show to the user. */
    List<Place> places() {
        Path folder = folders.settings();
        return List.of(
                new Place(Place.Kind.SETTINGS, file.path(), folder),
                Place.folder(Place.Kind.DRAFTS, folder.resolve("notebook-drafts")),
                Place.folder(Place.Kind.PRESETS, folder.resolve("notebook-presets")),
                Place.folder(Place.Kind.JOURNAL, folder.resolve("notebook-journal")),
                Place.folder(Place.Kind.CHANGES, folder.resolve("change-journal")),
                Place.folder(Place.Kind.USAGE, folder.resolve("account-usage")),
                Place.folder(Place.Kind.KEYTABS, folder.resolve("keytabs")),
                Place.folder(Place.Kind.PROFILES, folder.resolve("profiles")),
                Place.folder(Place.Kind.OFFERS, folder.resolve("offered-groups")),
                Place.folder(Place.Kind.LISTS, ListStore.folderIn(folder)),
                Place.folder(Place.Kind.LIFETIMES, folder.resolve("app-lifetimes")),
                Place.folder(Place.Kind.LOGS, log.folder()));
    }
}
