package io.github.dfconsole.launch;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.InvalidEndpointException;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.ThemeChoice;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The command line. Descriptions are in the command-line bundle, under the options' names. */
@Command(
        name = "dataforest-console",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
final class Options {

    private static final String BUNDLE = "io.github.dfconsole.i18n.command-line";
    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_ROWS = 200_000;

    @Option(names = "--sandbox")
    private boolean sandbox;

    @Option(names = "--endpoint", paramLabel = "URL", converter = EndpointConverter.class)
    private @Nullable Endpoint endpoint;

    @Option(names = "--language", paramLabel = "en|ko|ja", converter = LanguageConverter.class)
    private @Nullable Language language;

    @Option(names = "--theme", paramLabel = "light|dark|system", converter = ThemeConverter.class)
    private @Nullable ThemeChoice theme;

    @Option(names = "--sandbox-only")
    private boolean sandboxOnly;

    @Option(names = "--port", paramLabel = "N")
    private @Nullable Integer port;

    @Option(names = "--sandbox-rows", paramLabel = "N")
    private int sandboxRows = SandboxSettings.USUAL_AI_WORKSPACES;

    @Option(names = "--sandbox-latency", paramLabel = "MS")
    private long sandboxLatency;

    private Options() {}

    /** What reads a command line into options, and prints usage and version. */
    static CommandLine commandLine() {
        Locale locale = Language.of(Locale.getDefault()).locale();
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new CommandLine(new Options()).setResourceBundle(bundle);
    }

    /**
     * Reads a command line.
     *
     * @throws ParameterException if it makes no sense
     */
    static Options parse(CommandLine commandLine, String... arguments) {
        commandLine.parseArgs(arguments);
        Options options = commandLine.getCommand();
        options.check(commandLine);
        return options;
    }

    private void check(CommandLine commandLine) {
        refuseIf(
                sandbox && endpoint != null,
                "--sandbox and --endpoint exclude each other",
                commandLine);
        refuseIf(
                sandboxOnly && (sandbox || endpoint != null),
                "--sandbox-only opens no window, so it goes with neither --sandbox nor --endpoint",
                commandLine);
        refuseIf(port != null && !sandboxOnly, "--port goes with --sandbox-only", commandLine);
        refuseIf(
                port != null && (port < 0 || port > HIGHEST_PORT),
                "--port takes a number from 0 (any free port) to " + HIGHEST_PORT,
                commandLine);
        refuseIf(
                sandboxRows < 0 || sandboxRows > MOST_ROWS,
                "--sandbox-rows takes a number from 0 to " + MOST_ROWS,
                commandLine);
        refuseIf(
                sandboxLatency < 0,
                "--sandbox-latency takes a number of milliseconds, 0 or more",
                commandLine);
    }

    private static void refuseIf(boolean wrong, String why, CommandLine commandLine) {
        if (wrong) {
            throw new ParameterException(commandLine, why);
        }
    }

    boolean sandbox() {
        return sandbox;
    }

    boolean sandboxOnly() {
        return sandboxOnly;
    }

    @Nullable Endpoint endpoint() {
        return endpoint;
    }

    Language language() {
        return language == null ? Language.of(Locale.getDefault()) : language;
    }

    ThemeChoice theme() {
        return theme == null ? ThemeChoice.SYSTEM : theme;
    }

    SandboxSettings sandboxSettings() {
        return new SandboxSettings(
                port == null ? 0 : port,
                sandboxRows,
                Duration.ofMillis(sandboxLatency),
                InstantSource.system());
    }

    private static final class EndpointConverter implements ITypeConverter<Endpoint> {
        @Override
        public Endpoint convert(String value) {
            try {
                return Endpoint.parse(value);
            } catch (InvalidEndpointException e) {
                throw new TypeConversionException(
                        switch (e.reason()) {
                            case EMPTY, NOT_AN_ADDRESS -> "that is not an address";
                            case NOT_SECURE ->
                                    "keys are sent over https only, or over http to this machine";
                            case USER_INFO -> "an address must not contain a user name or password";
                            case PATH -> "give scheme, host and port only";
                        });
            }
        }
    }

    private static final class LanguageConverter implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return Arrays.stream(Language.values())
                    .filter(language -> language.code().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("expected en, ko or ja"));
        }
    }

    private static final class ThemeConverter implements ITypeConverter<ThemeChoice> {
        @Override
        public ThemeChoice convert(String value) {
            return Arrays.stream(ThemeChoice.values())
                    .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(value))
                    .findFirst()
                    .orElseThrow(
                            () -> new TypeConversionException("expected light, dark or system"));
        }
    }
}
