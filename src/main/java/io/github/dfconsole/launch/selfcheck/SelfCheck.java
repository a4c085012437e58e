package io.github.dfconsole.launch.selfcheck;

import io.github.dfconsole.files.ApplicationFolders;
import io.github.dfconsole.launch.selfcheck.Finding.Outcome;
import io.github.dfconsole.text.Printable;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks whether everything the console needs is there and works, and prints a line about each. It
 * blocks, for as long as the deadlines of all checks together at most; what goes wrong in one check
 * fails that check alone.
 */
public final class SelfCheck {

    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final int MOST_CHARACTERS = 300;

    /** From here on, the letters of our texts take two columns of a terminal. */
    private static final int FIRST_WIDE = 0x2E80;

    private final SelfCheckTexts words;
    private final PrintWriter out;
    private final Duration deadline;

    /**
     * Prepares a check; nothing is looked at yet.
     *
     * @param words what to say
     * @param out where to say it
     * @param deadline how long one check may take
     */
    SelfCheck(SelfCheckTexts words, PrintWriter out, Duration deadline) {
        this.words = words;
        this.out = out;
        this.deadline = deadline;
    }

    /**
     * Checks everything. It starts JavaFX, without a display, and ends it for good: nothing of a
     * window can come after it in this process.
     *
     * @param version the console's
     * @param folders where the console writes
     * @param texts the texts of the command line
     * @param out where to print
     * @return whether nothing failed
     */
    public static boolean run(
            String version, ApplicationFolders folders, ResourceBundle texts, PrintWriter out) {
        SelfCheckTexts words = new SelfCheckTexts(texts);
        try (HeadlessJavaFx javaFx = new HeadlessJavaFx()) {
            List<Check> checks = new Checklist(words, javaFx).all(version, folders);
            return new SelfCheck(words, out, DEADLINE).run(checks);
        }
    }

    /** Prints a line about each check; returns whether none failed. */
    boolean run(List<Check> checks) {
        int nameWidth = checks.stream().mapToInt(check -> width(check.name())).max().orElse(0);
        int outcomeWidth =
                List.of(Outcome.values()).stream()
                        .mapToInt(outcome -> width(word(outcome)))
                        .max()
                        .orElse(0);
        boolean well = true;
        for (Check check : checks) {
            Finding finding = look(check);
            well &= finding.outcome() != Outcome.FAILED;
            out.println(
                    padded(word(finding.outcome()), outcomeWidth)
                            + padded(check.name(), nameWidth)
                            + Printable.escape(finding.words()));
        }
        out.flush();
        return well;
    }

    /** On a thread of its own, which is left behind if it does not come back. */
    private Finding look(Check check) {
        FutureTask<Finding> task = new FutureTask<>(check.probe()::look);
        Thread.ofPlatform().daemon().name("self-check").start(task);
        try {
            Finding finding = task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            return finding.outcome() == Outcome.FAILED ? failed(finding.words(), check) : finding;
        } catch (ExecutionException e) {
            return failed(reason(e), check);
        } catch (TimeoutException e) {
            task.cancel(true);
            return failed(words.get("no-end", deadline.toSeconds()), check);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(reason(e), check);
        }
    }

    private Finding failed(String cause, Check check) {
        return Finding.failed(words.get("cause-and-next", cause, check.next()));
    }

    /** The innermost cause: what is around it says only who noticed. */
    static String reason(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        String name = cause.getClass().getSimpleName();
        return Printable.escape(message == null ? name : name + ": " + message, MOST_CHARACTERS);
    }

    private String word(Outcome outcome) {
        return words.get(
                switch (outcome) {
                    case OK -> "ok";
                    case WARNING -> "warning";
                    case FAILED -> "failed";
                });
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - width(text) + 2);
    }

    private static int width(String text) {
        return text.codePoints().map(point -> point < FIRST_WIDE ? 1 : 2).sum();
    }
}
