package io.github.dfconsole.files;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that should hold a record and could not be read.
 *
 * @param file where it is now
 * @param writtenAt when it was last written; null if the system does not say
 * @param isSetAside whether it was not understood and moved out of the way; if not, it is still
 *     where it was and is tried again
 */
public record UnreadableFile(Path file, @Nullable Instant writtenAt, boolean isSetAside) {}
