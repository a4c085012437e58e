package io.github.dfconsole.service.aiapps.submit;

import io.github.dfconsole.files.RecordFolder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what was asked for with each run that was submitted from this machine. Methods block. */
public final class SentRuns {

    private static final System.Logger LOG = System.getLogger(SentRuns.class.getName());

    private final RecordFolder<SentRun> records;

    /** Keeps them below a folder, which need not exist. */
    public SentRuns(Path folder) {
        this.records = new RecordFolder<>(folder.resolve("ai-app-runs"), SentRun.class);
    }

    /** Keeps one; if that fails, less can be said of the run later, and nothing else. */
    public void keep(SentRun run) {
        try {
            records.put(recordId(run.runId()), run);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "What a run was asked for is not kept", e);
        }
    }

    /** What is kept of a run; empty if it was submitted elsewhere, or cannot be read. */
    public Optional<SentRun> of(String runId) {
        try {
            return records.find(recordId(runId)).filter(each -> each.runId().equals(runId));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "What a run was asked for is not read", e);
            return Optional.empty();
        }
    }

    /** All that is kept, in no order; what cannot be read is left out. */
    public List<SentRun> all() {
        try {
            return records.list().records().toList();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "What runs were asked for is not read", e);
            return List.of();
        }
    }

    /** The service gives ids in Base62, and some file systems do not tell capitals from others. */
    private static String recordId(String runId) {
        return UUID.nameUUIDFromBytes(runId.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
