package io.github.dfconsole.ui.aiworkspaces.change;

import io.github.dfconsole.service.aiconfiguration.ConfigurationDifference;
import io.github.dfconsole.service.aiconfiguration.ConfigurationValue;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationWords;

import java.util.ArrayList;
import java.util.List;

/** Puts differences of configurations into words, one line each; secrets are masked. */
final class DifferenceText {

    private static final int MOST = 30;

    private final Texts texts;
    private final ConfigurationWords words;

    DifferenceText(Texts texts) {
        this.texts = texts;
        this.words = new ConfigurationWords(texts);
    }

    List<String> lines(List<ConfigurationDifference> differences) {
        return differences.stream().map(this::line).toList();
    }

    /** The first of many, and how many more there are. */
    List<String> firstLines(List<ConfigurationDifference> differences) {
        List<String> lines =
                new ArrayList<>(differences.stream().limit(MOST).map(this::line).toList());
        if (differences.size() > MOST) {
            lines.add(texts.get("aiworkspaces.difference.more", differences.size() - MOST));
        }
        return lines;
    }

    /** Two masked values look the same, so that it is said that they are not. */
    private String line(ConfigurationDifference each) {
        ConfigurationValue before = each.before();
        ConfigurationValue after = each.after();
        boolean isHidden = before.secret() && after.secret();
        return isHidden && before.isPresent() && after.isPresent()
                ? texts.get("aiworkspaces.difference.secret", field(each.field()))
                : texts.get(
                        "aiworkspaces.difference",
                        field(each.field()),
                        value(each.field(), before),
                        value(each.field(), after));
    }

    String field(String field) {
        return words.field(field);
    }

    String value(String field, ConfigurationValue value) {
        return words.value(field, value);
    }
}
