package io.github.dfconsole.sandbox;

import java.util.ArrayList;
import java.util.List;

/**
 * What a run writes to its log: it grows while the run goes on. Of a long one, the last steps are
 * kept.
 */
final class AiAppLog {

    private static final long STEP = 5_000;
    private static final int MOST = 500;

    private AiAppLog() {}

    /**
     * The lines so far.
     *
     * @param began when the run began
     * @param until now, or when it ended
     * @param finalStatus YARN's final status
     */
    static List<String> lines(StoredAiApp app, long began, long until, String finalStatus) {
        List<String> lines = new ArrayList<>();
        lines.add(line(began, "Pulled image " + inOneLine(app.spec().image())));
        lines.add(line(began, "Copied data in; GPUs: " + app.spec().gpuCount()));
        long steps = (until - began) / STEP;
        for (long step = Math.max(1, steps - MOST); step <= steps; step++) {
            String loss = "%.4f".formatted(2.3 / Math.sqrt((double) step));
            lines.add(line(began + step * STEP, "step " + step * 100 + "  loss " + loss));
        }
        switch (finalStatus) {
            case "SUCCEEDED" -> lines.add(line(until, "Copied data out; exit code 0"));
            case "FAILED" -> lines.add(line(until, "Traceback …; exit code 1"));
            case "KILLED" -> lines.add(line(until, "Killed by the user; exit code 137"));
            default -> lines.add("…");
        }
        return lines;
    }

    /** What a user typed must not look like a line of its own. */
    private static String inOneLine(String typed) {
        return typed.replaceAll("\\p{Cntrl}", " ");
    }

    private static String line(long at, String words) {
        return Reply.time(at) + "  " + words;
    }
}
