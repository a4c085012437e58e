package io.github.dfconsole.service.scripts;

import io.github.dfconsole.api.transport.RecordJson;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The request that a script sends: JSON that can stand between apostrophes.
 *
 * @param operation the operation that is called, for example {@code notebooks/create}
 * @param result what it creates, in English: {@code notebook}
 * @param settings what the values are called that the script takes from its environment, numbered
 *     from 1; each in one line
 * @param body makes the JSON, given what stands for the value of each of them in the script
 */
public record ScriptRequest(
        String operation,
        String result,
        List<String> settings,
        Function<IntFunction<String>, String> body) {

    /**
     * What does not stay as it is in JSON. The apostrophe would end a text of the shell. The bash
     * of a Mac looks for events of its history in each line, also of a text that began on an
     * earlier line. What is not ASCII may be invisible, or get lost on its way through a clipboard.
     */
    private static final Pattern ESCAPED = Pattern.compile("[^ -~\\n]|['!]");

    /** A request that takes nothing from the environment of the script. */
    public static ScriptRequest of(String operation, String result, Object request) {
        String json = json(request);
        return new ScriptRequest(operation, result, List.of(), variable -> json);
    }

    /** A value as JSON in ASCII, which can stand between apostrophes. */
    public static String json(Object value) {
        // Its lines end as this machine ends them. Inside a text a line break is escaped.
        String pretty = RecordJson.pretty(value).replace("\r\n", "\n");
        return ESCAPED.matcher(pretty)
                .replaceAll(found -> Matcher.quoteReplacement(escaped(found.group())));
    }

    private static String escaped(String character) {
        return character.chars().mapToObj("\\u%04X"::formatted).collect(Collectors.joining());
    }

    /** Fills a template of a variable in for each setting: its number and its name. */
    String variables(String template) {
        StringBuilder variables = new StringBuilder();
        for (int number = 1; number <= settings.size(); number++) {
            variables.append(
                    template.replace("<number>", Integer.toString(number))
                            .replace("<setting>", settings.get(number - 1)));
        }
        return variables.toString();
    }
}
