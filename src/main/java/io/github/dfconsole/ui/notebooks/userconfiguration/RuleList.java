package io.github.dfconsole.ui.notebooks.userconfiguration;

import io.github.dfconsole.service.pattern.PatternRule;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.form.RuleTick;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.stream.Collectors;

/** The rules of a value, one line each, ticked as soon as what is typed meets them. */
final class RuleList extends VBox {

    /** Beyond this a run of characters is written as a range. */
    private static final int LONGEST_RUN = 4;

    RuleList(String id, List<PatternRule> rules, ObservableStringValue value, Texts texts) {
        getStyleClass().add("rule-list");
        for (PatternRule rule : rules) {
            getChildren()
                    .add(
                            new RuleTick(
                                    id + "-" + getChildren().size(),
                                    Bindings.createStringBinding(
                                            () -> words(rule, texts), texts.locale()),
                                    value,
                                    rule::fits,
                                    texts));
        }
    }

    /** All rules in one sentence. */
    static String words(List<PatternRule> rules, Texts texts) {
        return rules.stream().map(rule -> words(rule, texts)).collect(Collectors.joining(", "));
    }

    private static String words(PatternRule rule, Texts texts) {
        return switch (rule.kind()) {
            case LENGTH -> length(rule, texts);
            case DIGIT -> texts.get("configuration.rule.digit");
            case LETTER -> texts.get("configuration.rule.letter");
            case LOWER -> texts.get("configuration.rule.lower");
            case UPPER -> texts.get("configuration.rule.upper");
            case ONE_OF -> texts.get("configuration.rule.one-of", listed(rule.characters()));
            case ONLY -> texts.get("configuration.rule.only", listed(rule.characters()));
        };
    }

    private static String length(PatternRule rule, Texts texts) {
        if (rule.max() == Integer.MAX_VALUE) {
            return texts.get("configuration.rule.at-least", rule.min());
        }
        return rule.min() == rule.max()
                ? texts.get("configuration.rule.exactly", rule.min())
                : texts.get("configuration.rule.length", rule.min(), rule.max());
    }

    /** Letters and digits as ranges, everything else by itself. */
    private static String listed(String characters) {
        StringBuilder listed = new StringBuilder();
        int from = 0;
        while (from < characters.length()) {
            int to = from + 1;
            while (to < characters.length() && follows(characters, to)) {
                to++;
            }
            String run = characters.substring(from, to);
            listed.append(listed.isEmpty() ? "" : " ");
            listed.append(
                    run.length() < LONGEST_RUN
                            ? String.join(" ", run.split(""))
                            : run.charAt(0) + "–" + run.charAt(run.length() - 1));
            from = to;
        }
        return listed.toString();
    }

    private static boolean follows(String characters, int index) {
        char here = characters.charAt(index);
        char before = characters.charAt(index - 1);
        return here == before + 1
                && Character.isLetterOrDigit(here)
                && Character.isLetterOrDigit(before);
    }
}
