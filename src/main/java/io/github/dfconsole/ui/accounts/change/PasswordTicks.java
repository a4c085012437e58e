package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.service.accounts.PasswordRule;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.RuleTick;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import java.util.Locale;

/** The rules of a password, each ticked as soon as it is kept. */
final class PasswordTicks extends GridPane {

    private static final int COLUMNS = 2;
    private static final double HALF = 50;

    PasswordTicks(Field<String> password, Texts texts) {
        setId("password-rules");
        getStyleClass().add("password-rules");
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            getColumnConstraints().add(half);
        }
        int number = 0;
        for (PasswordRule rule : PasswordRule.values()) {
            if (rule != PasswordRule.CHARACTERS) {
                add(tick(rule, password, texts), number % COLUMNS, number / COLUMNS);
                number++;
            }
        }
        // The longest one has a line of its own.
        add(tick(PasswordRule.CHARACTERS, password, texts), 0, number / COLUMNS + 1, COLUMNS, 1);
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
