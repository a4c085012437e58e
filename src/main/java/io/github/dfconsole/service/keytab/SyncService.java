package io.github.dfconsole.service.keytab;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A service that copies the contents of a folder elsewhere.
 *
 * @param name its name
 * @param folders what the names of its folders begin with, in lower case; what comes next is the
 *     end, or no letter, as in "OneDrive - Company"
 * @param markers files that its program keeps in the folder
 */
record SyncService(String name, List<String> folders, List<String> markers) {

    private static final List<SyncService> ALL =
            List.of(
                    new SyncService("OneDrive", List.of("onedrive"), List.of()),
                    new SyncService(
                            "Dropbox", List.of("dropbox"), List.of(".dropbox", ".dropbox.cache")),
                    new SyncService(
                            "Google Drive",
                            List.of("google drive", "googledrive", "my drive", "내 드라이브", "マイドライブ"),
                            List.of(".tmp.driveupload", ".tmp.drivedownload")),
                    new SyncService(
                            "iCloud Drive",
                            List.of("mobile documents", "icloud drive", "iclouddrive"),
                            List.of()),
                    new SyncService(
                            "NAVER MYBOX",
                            List.of("naver mybox", "mybox", "네이버 mybox", "naver cloud", "ndrive"),
                            List.of()),
                    new SyncService(
                            "Nextcloud",
                            List.of("nextcloud"),
                            List.of(".nextcloudsync.log", ".sync-exclude.lst")),
                    new SyncService("ownCloud", List.of("owncloud"), List.of(".owncloudsync.log")),
                    new SyncService("Syncthing", List.of("syncthing"), List.of(".stfolder")),
                    new SyncService("Box", List.of("box sync", "box-box"), List.of(".boxsync")),
                    new SyncService("MEGA", List.of("megasync"), List.of(".megaignore")),
                    new SyncService("Resilio Sync", List.of("resilio sync"), List.of(".sync/ID")));

    /** The name of the service that synchronises a folder itself, as far as can be seen. */
    static Optional<String> of(Path folder) {
        return ALL.stream()
                .filter(service -> service.isNamed(folder) || service.hasMarked(folder))
                .map(SyncService::name)
                .findFirst();
    }

    private boolean isNamed(Path folder) {
        Path last = folder.getFileName();
        if (last == null) {
            return false;
        }
        String lower = last.toString().toLowerCase(Locale.ROOT);
        return folders.stream().anyMatch(start -> isWord(lower, start));
    }

    private static boolean isWord(String lower, String start) {
        return lower.startsWith(start)
                && (lower.length() == start.length()
                        || !Character.isLetterOrDigit(lower.charAt(start.length())));
    }

    private boolean hasMarked(Path folder) {
        return markers.stream()
                .anyMatch(
                        marker -> Files.exists(folder.resolve(marker), LinkOption.NOFOLLOW_LINKS));
    }
}
