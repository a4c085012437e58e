package io.github.dfconsole.launch.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder for temporary files, which Java chooses when it starts and never again. */
public final class TemporaryFolder {

    /** As much as a font takes, because the disk may be full. */
    private static final int PROBE_BYTES = 128 * 1024;

    private TemporaryFolder() {}

    /** Returns why no file can be written there; empty if one can. It blocks. */
    public static Optional<String> problem() {
        try {
            Path probe = Files.createTempFile("dataforest-console", null);
            try {
                Files.write(probe, new byte[PROBE_BYTES]);
            } finally {
                Files.delete(probe);
            }
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of(e.toString());
        }
    }
}
