package io.github.dfconsole.service.notebooks;

import static io.github.dfconsole.service.scripts.ScriptRequest.json;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.service.scripts.CurlScript;
import io.github.dfconsole.service.scripts.PowerShellScript;
import io.github.dfconsole.service.scripts.ScriptRequest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scripts that create a notebook. Masked settings are taken from the environment of the script, in
 * the order of the notebook's settings; those without a value are sent as they are.
 */
public final class NotebookScripts {

    /** A secret in masked JSON. Inside a text the quotation marks would be escaped. */
    private static final Pattern MASK = Pattern.compile("(\"value\"\\s*:\\s*)\"\\*{8}\"");

    private NotebookScripts() {}

    /**
     * A shell script; see {@link CurlScript}.
     *
     * @param isMasked whether a setting's value must not be in the script
     */
    public static String curl(
            Endpoint endpoint, NewNotebook notebook, Predicate<UserConfiguration> isMasked) {
        return CurlScript.of(endpoint, request(notebook, isMasked));
    }

    /** The same for PowerShell; see {@link PowerShellScript}. */
    public static String powerShell(
            Endpoint endpoint, NewNotebook notebook, Predicate<UserConfiguration> isMasked) {
        return PowerShellScript.of(endpoint, request(notebook, isMasked));
    }

    private static ScriptRequest request(
            NewNotebook notebook, Predicate<UserConfiguration> isMasked) {
        List<String> masked =
                notebook.userConfigurations().stream()
                        .filter(setting -> setting.value().isPresent())
                        .filter(isMasked)
                        .map(setting -> json(setting.componentName()) + ", " + json(setting.name()))
                        .toList();
        return new ScriptRequest(
                "notebooks/create",
                "notebook",
                masked,
                variable -> body(notebook, isMasked, variable));
    }

    /** The masks are in the order of the settings that have a value. */
    private static String body(
            NewNotebook notebook,
            Predicate<UserConfiguration> isMasked,
            IntFunction<String> variable) {
        List<String> values = new ArrayList<>();
        int number = 0;
        for (UserConfiguration setting : notebook.userConfigurations()) {
            if (setting.value().isPresent()) {
                boolean masked = isMasked.test(setting);
                number += masked ? 1 : 0;
                values.add(masked ? variable.apply(number) : json(setting.value().reveal()));
            }
        }
        Iterator<String> next = values.iterator();
        return MASK.matcher(json(notebook))
                .replaceAll(mask -> Matcher.quoteReplacement(mask.group(1) + next.next()));
    }
}
