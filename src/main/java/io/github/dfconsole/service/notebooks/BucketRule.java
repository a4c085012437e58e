package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.api.model.Bucket;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Why a bucket cannot be linked to a notebook. */
public enum BucketRule {
    /** The bucket is locked. */
    LOCKED,
    /** The caller has no permission on it. */
    NOT_PERMITTED;

    /**
     * What may be sent for a locked bucket. The reference gives no values, so these are guesses; a
     * bucket in any other state can be chosen, and the service has the last word.
     */
    private static final Set<String> LOCKED_STATES =
            Set.of("LOCK", "LOCKED", "PROTECTED", "RETENTION", "COMPLIANCE");

    /** What rules a bucket out; empty if nothing is known to. */
    public static Optional<BucketRule> against(Bucket bucket) {
        if (bucket.disabled()) {
            return Optional.of(NOT_PERMITTED);
        }
        String state = bucket.bucketProtectionState().strip().toUpperCase(Locale.ROOT);
        return LOCKED_STATES.contains(state) ? Optional.of(LOCKED) : Optional.empty();
    }
}
