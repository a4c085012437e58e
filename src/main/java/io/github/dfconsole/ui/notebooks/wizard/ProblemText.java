package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.service.notebooks.Problem;
import io.github.dfconsole.text.Texts;

import org.jspecify.annotations.Nullable;

/** What is wrong with a field, in words that name the rule and the fix (W8). */
final class ProblemText {

    private ProblemText() {}

    static String of(FormField field, @Nullable Problem problem, Texts texts) {
        if (problem == null) {
            return "";
        }
        return switch (field) {
            case NAME -> ofName(problem, texts);
            case BUCKET -> ofBucket(problem, texts);
            case STORAGE_SIZE -> ofSize(problem, texts);
            case CONFIGURATIONS ->
                    problem == Problem.REFUSED
                            ? texts.get("configuration.refused")
                            : texts.get("wizard.problem.configurations");
            case ACCOUNT, TYPE, VPC, SUBNET, SERVER_TYPE, STORAGE_TYPE, LOGIN_KEY ->
                    problem == Problem.REFUSED
                            ? texts.get("wizard.problem.choice-refused")
                            : texts.get("wizard.problem.choice-missing");
        };
    }

    private static String ofName(Problem problem, Texts texts) {
        return switch (problem) {
            case MISSING -> texts.get("wizard.problem.name.missing");
            case TOO_SHORT -> texts.get("wizard.problem.name.too-short");
            case TOO_LONG -> texts.get("wizard.problem.name.too-long");
            case FIRST_CHARACTER -> texts.get("wizard.problem.name.first");
            case LAST_CHARACTER -> texts.get("wizard.problem.name.last");
            case TAKEN -> texts.get("wizard.problem.name.taken");
            case REFUSED -> texts.get("wizard.problem.name.refused");
            default -> texts.get("wizard.problem.name.characters");
        };
    }

    private static String ofBucket(Problem problem, Texts texts) {
        return switch (problem) {
            case MISSING -> texts.get("wizard.problem.bucket.missing");
            case REFUSED -> texts.get("wizard.problem.bucket.refused");
            default -> texts.get("wizard.problem.bucket.characters");
        };
    }

    private static String ofSize(Problem problem, Texts texts) {
        return switch (problem) {
            case MISSING, NOT_A_NUMBER -> texts.get("wizard.problem.size.number");
            case REFUSED -> texts.get("wizard.problem.size.refused");
            default -> texts.get("wizard.problem.size.range");
        };
    }
}
