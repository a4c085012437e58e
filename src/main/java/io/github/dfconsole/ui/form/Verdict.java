package io.github.dfconsole.ui.form;

import io.github.dfconsole.service.validation.Problem;

import org.jspecify.annotations.Nullable;

/**
 * The result of a check that ran in the background.
 *
 * @param problem what is wrong; null if nothing is known to be
 * @param unchecked whether the value could not be checked here, so that the service decides (F15)
 */
public record Verdict(@Nullable Problem problem, boolean unchecked) {

    /** Nothing is wrong. */
    public static final Verdict RIGHT = new Verdict(null, false);

    /** The value could not be checked. */
    public static final Verdict UNCHECKED = new Verdict(null, true);

    /** Something is wrong. */
    public static Verdict wrong(Problem problem) {
        return new Verdict(problem, false);
    }
}
