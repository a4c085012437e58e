package io.github.dfconsole.launch;

import java.io.File;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Command lines that certainly open a window, and that are understood without the parser, which
 * takes longer to get ready than to parse: the window opens that much sooner. In case of doubt they
 * are parsed, so that a command line with a mistake never starts the toolkit.
 */
final class PlainCommandLine {

    private static final Map<String, Set<String>> VALUES =
            Map.of(
                    "--language", Set.of("en", "ko", "ja"),
                    "--theme", Set.of("light", "dark", "system"));

    private PlainCommandLine() {}

    /** Returns whether a command line certainly opens a window. */
    static boolean opensWindow(String... arguments) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < arguments.length; index++) {
            String name = arguments[index];
            Set<String> values = VALUES.getOrDefault(name, Set.of());
            if (!values.isEmpty()) {
                index++;
                if (index == arguments.length || !values.contains(arguments[index])) {
                    return false;
                }
            } else if (!name.equals("--sandbox")
                    && !isOnlyTraining(arguments)
                    && !isOnlySandboxFile(name, arguments)) {
                return false;
            }
            if (!seen.add(name)) {
                return false;
            }
        }
        return true;
    }

    /** What is recorded for later starts is a start as most of them are. */
    private static boolean isOnlyTraining(String... arguments) {
        return arguments.length == 1 && arguments[0].equals(Options.TRAINING);
    }

    /** A file manager passes a file and nothing else. */
    private static boolean isOnlySandboxFile(String argument, String... arguments) {
        File file = new File(argument);
        return arguments.length == 1
                && !argument.startsWith("@")
                && !argument.startsWith("-")
                && argument.endsWith(Options.SANDBOX_FILE_EXTENSION)
                && file.isFile()
                && file.canRead()
                && file.canWrite();
    }
}
