package io.github.dfconsole.service.keytab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out why a folder is a bad place for a keytab. */
public final class FolderRisks {

    private FolderRisks() {}

    /**
     * Looks at a folder and those above it, where links lead to. It blocks, and tells no more than
     * it can see: a folder that is synchronised under a name of the user's own looks like any
     * other.
     *
     * @param folder need not exist
     * @return the worst first; empty if nothing is known against it
     */
    public static List<FolderRisk> of(Path folder) {
        List<Path> path = upwards(real(folder));
        List<FolderRisk> risks = new ArrayList<>();
        synchronised(path).ifPresent(risks::add);
        path.stream()
                .filter(each -> Files.exists(each.resolve(".git")))
                .findFirst()
                .map(FolderRisk.UnderGit::new)
                .ifPresent(risks::add);
        FolderAccess.ofOthers(path)
                .map(canWrite -> new FolderRisk.OpenToOthers(path.getFirst(), canWrite))
                .ifPresent(risks::add);
        return List.copyOf(risks);
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    private static List<Path> upwards(Path folder) {
        return Stream.<Path>iterate(folder, Objects::nonNull, Path::getParent).toList();
    }

    private static Optional<FolderRisk> synchronised(List<Path> path) {
        return path.stream()
                .flatMap(
                        each ->
                                SyncService.of(each)
                                        .map(name -> new FolderRisk.Synchronised(each, name))
                                        .stream())
                .<FolderRisk>map(each -> each)
                .findFirst();
    }
}
