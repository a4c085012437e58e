package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.text.Texts;

/** What is wrong with a field of an app, in words that name the rule and the fix (W8). */
final class AppProblemText {

    private AppProblemText() {}

    /**
     * About the name.
     *
     * @param longest how many characters it may have in the chosen account
     */
    static String name(Problem problem, int longest, Texts texts) {
        return switch (problem) {
            case MISSING -> texts.get("wizard.problem.name.missing");
            case TOO_SHORT -> texts.get("wizard.problem.name.too-short");
            case TOO_LONG -> texts.get("apps.create.problem.name.too-long", longest);
            case FIRST_CHARACTER, LAST_CHARACTER -> texts.get("apps.create.problem.name.ends");
            case REPEATED -> texts.get("apps.create.problem.name.repeated");
            case TAKEN -> texts.get("apps.news.name-taken");
            case REFUSED -> texts.get("wizard.problem.name.refused");
            default -> texts.get("wizard.problem.name.characters");
        };
    }

    static String lifetime(Problem problem, Texts texts) {
        return switch (problem) {
            case MISSING, NOT_A_NUMBER -> texts.get("apps.create.problem.lifetime.number");
            case REFUSED -> texts.get("apps.create.problem.lifetime.refused");
            default -> texts.get("apps.create.problem.lifetime.range");
        };
    }

    static String description(Problem problem, Texts texts) {
        return problem == Problem.REFUSED
                ? texts.get("apps.create.problem.description.refused")
                : texts.get("apps.create.problem.description.too-long");
    }

    static String componentName(Problem problem, Texts texts) {
        return problem == Problem.MISSING
                ? texts.get("apps.create.problem.component.missing")
                : texts.get("apps.create.problem.component.too-long");
    }

    static String size(Problem problem, Texts texts) {
        return problem == Problem.REFUSED
                ? texts.get("apps.create.problem.size.refused")
                : texts.get("apps.create.problem.size");
    }

    static String count(Problem problem, Texts texts) {
        return problem == Problem.REFUSED
                ? texts.get("apps.create.problem.size.refused")
                : texts.get("apps.create.problem.count");
    }
}
