package io.github.dfconsole.launch.selfcheck;

import io.github.dfconsole.files.ApplicationFolders;
import io.github.dfconsole.launch.selfcheck.CheckResult.Outcome;
import io.github.dfconsole.text.Printable;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Checks that everything the console needs is present and works, and prints a line for each check.
 * It blocks, at most for the sum of all deadlines. An error in one check fails only that check.
 */
public final class SelfCheck {

    private static final Duration DEADLINE = Duration.ofSeconds(20);

    /** From this code point on, the letters in our texts take two columns of a terminal. */
    private static final int FIRST_WIDE = 0x2E80;

    private final SelfCheckTexts texts;
    private final PrintWriter out;
    private final Duration deadline;

    /**
     * Creates a self-check.
     *
     * @param texts the texts to print
     * @param out receives the lines
     * @param deadline the longest time that one check may take
     */
    SelfCheck(SelfCheckTexts texts, PrintWriter out, Duration deadline) {
        this.texts = texts;
        this.out = out;
        this.deadline = deadline;
    }

    /**
     * Runs all checks. It starts JavaFX without a display and ends it, so no window can be opened
     * in this process afterwards.
     *
     * @param version the version of the console
     * @param folders the folders that the console writes to
     * @param bundle the texts of the command line
     * @param out receives the lines
     * @return whether no check failed
     */
    public static boolean run(
            String version, ApplicationFolders folders, ResourceBundle bundle, PrintWriter out) {
        SelfCheckTexts texts = new SelfCheckTexts(bundle);
        try (HeadlessJavaFx javaFx = new HeadlessJavaFx()) {
            List<Check> checks = new Checklist(texts, javaFx).all(version, folders);
            return new SelfCheck(texts, out, DEADLINE).run(checks);
        }
    }

    /** Prints a line for each check, and returns whether none failed. */
    boolean run(List<Check> checks) {
        int nameWidth = widest(checks.stream().map(Check::name));
        int outcomeWidth = widest(Stream.of(Outcome.values()).map(this::word));
        boolean passed = true;
        for (Check check : checks) {
            CheckResult result = resultOf(check);
            passed &= result.outcome() != Outcome.FAILED;
            out.println(
                    padded(word(result.outcome()), outcomeWidth)
                            + padded(check.name(), nameWidth)
                            + Printable.escape(description(check, result)));
        }
        out.flush();
        return passed;
    }

    /** Runs a check on a thread of its own, and abandons that thread after the deadline. */
    private CheckResult resultOf(Check check) {
        FutureTask<CheckResult> task = new FutureTask<>(check.probe()::check);
        Thread.ofPlatform().daemon().name("self-check").start(task);
        try {
            return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return CheckResult.failed(texts.get("no-end", deadline.toSeconds()));
        } catch (ExecutionException e) {
            return CheckResult.failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CheckResult.failed(e);
        }
    }

    /** Returns the text of a result, and for a failure also what the user can do. */
    private String description(Check check, CheckResult result) {
        return result.outcome() == Outcome.FAILED
                ? texts.get("cause-and-next", result.text(), check.next())
                : result.text();
    }

    private String word(Outcome outcome) {
        return texts.get(
                switch (outcome) {
                    case OK -> "ok";
                    case WARNING -> "warning";
                    case FAILED -> "failed";
                });
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - width(text) + 2);
    }

    private static int widest(Stream<String> texts) {
        return texts.mapToInt(SelfCheck::width).max().orElse(0);
    }

    private static int width(String text) {
        return text.codePoints().map(point -> point < FIRST_WIDE ? 1 : 2).sum();
    }
}
