package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.service.keytab.KnownReset;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known to be wrong with the keytab in a notebook. The service puts the keytab of the
 * account there while it creates the notebook, and does not renew it.
 */
public enum CopiedKeytab {
    /** It is from before a reset, and no longer works. */
    OUTDATED,
    /** The reset came while the notebook may still have been created. */
    PERHAPS_OUTDATED;

    /** How long creating a notebook may take; the console itself waits no longer for it. */
    private static final Duration CREATION = Duration.ofMinutes(30);

    /**
     * Compares a notebook with the last reset of its account's keytab.
     *
     * @return empty if nothing is known to be wrong
     */
    public static Optional<CopiedKeytab> of(Notebook notebook, KnownReset reset) {
        if (!(notebook.createdAt() instanceof Timestamp.Exact created)
                || reset.renewed().contains(notebook.id())) {
            return Optional.empty();
        }
        Instant began = created.at().toInstant();
        if (!began.isBefore(reset.at())) {
            return Optional.empty();
        }
        boolean isCertain = !began.plus(CREATION).isAfter(reset.at());
        return Optional.of(isCertain ? OUTDATED : PERHAPS_OUTDATED);
    }
}
