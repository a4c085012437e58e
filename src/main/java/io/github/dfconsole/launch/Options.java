package io.github.dfconsole.launch;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.InvalidEndpointException;
import io.github.dfconsole.sandbox.Fault;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.ThemeChoice;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.UnmatchedArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Function;

/**
 * The command line. Descriptions are in the command-line bundle, under the options' names.
 *
 * <p>A file is what a file manager hands over when a sandbox file is opened there. macOS does not
 * put it on the command line but sends an event, which JavaFX has no way to receive: there a file
 * opens from a terminal only.
 */
@Command(
        name = "dataforest-console",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
final class Options {

    private static final String BUNDLE = "io.github.dfconsole.i18n.command-line";
    private static final String FILE_ENDING = ".dfsandbox";
    private static final String LANGUAGE = "--language";
    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_ROWS = 200_000;
    private static final long LONGEST_LATENCY = 600_000;

    @Option(names = "--sandbox")
    private boolean sandbox;

    @Option(names = "--endpoint", paramLabel = "URL")
    private @Nullable String endpointText;

    @Option(names = LANGUAGE, paramLabel = "en|ko|ja")
    private @Nullable String languageCode;

    @Option(names = "--theme", paramLabel = "light|dark|system")
    private @Nullable String themeName;

    @Option(names = "--sandbox-only")
    private boolean sandboxOnly;

    @Option(names = "--port", paramLabel = "N")
    private @Nullable Integer port;

    @Option(names = "--sandbox-rows", paramLabel = "N")
    private int sandboxRows = SandboxSettings.USUAL_AI_WORKSPACES;

    @Option(names = "--sandbox-seed", paramLabel = "N")
    private long sandboxSeed = SandboxSettings.USUAL_SEED;

    @Option(names = "--sandbox-state", paramLabel = "FILE")
    private @Nullable Path sandboxState;

    @Option(names = "--sandbox-latency", paramLabel = "MS")
    private long sandboxLatency;

    @Option(names = "--sandbox-readiness", paramLabel = "MS")
    private long sandboxReadiness = SandboxSettings.usual().pace().readiness().toMillis();

    @Option(names = "--sandbox-fault", paramLabel = "OPERATION=FAULT")
    private List<String> sandboxFaults = new ArrayList<>();

    /** For the build of the package alone. */
    @Option(names = "--rehearse", hidden = true)
    private boolean rehearse;

    @Option(names = "--self-check")
    private boolean selfCheck;

    /** At most one; a list, so that we can say so in words of our own. */
    @Parameters(paramLabel = "[FILE]", hideParamSyntax = true, descriptionKey = "file")
    private List<Path> files = new ArrayList<>();

    private List<Fault> faults = List.of();
    private @Nullable Endpoint endpoint;
    private @Nullable Language language;
    private @Nullable ThemeChoice theme;

    private Options() {}

    /** What reads a command line into options, and prints usage and version. */
    static CommandLine commandLine(String... arguments) {
        Locale locale = languageOf(arguments).locale();
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new CommandLine(new Options()).setResourceBundle(bundle);
    }

    /** The language to speak in before the command line is read, and when it cannot be. */
    private static Language languageOf(String... arguments) {
        for (int index = 0; index < arguments.length; index++) {
            String[] option = arguments[index].split("=", 2);
            if (option[0].equals(LANGUAGE)) {
                boolean joined = option.length == 2;
                String code =
                        joined
                                ? option[1]
                                : index + 1 < arguments.length ? arguments[index + 1] : "";
                Language asked = choice(code, Language.values(), Language::code);
                return asked == null ? Language.of(Locale.getDefault()) : asked;
            }
        }
        return Language.of(Locale.getDefault());
    }

    /** What is wrong with a command line, in one sentence of the user's language. */
    static String explain(ParameterException wrong) {
        ResourceBundle texts = wrong.getCommandLine().getResourceBundle();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return texts.getString("wrong.unknown")
                    .formatted(String.join(" ", unmatched.getUnmatched()));
        }
        return switch (wrong) {
            case MissingParameterException missing ->
                    sentence("wrong.missing-value", missing.getMissing().getFirst(), texts);
            case OverwrittenOptionException twice ->
                    sentence("wrong.twice", twice.getOverwritten(), texts);
            default ->
                    wrong.getArgSpec() == null
                            // One of the sentences below: they are in the bundle already.
                            ? Objects.requireNonNullElse(wrong.getMessage(), "")
                            : sentence("wrong.value", wrong.getArgSpec(), texts);
        };
    }

    private static String sentence(String key, ArgSpec about, ResourceBundle texts) {
        String name =
                about instanceof OptionSpec option ? option.longestName() : about.paramLabel();
        return texts.getString(key).formatted(name);
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
        refuseIf(sandbox && endpointText != null, "wrong.sandbox-and-endpoint", commandLine);
        refuseIf(
                sandboxOnly && (sandbox || endpointText != null),
                "wrong.sandbox-only",
                commandLine);
        refuseIf(rehearse && (sandboxOnly || endpointText != null), "wrong.rehearse", commandLine);
        refuseIf(
                selfCheck && (sandbox || sandboxOnly || endpointText != null),
                "wrong.self-check",
                commandLine);
        checkFile(commandLine);
        refuseIf(port != null && !sandboxOnly, "wrong.port-alone", commandLine);
        refuseIf(port != null && (port < 0 || port > HIGHEST_PORT), "wrong.port", commandLine);
        refuseIf(sandboxRows < 0 || sandboxRows > MOST_ROWS, "wrong.rows", commandLine);
        refuseIf(
                sandboxLatency < 0 || sandboxLatency > LONGEST_LATENCY,
                "wrong.latency",
                commandLine);
        refuseIf(
                sandboxReadiness < 0 || sandboxReadiness > LONGEST_LATENCY,
                "wrong.readiness",
                commandLine);
        refuseIf(
                sandboxState != null && Files.isDirectory(sandboxState),
                "wrong.state",
                commandLine);
        faults = sandboxFaults.stream().map(text -> fault(text, commandLine)).toList();
        endpoint = endpoint(commandLine);
        language = choice(languageCode, Language.values(), Language::code);
        refuseIf(languageCode != null && language == null, "wrong.language", commandLine);
        theme = choice(themeName, ThemeChoice.values(), Options::optionName);
        refuseIf(themeName != null && theme == null, "wrong.theme", commandLine);
    }

    private void checkFile(CommandLine commandLine) {
        refuseIf(files.size() > 1, "wrong.files", commandLine);
        boolean otherwise =
                endpointText != null || sandboxState != null || sandboxOnly || selfCheck;
        for (Path file : files) {
            refuseIf(otherwise, "wrong.file", commandLine);
            refuseIf(Files.isDirectory(file), "wrong.file-folder", commandLine, file);
            // It is written to: neither a mistyped option nor somebody's document must become one.
            boolean isOurs = file.toString().toLowerCase(Locale.ROOT).endsWith(FILE_ENDING);
            refuseIf(!isOurs, "wrong.file-ending", commandLine, file);
        }
    }

    private static Fault fault(String text, CommandLine commandLine) {
        try {
            return Fault.parse(text);
        } catch (IllegalArgumentException e) {
            throw wrong("wrong.fault", commandLine);
        }
    }

    private @Nullable Endpoint endpoint(CommandLine commandLine) {
        try {
            return endpointText == null ? null : Endpoint.parse(endpointText);
        } catch (InvalidEndpointException e) {
            String key =
                    switch (e.reason()) {
                        case EMPTY, NOT_AN_ADDRESS -> "wrong.endpoint";
                        case NOT_SECURE -> "wrong.endpoint-not-secure";
                        case USER_INFO -> "wrong.endpoint-user-info";
                        case PATH -> "wrong.endpoint-path";
                    };
            throw wrong(key, commandLine);
        }
    }

    private static <T> @Nullable T choice(
            @Nullable String given, T[] values, Function<T, String> name) {
        return Arrays.stream(values)
                .filter(value -> name.apply(value).equals(given))
                .findFirst()
                .orElse(null);
    }

    private static String optionName(ThemeChoice theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    private static void refuseIf(
            boolean wrong, String key, CommandLine commandLine, Object... about) {
        if (wrong) {
            throw wrong(key, commandLine, about);
        }
    }

    private static ParameterException wrong(String key, CommandLine commandLine, Object... about) {
        String sentence = commandLine.getResourceBundle().getString(key);
        return new ParameterException(commandLine, sentence.formatted(about));
    }

    boolean sandbox() {
        return sandbox || !files.isEmpty();
    }

    boolean rehearse() {
        return rehearse;
    }

    boolean sandboxOnly() {
        return sandboxOnly;
    }

    boolean selfCheck() {
        return selfCheck;
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

    /** The language the command line asks for; null if it does not. */
    @Nullable Language askedLanguage() {
        return language;
    }

    /** The theme the command line asks for; null if it does not. */
    @Nullable ThemeChoice askedTheme() {
        return theme;
    }

    SandboxSettings sandboxSettings() {
        Path stateFile = files.isEmpty() ? sandboxState : files.getFirst();
        return new SandboxSettings(
                port == null ? 0 : port,
                new SandboxSettings.Contents(sandboxRows, sandboxSeed, stateFile),
                new SandboxSettings.Pace(
                        Duration.ofMillis(sandboxLatency), Duration.ofMillis(sandboxReadiness)),
                InstantSource.system(),
                faults);
    }
}
