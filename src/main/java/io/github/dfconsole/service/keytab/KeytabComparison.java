package io.github.dfconsole.service.keytab;

import org.jspecify.annotations.Nullable;

/** How a keytab compares with the one that was last downloaded for an account. */
public enum KeytabComparison {
    /** The files are the same, byte by byte. */
    SAME,
    /** Its newest key has a lower version number, so the account's key was reset after it. */
    OLDER,
    /** Its newest key has a higher version number: the key was reset elsewhere. */
    NEWER,
    /** It has no key of the account's principal. */
    OTHER_PRINCIPAL,
    /**
     * Nothing is remembered, or the version numbers are the same although the files differ. The
     * time does not decide it: it says when a key was put into the file, and a program that copies
     * keys from one file to another sets it anew.
     */
    CANNOT_BE_TOLD;

    /** A program that writes version numbers in one byte writes what is left of larger ones. */
    private static final int LARGEST_SHORT_KVNO = 255;

    /**
     * Compares a keytab.
     *
     * @param contents what is in it
     * @param principal the principal of the account
     * @param known the keytab that was last downloaded for the account; null if there is none
     */
    public static KeytabComparison of(
            KeytabContents contents, String principal, @Nullable KnownKeytab known) {
        KeytabFingerprint found = KeytabFingerprint.of(contents, principal).orElse(null);
        if (found == null) {
            return OTHER_PRINCIPAL;
        }
        return known == null ? CANNOT_BE_TOLD : between(found, known.fingerprint());
    }

    /**
     * Compares two keytabs of the same principal.
     *
     * @param found the one that is asked about
     * @param known the one that it is compared with
     */
    public static KeytabComparison between(KeytabFingerprint found, KeytabFingerprint known) {
        if (found.sha256().equals(known.sha256())) {
            return SAME;
        }
        if (found.kvno() <= LARGEST_SHORT_KVNO && known.kvno() > LARGEST_SHORT_KVNO) {
            return found.time().isBefore(known.time()) ? OLDER : CANNOT_BE_TOLD;
        }
        int order = Long.compare(found.kvno(), known.kvno());
        if (order == 0) {
            return CANNOT_BE_TOLD;
        }
        return order < 0 ? OLDER : NEWER;
    }
}
