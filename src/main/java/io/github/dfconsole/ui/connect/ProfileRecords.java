package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.profile.Profile;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Decides under which names drafts, presets and journals of a connection are filed. */
final class ProfileRecords {

    private ProfileRecords() {}

    /**
     * Files a connection that is opened as it is entered: what is kept of a saved one belongs to
     * its address and its key. When a saved one is opened for the first time, it takes over what
     * version 0.1.0 kept, as far as no other one has.
     *
     * @param before the saved one; null if there is none
     * @param bare the connection as it is made
     * @param all the saved ones
     */
    static Profile filed(
            @Nullable Profile before, Profile entered, Connection bare, List<Profile> all) {
        String accessKey = before == null ? "" : before.keys().accessKey();
        boolean isSame =
                before != null
                        && before.leadsTo(bare.endpoint())
                        && (accessKey.isEmpty() || bare.hasAccessKey(accessKey));
        if (!isSame) {
            return entered.filedUnder(bare.records());
        }
        Profile known = asDecided(entered, all);
        if (!known.isUnfiled()) {
            return known;
        }
        Profile filed = takeOver(known, bare.records(), all);
        // It must not leave its records when those of the other one become free.
        return filed.isUnfiled() ? filed.filedAlone() : filed;
    }

    /** The form may show it as it was before it was opened for the first time. */
    private static Profile asDecided(Profile entered, List<Profile> all) {
        return all.stream()
                .filter(each -> each.id().equals(entered.id()))
                .findFirst()
                .map(kept -> decided(entered, kept))
                .orElse(entered);
    }

    /**
     * A new profile takes over what version 0.1.0 kept of its address and key, unless another one
     * has.
     *
     * @param former what that is filed under
     */
    static Profile takeOver(Profile profile, Profile.Records former, List<Profile> others) {
        boolean isTaken =
                others.stream().anyMatch(each -> each.records().own().equals(former.own()));
        return isTaken ? profile : profile.filedUnder(former);
    }

    /** What was decided of a profile in one of its forms holds for the other one, too. */
    static Profile decided(Profile profile, Profile other) {
        return profile.isUnfiled() ? profile.filedUnder(other.records()) : profile;
    }
}
