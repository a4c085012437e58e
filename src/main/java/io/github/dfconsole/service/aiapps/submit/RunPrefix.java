package io.github.dfconsole.service.aiapps.submit;

import io.github.dfconsole.service.validation.Problem;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The beginning of a run's name, which the service completes. It is what a run is found by after a
 * lost answer, so each run should have one of its own.
 */
public final class RunPrefix {

    /** Fewest characters, as documented. */
    public static final int SHORTEST = 2;

    /** Most characters, as documented. */
    public static final int LONGEST = 8;

    private static final int RANDOM = 3;
    private static final int TRIES = 20;
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz";

    private RunPrefix() {}

    /** What is wrong with a prefix; empty if nothing is. */
    public static Optional<Problem> check(String prefix) {
        if (prefix.isEmpty()) {
            return Optional.of(Problem.MISSING);
        }
        if (!prefix.matches("[a-z0-9-]*")) {
            return Optional.of(Problem.CHARACTERS);
        }
        if (!Character.isLetter(prefix.charAt(0))) {
            return Optional.of(Problem.FIRST_CHARACTER);
        }
        if (prefix.length() < SHORTEST) {
            return Optional.of(Problem.TOO_SHORT);
        }
        return prefix.length() > LONGEST ? Optional.of(Problem.TOO_LONG) : Optional.empty();
    }

    /**
     * A prefix for a run of a workspace: some letters of its name, and some at random.
     *
     * @param isUsed whether names of other runs begin with a prefix; another one is suggested then
     */
    public static String suggest(
            String workspaceName, RandomGenerator random, Predicate<String> isUsed) {
        return Stream.generate(() -> suggest(workspaceName, random))
                .limit(TRIES)
                .filter(isUsed.negate())
                .findFirst()
                .orElseGet(() -> suggest(workspaceName, random));
    }

    /** The same, whatever other runs are called. */
    public static String suggest(String workspaceName, RandomGenerator random) {
        String letters = workspaceName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        String own = letters.replaceFirst("^[0-9]+", "");
        StringBuilder prefix =
                new StringBuilder(own.substring(0, Math.min(own.length(), LONGEST - RANDOM)));
        for (int count = 0; count < RANDOM; count++) {
            prefix.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return prefix.toString();
    }
}
