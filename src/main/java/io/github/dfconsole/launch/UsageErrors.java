package io.github.dfconsole.launch;

import io.github.dfconsole.text.Printable;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.Objects;
import java.util.ResourceBundle;

/**
 * Errors in the use of the command line, in one sentence of the user's language.
 *
 * @param commandLine the command line, which knows the language
 */
record UsageErrors(CommandLine commandLine) {

    private static final int MAX_CHARACTERS = 400;

    /** Returns the line to print: what is wrong with a command line, and where help is. */
    static String line(ParameterException error) {
        ResourceBundle texts = error.getCommandLine().getResourceBundle();
        // An argument may hold anything, and the line goes to a terminal.
        String cause = Printable.escape(explain(error), MAX_CHARACTERS);
        return texts.getString("wrong.try-help").formatted(cause);
    }

    /** Describes what is wrong with a command line. */
    static String explain(ParameterException error) {
        ResourceBundle texts = error.getCommandLine().getResourceBundle();
        return switch (error) {
            case UnmatchedArgumentException unknown ->
                    texts.getString("wrong.unknown")
                            .formatted(String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing ->
                    sentence("wrong.missing-value", missing.getMissing().getFirst(), texts);
            case OverwrittenOptionException repeated ->
                    sentence("wrong.twice", repeated.getOverwritten(), texts);
            default ->
                    error.getArgSpec() == null
                            // Our own errors have a translated message already.
                            ? Objects.requireNonNullElse(error.getMessage(), "")
                            : sentence("wrong.value", error.getArgSpec(), texts);
        };
    }

    private static String sentence(String key, ArgSpec argument, ResourceBundle texts) {
        String name =
                argument instanceof OptionSpec option
                        ? option.longestName()
                        : argument.paramLabel();
        return texts.getString(key).formatted(name);
    }

    /**
     * Refuses the command line if a condition holds.
     *
     * @param key the key of the sentence
     * @param arguments the values of its placeholders
     * @throws ParameterException if the condition holds
     */
    void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw error(key, arguments);
        }
    }

    /**
     * Creates the exception for a command line that is not valid. Its type is not named, because
     * the start-up cache cannot hold a class that throws an exception of the parser.
     */
    RuntimeException error(String key, Object... arguments) {
        String sentence = commandLine.getResourceBundle().getString(key);
        return new ParameterException(commandLine, sentence.formatted(arguments));
    }
}
