package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.api.transport.RecordJson;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The request of a script that creates a notebook: JSON that can stand between apostrophes.
 *
 * @param masked the settings whose values the script takes from its environment, numbered from 1
 * @param body the JSON, with a reference to a variable of the script for each of them
 */
record ScriptRequest(List<UserConfiguration> masked, String body) {

    /** A secret in masked JSON. Inside a text the quotation marks would be escaped. */
    private static final Pattern MASK = Pattern.compile("(\"value\"\\s*:\\s*)\"\\*{8}\"");

    /**
     * What does not stay as it is in JSON. The apostrophe would end a text of the shell. The bash
     * of a Mac looks for events of its history in each line, also of a text that began on an
     * earlier line. What is not ASCII may be invisible, or get lost on its way through a clipboard.
     */
    private static final Pattern ESCAPED = Pattern.compile("[^ -~\\n]|['!]");

    /**
     * Writes a request. Settings without a value are sent as they are.
     *
     * @param isMasked whether a setting's value must not be in the script
     * @param variable what stands for the value of a masked setting, by its number
     */
    static ScriptRequest of(
            NewNotebook notebook,
            Predicate<UserConfiguration> isMasked,
            IntFunction<String> variable) {
        List<UserConfiguration> masked = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (UserConfiguration setting : notebook.userConfigurations()) {
            if (!setting.value().isPresent()) {
                continue;
            }
            if (isMasked.test(setting)) {
                masked.add(setting);
                values.add(variable.apply(masked.size()));
            } else {
                values.add(json(setting.value().reveal()));
            }
        }
        return new ScriptRequest(List.copyOf(masked), body(notebook, values));
    }

    /** Fills a template of a variable in for each masked setting: its number and its name. */
    String variables(String template) {
        StringBuilder variables = new StringBuilder();
        for (int number = 1; number <= masked.size(); number++) {
            variables.append(
                    template.replace("<number>", Integer.toString(number))
                            .replace("<setting>", name(number)));
        }
        return variables.toString();
    }

    /** What a masked setting is called, in one line. */
    private String name(int number) {
        UserConfiguration setting = masked.get(number - 1);
        return json(setting.componentName()) + ", " + json(setting.name());
    }

    /** The masks are in the order of the settings that have a value. */
    private static String body(NewNotebook notebook, List<String> values) {
        Iterator<String> next = values.iterator();
        return MASK.matcher(json(notebook))
                .replaceAll(mask -> Matcher.quoteReplacement(mask.group(1) + next.next()));
    }

    private static String json(Object value) {
        // Its lines end as this machine ends them. Inside a text a line break is escaped.
        String pretty = RecordJson.pretty(value).replace("\r\n", "\n");
        return ESCAPED.matcher(pretty)
                .replaceAll(found -> Matcher.quoteReplacement(escaped(found.group())));
    }

    private static String escaped(String character) {
        return character.chars().mapToObj("\\u%04X"::formatted).collect(Collectors.joining());
    }
}
