package io.github.dfconsole.text;

import java.util.Arrays;
import java.util.List;

/** Puts sentences behind each other as a paragraph in any of the languages. */
public final class Sentences {

    /** After these there is no space: their width includes it. */
    private static final String FULL_WIDTH_ENDS = "。！？";

    private Sentences() {}

    /** Joins sentences; empty ones are left out. */
    public static String join(String... sentences) {
        return join(Arrays.asList(sentences));
    }

    /** Joins sentences; empty ones are left out. */
    public static String join(List<String> sentences) {
        StringBuilder joined = new StringBuilder();
        for (String each : sentences) {
            if (!each.isEmpty()) {
                joined.append(needsSpace(joined) ? " " : "").append(each);
            }
        }
        return joined.toString();
    }

    private static boolean needsSpace(StringBuilder before) {
        return !before.isEmpty() && FULL_WIDTH_ENDS.indexOf(before.charAt(before.length() - 1)) < 0;
    }
}
