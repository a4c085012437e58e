package io.github.dfconsole.desktop;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.system.OperatingSystem;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.ui.notice.Notices;

import javafx.stage.Stage;
import javafx.stage.Window;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Shows notices on the desktop. Where the desktop cannot show them, they appear only in the window,
 * which shows every notice anyway. It belongs to the UI thread.
 */
public final class DesktopNotices implements Consumer<Notices.Notice>, AutoCloseable {

    /** Runs a command. */
    @FunctionalInterface
    interface CommandRunner {

        /**
         * Runs a command and waits until it has ended.
         *
         * @throws IOException if there is no such program
         */
        void run(List<String> commandLine) throws IOException, InterruptedException;
    }

    private static final System.Logger LOG = System.getLogger(DesktopNotices.class.getName());
    private static final String APP_NAME = "Data Forest Console";
    private static final int MAX_CHARACTERS = 200;
    private static final Duration COMMAND_TIMEOUT = Duration.ofSeconds(10);

    private final Jobs jobs;
    private final OperatingSystem system;
    private final CommandRunner runner;
    private final WindowsTray tray;
    private boolean unavailable;

    /**
     * Creates the notices of a desktop.
     *
     * @param system decides how notices are shown
     */
    public DesktopNotices(Jobs jobs, OperatingSystem system) {
        this(jobs, system, DesktopNotices::runToItsEnd);
    }

    DesktopNotices(Jobs jobs, OperatingSystem system, CommandRunner runner) {
        this.jobs = jobs;
        this.system = system;
        this.runner = runner;
        this.tray = new WindowsTray(APP_NAME, () -> jobs.onUiThread(DesktopNotices::raiseWindow));
    }

    @Override
    public void accept(Notices.Notice notice) {
        if (unavailable) {
            return;
        }
        String title = notice.title().get();
        String text = notice.text().get();
        jobs.start(
                () -> {
                    show(oneLine(title), oneLine(text));
                    return true;
                },
                shown -> {},
                this::giveUp);
    }

    private void show(String title, String text) throws Exception {
        Optional<List<String>> commandLine = commandLine(system, title, text);
        if (commandLine.isPresent()) {
            runner.run(commandLine.get());
        } else {
            tray.show(title, text);
        }
    }

    /** Brings the main window to the front, also from the task bar. It belongs to the UI thread. */
    static void raiseWindow() {
        Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> stage.getOwner() == null)
                .findFirst()
                .ifPresent(
                        stage -> {
                            stage.setIconified(false);
                            stage.toFront();
                            stage.requestFocus();
                        });
    }

    /** Stops trying: what is missing now will also be missing the next time. */
    private void giveUp(Throwable cause) {
        unavailable = true;
        LOG.log(System.Logger.Level.DEBUG, "The desktop cannot show notices", cause);
    }

    private static String oneLine(String text) {
        return Printable.escape(text.lines().collect(Collectors.joining(" ")), MAX_CHARACTERS);
    }

    /**
     * Returns the command that shows a notice; empty on Windows. No shell parses it, and the
     * command never takes the text of a notice for an option.
     */
    static Optional<List<String>> commandLine(OperatingSystem system, String title, String text) {
        return switch (system) {
            case WINDOWS -> Optional.empty();
            case MACOS -> Optional.of(onMacOs(title, text));
            case LINUX, OTHER -> Optional.of(onLinux(title, text));
        };
    }

    private static List<String> onLinux(String title, String text) {
        return List.of("notify-send", "--app-name=" + APP_NAME, "--", title, plainBody(text));
    }

    private static List<String> onMacOs(String title, String text) {
        String script =
                "display notification (item 3 of argv)"
                        + " with title (item 1 of argv) subtitle (item 2 of argv)";
        // The options of osascript end at the first argument that is no option: our name.
        return List.of(
                "osascript",
                "-e",
                "on run argv",
                "-e",
                script,
                "-e",
                "end run",
                APP_NAME,
                title,
                text);
    }

    /**
     * Escapes a body: notify-send interprets backslashes in it as in C, and desktops interpret it
     * as markup. Titles need no escaping.
     */
    private static String plainBody(String text) {
        return text.replace("\\", "\\\\")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static void runToItsEnd(List<String> commandLine)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(commandLine).redirectErrorStream(true);
        Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            if (!process.waitFor(COMMAND_TIMEOUT) || process.exitValue() != 0) {
                // The next notice tries again: the desktop may only be unavailable for a moment.
                LOG.log(System.Logger.Level.DEBUG, commandLine.getFirst() + " failed");
            }
        } finally {
            process.destroy();
        }
    }

    /** Removes the tray icon, which would keep the process alive. */
    @Override
    public void close() {
        tray.close();
    }
}
