package io.github.dfconsole.launch;

import io.github.dfconsole.launch.environment.TerminalText;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.SettingsFile;

import picocli.CommandLine;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/** Makes the parser of the command line. A start that is plain does without. */
final class OptionsParser {

    private static final String BUNDLE = "io.github.dfconsole.i18n.command-line";

    private OptionsParser() {}

    /** Returns the parser of the command line, which also prints usage and version. */
    static CommandLine commandLine(String... arguments) {
        return commandLine(Optional::empty, arguments);
    }

    /**
     * Returns the parser of the command line.
     *
     * @param saved returns the language that the user chose in the console; asked if the arguments
     *     name none
     */
    static CommandLine commandLine(Supplier<Optional<Language>> saved, String... arguments) {
        Locale locale =
                named(arguments)
                        .or(saved)
                        .orElseGet(() -> Language.of(Locale.getDefault()))
                        .locale();
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new CommandLine(new Options()).setResourceBundle(bundle);
    }

    /** Returns the language that the arguments name, also if they are not valid otherwise. */
    private static Optional<Language> named(String... arguments) {
        for (int index = 0; index < arguments.length; index++) {
            String[] option = arguments[index].split("=", 2);
            if (option[0].equals(Options.LANGUAGE)) {
                String next = index + 1 < arguments.length ? arguments[index + 1] : "";
                String code = option.length == 2 ? option[1] : next;
                return Optional.ofNullable(Options.choice(code, Language.values(), Language::code));
            }
        }
        return Optional.empty();
    }

    /** Returns the parser in the language of the user, which prints as the terminal reads it. */
    static CommandLine speaking(String... arguments) {
        CommandLine commandLine = commandLine(OptionsParser::savedLanguage, arguments);
        commandLine.setOut(TerminalText.on(System.out, System.getProperty("stdout.encoding")));
        commandLine.setErr(TerminalText.on(System.err, System.getProperty("stderr.encoding")));
        return commandLine;
    }

    private static Optional<Language> savedLanguage() {
        return SettingsFile.in(UserFiles.usualFolders().settings()).language();
    }
}
