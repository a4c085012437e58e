package io.github.dfconsole.service.accounts;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The limits that can be chosen (reference page: Accounts, setQuota): 1 to 5 million files, 200 to
 * 500 TB in steps of 100. An older sample has 250 TB: a limit that an account has already can
 * always be kept.
 */
public final class QuotaRules {

    /** Fewest files, in millions. */
    public static final int FEWEST_FILES = 1;

    /** Most files, in millions. */
    public static final int MOST_FILES = 5;

    /** Least space, in terabytes. */
    public static final int LEAST_SPACE = 200;

    /** Most space, in terabytes. */
    public static final int MOST_SPACE = 500;

    /** The step from one space to the next, in terabytes. */
    public static final int SPACE_STEP = 100;

    private QuotaRules() {}

    /** The numbers of files that can be chosen, in millions, the present one among them. */
    public static List<Integer> files(int present) {
        return with(present, IntStream.rangeClosed(FEWEST_FILES, MOST_FILES));
    }

    /** The spaces that can be chosen, in terabytes, the present one among them. */
    public static List<Integer> spaces(int present) {
        return with(
                present,
                IntStream.iterate(
                        LEAST_SPACE, each -> each <= MOST_SPACE, each -> each + SPACE_STEP));
    }

    private static List<Integer> with(int present, IntStream steps) {
        TreeSet<Integer> choices = new TreeSet<>(steps.boxed().toList());
        choices.add(present);
        return List.copyOf(choices);
    }
}
