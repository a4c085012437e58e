package io.github.dfconsole.service.aiapps.submit;

import java.time.Instant;
import java.util.Objects;

/**
 * A run that was submitted from this machine. The service does not tell later what a run was asked
 * for.
 *
 * @param runId the id of the run
 * @param draft what was asked for, without secrets
 * @param sentAt when it was sent, by this machine's clock
 */
public record SentRun(String runId, RunDraft draft, Instant sentAt) {

    /** A file that lacks a value cannot be understood. */
    public SentRun {
        Objects.requireNonNull(runId, "runId");
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(sentAt, "sentAt");
    }
}
