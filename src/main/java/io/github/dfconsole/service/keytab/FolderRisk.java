package io.github.dfconsole.service.keytab;

import java.nio.file.Path;

/** Why a folder is a bad place for a keytab, although the file itself is private. */
public sealed interface FolderRisk {

    /** The folder that is the reason: the one that was asked about, or one above it. */
    Path folder();

    /**
     * Other users of this computer can list or enter it.
     *
     * @param canWrite whether they can also put files there, or take them away
     */
    record OpenToOthers(Path folder, boolean canWrite) implements FolderRisk {}

    /** It belongs to a Git repository, so the keytab might be committed and pushed. */
    record UnderGit(Path folder) implements FolderRisk {}

    /**
     * A service copies what is in it to other computers.
     *
     * @param service the name of the service, such as OneDrive
     */
    record Synchronised(Path folder, String service) implements FolderRisk {}
}
