package io.github.dfconsole.service.aiworkspaces.creation;

import io.github.dfconsole.service.validation.NameRule;
import io.github.dfconsole.service.validation.Problem;

import java.util.Optional;

/** The rules for what is typed into a new AI workspace, its configuration apart. */
public final class WorkspaceRules {

    /** Most characters of a name. */
    public static final int LONGEST_NAME = 15;

    /** Most characters of a description. */
    public static final int LONGEST_DESCRIPTION = 255;

    private static final NameRule NAME =
            new NameRule(
                    each -> NameRule.isLowercaseOrDigit(each) || each == '-',
                    NameRule::isLowercase,
                    NameRule::isLowercaseOrDigit,
                    1,
                    LONGEST_NAME);

    private WorkspaceRules() {}

    /**
     * A workspace's name: at most 15 lowercase letters, digits and hyphens; the first a letter, the
     * last no hyphen, and no two hyphens in a row (reference page: AI Workspaces,
     * checkAvailableName). Whether it is free only the service knows.
     */
    public static Optional<Problem> name(String name) {
        return NAME.check(name)
                .or(() -> name.contains("--") ? Optional.of(Problem.REPEATED) : Optional.empty());
    }

    /** A description: at most 255 characters, or none (reference page: AI Workspaces, create). */
    public static Optional<Problem> description(String text) {
        return text.length() > LONGEST_DESCRIPTION
                ? Optional.of(Problem.TOO_LONG)
                : Optional.empty();
    }
}
