package io.github.dfconsole.connection.profile;

import io.github.dfconsole.api.InvalidEndpointException;
import io.github.dfconsole.files.RecordFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file by which profiles are passed on. There are no keys in it, and nothing of the machine that
 * wrote it.
 */
public final class ProfileFile {

    private static final int LARGEST = 4 * 1024 * 1024;
    private static final int MOST = 1_000;
    private static final int FORM = 1;

    private ProfileFile() {}

    /**
     * What the file holds.
     *
     * @param dataForestProfiles the form it is written in, by which it is recognised
     */
    private record Profiles(int dataForestProfiles, List<Profile> profiles) {

        Profiles {
            profiles = profiles == null ? List.of() : List.copyOf(profiles);
        }
    }

    /**
     * What was read.
     *
     * @param profiles the profiles, as new ones
     * @param refused the names of those whose address keys must not be sent to
     */
    public record Read(List<Profile> profiles, List<String> refused) {}

    /** The text of a file with these profiles: JSON that is indented. */
    public static String text(List<Profile> profiles) {
        List<Profile> bare = profiles.stream().map(ProfileFile::passedOn).toList();
        return RecordFile.text(new Profiles(FORM, bare));
    }

    /** Keys and records belong to this machine; where keys are found may be the same elsewhere. */
    private static Profile passedOn(Profile profile) {
        return profile.copy(profile.name());
    }

    /**
     * Reads a file that {@link #text} has written. It blocks.
     *
     * @throws RecordFile.OtherContentException if it holds something else, or was written by a
     *     later version
     * @throws IOException if it cannot be read, or is too large
     */
    public static Read read(Path file) throws IOException {
        Profiles read = RecordFile.read(file, LARGEST, Profiles.class);
        if (read.dataForestProfiles() != FORM || read.profiles().size() > MOST) {
            throw new RecordFile.OtherContentException(file);
        }
        List<Profile> profiles = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Profile each : read.profiles()) {
            try {
                each.endpoint();
                if (each.network().isValid()) {
                    profiles.add(passedOn(each));
                } else {
                    refused.add(each.title());
                }
            } catch (InvalidEndpointException e) {
                refused.add(each.title());
            }
        }
        return new Read(List.copyOf(profiles), List.copyOf(refused));
    }
}
