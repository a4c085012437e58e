package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.text.Texts;

/** What is wrong with a field of a notebook, in words that name the rule and the fix (W8). */
final class NotebookProblemText {

    private NotebookProblemText() {}

    static String name(Problem problem, Texts texts) {
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

    static String storageSize(Problem problem, Texts texts) {
        return switch (problem) {
            case MISSING, NOT_A_NUMBER -> texts.get("wizard.problem.size.number");
            case REFUSED -> texts.get("wizard.problem.size.refused");
            default -> texts.get("wizard.problem.size.range");
        };
    }
}
