package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.service.accounts.PasswordRule;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.form.Field;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;

/** The rules of a password, each ticked as soon as it is kept. */
final class PasswordTicks extends GridPane {

    private static final String KEPT = "password-rule-kept";

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

    private static Label tick(PasswordRule rule, Field<String> password, Texts texts) {
        FontIcon icon = new FontIcon(Feather.CIRCLE);
        String name = texts.get(key(rule));
        Label line = new Label(name, icon);
        line.setId("password-rule-" + rule.name().toLowerCase(Locale.ROOT));
        line.getStyleClass().add("field-help");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        Runnable show =
                () -> {
                    String typed = password.get();
                    boolean kept = !typed.isEmpty() && rule.isKeptBy(Secret.of(typed));
                    icon.setIconCode(kept ? Feather.CHECK_CIRCLE : Feather.CIRCLE);
                    line.getStyleClass().remove(KEPT);
                    if (kept) {
                        line.getStyleClass().add(KEPT);
                    }
                    line.setAccessibleText(
                            texts.get(
                                    kept
                                            ? "accounts.password.rule-kept"
                                            : "accounts.password.rule-open",
                                    name));
                };
        password.value().addListener((property, before, now) -> show.run());
        show.run();
        return line;
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
