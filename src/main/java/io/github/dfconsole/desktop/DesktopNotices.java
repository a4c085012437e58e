package io.github.dfconsole.desktop;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.ui.notice.Notices;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Shows news on the desktop, where the system has a way. Where it has none, nobody is told: the
 * window shows them anyway. It belongs to the UI thread.
 */
public final class DesktopNotices implements Consumer<Notices.Notice>, AutoCloseable {

    /** Runs a program. */
    @FunctionalInterface
    interface Runner {

        /**
         * Runs a program and waits until it has ended.
         *
         * @throws IOException if there is no such program
         */
        void run(List<String> commandLine) throws IOException, InterruptedException;
    }

    private static final System.Logger LOG = System.getLogger(DesktopNotices.class.getName());
    private static final String APP_NAME = "Data Forest Console";
    private static final int MOST_CHARACTERS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Jobs jobs;
    private final String osName;
    private final Runner runner;
    private final WindowsTray tray = new WindowsTray(APP_NAME);
    private boolean impossible;

    /**
     * Creates what shows notices.
     *
     * @param osName the operating system, as {@code os.name} has it
     */
    public DesktopNotices(Jobs jobs, String osName) {
        this(jobs, osName, DesktopNotices::runToItsEnd);
    }

    DesktopNotices(Jobs jobs, String osName, Runner runner) {
        this.jobs = jobs;
        this.osName = osName;
        this.runner = runner;
    }

    @Override
    public void accept(Notices.Notice notice) {
        if (impossible) {
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
        Optional<List<String>> commandLine = commandLine(osName, title, text);
        if (commandLine.isPresent()) {
            runner.run(commandLine.get());
        } else {
            tray.show(title, text);
        }
    }

    /** What is missing now will be missing the next time. */
    private void giveUp(Throwable cause) {
        impossible = true;
        LOG.log(System.Logger.Level.DEBUG, "Nothing can be shown on the desktop", cause);
    }

    private static String oneLine(String text) {
        return Printable.escape(text.lines().collect(Collectors.joining(" ")), MOST_CHARACTERS);
    }

    /**
     * The program that shows a notice, and what it is started with; none on Windows. There is no
     * shell between, and no text of a notice can be taken for an option.
     */
    static Optional<List<String>> commandLine(String osName, String title, String text) {
        String system = osName.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return Optional.empty();
        }
        if (system.startsWith("mac")) {
            // Options end at the first argument that is none, and that one is always ours.
            return Optional.of(
                    List.of(
                            "osascript",
                            "-e",
                            "on run argv",
                            "-e",
                            "display notification (item 3 of argv)"
                                    + " with title (item 1 of argv) subtitle (item 2 of argv)",
                            "-e",
                            "end run",
                            APP_NAME,
                            title,
                            text));
        }
        return Optional.of(
                List.of("notify-send", "--app-name=" + APP_NAME, "--", title, plainBody(text)));
    }

    /**
     * notify-send reads backslashes in the body as C does, and desktops read the body as markup.
     * Titles are spared both.
     */
    private static String plainBody(String text) {
        return text.replace("\\", "\\\\")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static void runToItsEnd(List<String> commandLine)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(commandLine)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            if (!process.waitFor(PATIENCE) || process.exitValue() != 0) {
                // The desktop may be back the next time.
                LOG.log(System.Logger.Level.DEBUG, commandLine.getFirst() + " did not succeed");
            }
        } finally {
            process.destroy();
        }
    }

    /** Takes back what may still be on the desktop and would keep the process alive. */
    @Override
    public void close() {
        tray.close();
    }
}
