package io.github.dfconsole.desktop;

import io.github.dfconsole.system.OperatingSystem;
import io.github.dfconsole.ui.about.FolderOpener;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Opens folders with the file manager of the system. It runs a program, because JavaFX reports no
 * failures and AWT does not work on every Linux desktop.
 */
public final class DesktopFolders implements FolderOpener {

    private static final Duration START_TIMEOUT = Duration.ofSeconds(5);

    private final OperatingSystem system;

    /**
     * Creates an opener.
     *
     * @param system decides which file manager there is
     */
    public DesktopFolders(OperatingSystem system) {
        this.system = system;
    }

    @Override
    public void open(Path folder) throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        Process process = start(folder);
        // A process that keeps running is the file manager. Explorer always reports a failure.
        boolean ended = process.waitFor(START_TIMEOUT);
        if (ended && process.exitValue() != 0 && system != OperatingSystem.WINDOWS) {
            throw new IOException(program() + ": exit code " + process.exitValue());
        }
    }

    private Process start(Path folder) throws IOException {
        return new ProcessBuilder(List.of(program(), folder.toAbsolutePath().toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private String program() {
        return switch (system) {
            case WINDOWS -> "explorer.exe";
            case MACOS -> "open";
            case LINUX, OTHER -> "xdg-open";
        };
    }
}
