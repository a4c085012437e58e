package io.github.dfconsole.launch.environment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The folder for temporary files, which Java chooses when it starts and never again. */
public final class TemporaryFolder {

    /** As much as a font takes, because the disk may be full. */
    private static final int PROBE_BYTES = 128 * 1024;

    private TemporaryFolder() {}

    /** Returns why no file can be written there; empty if one can. It blocks. */
    public static Optional<String> problem() {
        String name = "dataforest-console-" + System.nanoTime();
        Path probe = Path.of(System.getProperty("java.io.tmpdir"), name);
        // A name of Java's own would be as random as a key, and take a start ten milliseconds.
        try (SeekableByteChannel file =
                Files.newByteChannel(
                        probe,
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE)) {
            ByteBuffer content = ByteBuffer.allocate(PROBE_BYTES);
            while (content.hasRemaining()) {
                file.write(content);
            }
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of(e.toString());
        }
    }
}
