package io.github.dfconsole.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long several things took, round by round, in milliseconds. */
public final class Figures {

    private final Map<String, List<Double>> all = new HashMap<>();

    /** Forgets the rounds of the warm-up. */
    public void clear() {
        all.clear();
    }

    /** Notes that something that began then is done. */
    public void note(String what, long beganNanos) {
        all.computeIfAbsent(what, key -> new ArrayList<>())
                .add((System.nanoTime() - beganNanos) / 1e6);
    }

    /** Prints the head of a table. */
    public static void head() {
        System.out.println("| | median | 95th percentile |");
        System.out.println("|---|---|---|");
    }

    /** Prints a line of the table. */
    public void print(String what) {
        print(what, "%.0f ms", all.getOrDefault(what, List.of()));
    }

    /** Prints how many times as long one thing took as another, round by round. */
    public void printRatio(String title, String what, String measure) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < all.get(what).size(); round++) {
            ratios.add(all.get(what).get(round) / all.get(measure).get(round));
        }
        print(title, "%.3f", ratios);
    }

    private static void print(String what, String format, List<Double> values) {
        System.out.printf(
                Locale.ROOT,
                "| %s | " + format + " | " + format + " |%n",
                what,
                percentile(values, 50),
                percentile(values, 95));
    }

    private static double percentile(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }
}
