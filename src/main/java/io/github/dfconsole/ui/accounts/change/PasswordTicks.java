package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.service.accounts.PasswordRule;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.RuleTick;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import java.util.List;
import java.util.Locale;

/** The rules of a password, each ticked as soon as it is kept. */
final class PasswordTicks extends GridPane {

    /** How wide the columns are, in percent: the longest rule is in the last. */
    private static final List<Integer> COLUMNS = List.of(40, 60);

    PasswordTicks(Field<String> password, Texts texts) {
        setId("password-rules");
        getStyleClass().add("password-rules");
        for (int percent : COLUMNS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            getColumnConstraints().add(column);
        }
        List<PasswordRule> rules = List.of(PasswordRule.values());
        for (int number = 0; number < rules.size(); number++) {
            add(
                    tick(rules.get(number), password, texts),
                    number % COLUMNS.size(),
                    number / COLUMNS.size());
        }
    }

    private static RuleTick tick(PasswordRule rule, Field<String> password, Texts texts) {
        return new RuleTick(
                "password-rule-" + rule.name().toLowerCase(Locale.ROOT),
                texts.bind(key(rule)),
                password.value(),
                value -> rule.isKeptBy(Secret.of(value)),
                texts);
    }

    private static String key(PasswordRule rule) {
        return switch (rule) {
            case LENGTH -> "accounts.password.rule.length";
            case UPPER_CASE -> "accounts.password.rule.upper-case";
            case LOWER_CASE -> "accounts.password.rule.lower-case";
            case DIGIT -> "accounts.password.rule.digit";
            case SYMBOL -> "accounts.password.rule.symbol";
            case CHARACTERS -> "accounts.password.rule.characters";
        };
    }
}
