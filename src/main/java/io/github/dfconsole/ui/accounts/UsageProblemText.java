package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.service.usage.UsageProblem;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

/** Says what is wrong with pasted output of {@code hdfs dfs -count}. */
final class UsageProblemText {

    private UsageProblemText() {}

    /** Returns a sentence for a problem. */
    static String of(UsageProblem problem, Texts texts) {
        String subject = Printable.escape(problem.subject());
        return switch (problem.kind()) {
            case NOTHING_RECOGNISED -> texts.get("usage.problem.nothing-recognised");
            case OTHER_ACCOUNT -> texts.get("usage.problem.other-account", subject);
            case OTHER_FOLDER -> texts.get("usage.problem.other-folder", subject);
            case OTHER_NAMESPACE -> texts.get("usage.problem.other-namespace", subject);
            case NAMESPACE_MISSING -> texts.get("usage.problem.namespace-missing", subject);
            case COLUMN_MISSING -> texts.get("usage.problem.column-missing", subject);
            case NO_QUOTA -> texts.get("usage.problem.no-quota", subject);
            case CONTRADICTORY -> texts.get("usage.problem.contradictory", subject);
            case ROUNDED -> texts.get("usage.problem.rounded", subject);
            case NO_TICKET -> texts.get("usage.problem.no-ticket");
            case COMMAND_FAILED -> texts.get("usage.problem.command-failed", subject);
            case TOO_LONG -> texts.get("usage.problem.too-long");
        };
    }
}
