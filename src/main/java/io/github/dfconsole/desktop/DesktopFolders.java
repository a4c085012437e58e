package io.github.dfconsole.desktop;

import io.github.dfconsole.ui.about.FolderOpener;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Opens folders with the program that each system has for it. JavaFX and AWT have ways of their
 * own, which either say nothing of a failure or need the desktop they are to open.
 */
public final class DesktopFolders implements FolderOpener {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String system;

    /** Opens folders on a system, named as in {@code os.name}. */
    public DesktopFolders(String osName) {
        this.system = osName.toLowerCase(Locale.ROOT);
    }

    @Override
    public void open(Path folder) throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        String program = program();
        Process process =
                new ProcessBuilder(List.of(program, folder.toAbsolutePath().toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        // One that goes on is the file manager itself. Explorer reports failure whatever it does.
        boolean ended = process.waitFor(PATIENCE);
        if (ended && process.exitValue() != 0 && !isWindows()) {
            throw new IOException(program + ": exit code " + process.exitValue());
        }
    }

    private boolean isWindows() {
        return system.startsWith("windows");
    }

    private String program() {
        if (isWindows()) {
            return "explorer.exe";
        }
        return system.startsWith("mac") ? "open" : "xdg-open";
    }
}
