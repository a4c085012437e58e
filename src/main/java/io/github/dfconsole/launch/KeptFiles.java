package io.github.dfconsole.launch;

import io.github.dfconsole.files.ApplicationFolders;
import io.github.dfconsole.settings.SettingsFile;

/**
 * What is kept on this machine.
 *
 * @param folders where it is
 * @param file the file with the settings
 * @param settings the settings that were in it
 * @param log the log file
 */
record KeptFiles(
        ApplicationFolders folders, SettingsFile file, SettingsFile.Content settings, LogFile log) {

    /** Reads what is there, and begins to log. It blocks for as long as reading takes. */
    static KeptFiles in(ApplicationFolders folders) {
        LogFile log = LogFile.begin(folders.logs(), Versions::line);
        SettingsFile file = SettingsFile.in(folders.settings());
        return new KeptFiles(folders, file, file.read(), log);
    }
}
