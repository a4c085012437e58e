package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.github.dfconsole.files.WholeFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * The file that keeps the contents of a sandbox between runs. It is replaced as a whole after
 * changes. A file that cannot be read is renamed, never overwritten.
 */
final class StateFile implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(StateFile.class.getName());
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final @Nullable Path file;
    private final Semaphore changes = new Semaphore(0);
    private @Nullable Path setAside;
    private @Nullable Supplier<State> state;
    private @Nullable Thread writer;

    StateFile(@Nullable Path file) {
        this.file = file;
    }

    /** Reads the contents; empty if there is no file or it cannot be read. */
    Optional<State> read() throws IOException {
        if (file == null || Files.notExists(file)) {
            return Optional.empty();
        }
        byte[] content = Files.readAllBytes(file);
        try {
            return Optional.of(Objects.requireNonNull(JSON.readValue(content, State.class)));
        } catch (IOException | RuntimeException e) {
            setAside =
                    WholeFile.setAside(file)
                            .orElseThrow(() -> new IOException(file + " cannot be set aside", e));
            return Optional.empty();
        }
    }

    Optional<Path> setAside() {
        return Optional.ofNullable(setAside);
    }

    /**
     * Writes the contents now, and again after each change.
     *
     * @throws IOException if the file cannot be written, so that this is noticed at the start
     */
    void follow(Supplier<State> source) throws IOException {
        if (file == null) {
            return;
        }
        state = source;
        write(source, file);
        writer = Thread.ofVirtual().name("sandbox-state").start(this::writeAfterChanges);
    }

    /** Requests that the contents are written again; returns at once. */
    void changed() {
        changes.release();
    }

    private void writeAfterChanges() {
        try {
            while (true) {
                changes.acquire();
                // Several changes in a row are written once.
                changes.drainPermits();
                write();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void write() {
        Supplier<State> source = state;
        Path target = file;
        if (source == null || target == null) {
            return;
        }
        try {
            write(source, target);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The sandbox could not keep its state", e);
        }
    }

    private static void write(Supplier<State> source, Path target) throws IOException {
        WholeFile.write(target, out -> JSON.writeValue(out, source.get()));
    }

    @Override
    public void close() {
        if (writer != null) {
            writer.interrupt();
            write();
        }
    }
}
