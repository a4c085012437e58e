package io.github.dfconsole.launch;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.InvalidEndpointException;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.SettingsData;
import io.github.dfconsole.settings.ThemeChoice;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The command line. Descriptions of the options are in the command-line bundle, under their names.
 *
 * <p>A file manager passes a sandbox file as an argument when the user opens it. macOS sends an
 * event instead, which JavaFX cannot receive: there, files can only be opened from a terminal.
 */
@Command(
        name = "dataforest-console",
        mixinStandardHelpOptions = true,
        versionProvider = Options.VersionLine.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
final class Options {

    static final String SANDBOX_FILE_EXTENSION = ".dfsandbox";
    static final String LANGUAGE = "--language";
    static final String TRAINING = "--startup-training";
    private static final String THEME = "--theme";

    @Option(names = "--sandbox")
    private boolean sandbox;

    @Option(names = "--endpoint", paramLabel = "URL")
    private @Nullable String endpointText;

    @Option(names = "--profile", paramLabel = "NAME")
    private @Nullable String profile;

    @Option(names = LANGUAGE, paramLabel = "en|ko|ja")
    private @Nullable String languageCode;

    @Option(names = THEME, paramLabel = "light|dark|system")
    private @Nullable String themeName;

    @Option(names = "--sandbox-only")
    private boolean sandboxOnly;

    @Mixin private SandboxOptions sandboxOptions = new SandboxOptions();

    /** The build of the package uses it. */
    @Option(names = TRAINING, hidden = true)
    private boolean startupTraining;

    @Option(names = "--self-check")
    private boolean selfCheck;

    /** At most one file. It is a list so that a second one can be refused with our own sentence. */
    @Parameters(paramLabel = "[FILE]", hideParamSyntax = true, descriptionKey = "file")
    private List<Path> files = new ArrayList<>();

    private @Nullable Endpoint endpoint;
    private @Nullable Language language;
    private @Nullable ThemeChoice theme;

    Options() {}

    /** What {@code --version} prints. */
    static final class VersionLine implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Data Forest Console " + BuildVersion.number()};
        }
    }

    /**
     * Takes over a command line that is plain, without parsing it.
     *
     * @param arguments what {@link PlainCommandLine} answers for
     */
    static Options plain(String... arguments) {
        Options options = new Options();
        for (int index = 0; index < arguments.length; index++) {
            switch (arguments[index]) {
                case "--sandbox" -> options.sandbox = true;
                case TRAINING -> options.startupTraining = true;
                case LANGUAGE -> options.languageCode = arguments[++index];
                case THEME -> options.themeName = arguments[++index];
                default -> options.files.add(Path.of(arguments[index]));
            }
        }
        options.language = choice(options.languageCode, Language.values(), Language::code);
        options.theme = choice(options.themeName, ThemeChoice.values(), Options::optionName);
        return options;
    }

    /**
     * Parses the command line.
     *
     * @throws ParameterException if it is not valid
     */
    static Options parse(CommandLine commandLine, String... arguments) {
        commandLine.parseArgs(arguments);
        Options options = commandLine.getCommand();
        options.check(new UsageErrors(commandLine));
        return options;
    }

    private void check(UsageErrors errors) {
        checkCombinations(errors);
        checkFile(errors);
        sandboxOptions.check(errors, sandboxOnly);
        endpoint = endpoint(errors);
        language = choice(languageCode, Language.values(), Language::code);
        errors.refuseIf(languageCode != null && language == null, "wrong.language");
        theme = choice(themeName, ThemeChoice.values(), Options::optionName);
        errors.refuseIf(themeName != null && theme == null, "wrong.theme");
    }

    private void checkCombinations(UsageErrors errors) {
        boolean remote = endpointText != null;
        boolean isOther = sandbox() || remote || sandboxOnly || selfCheck || startupTraining;
        errors.refuseIf(profile != null && isOther, "wrong.profile");
        errors.refuseIf(sandbox && remote, "wrong.sandbox-and-endpoint");
        errors.refuseIf(sandboxOnly && (sandbox || remote), "wrong.sandbox-only");
        errors.refuseIf(startupTraining && (sandboxOnly || remote), "wrong.startup-training");
        errors.refuseIf(selfCheck && (sandbox || sandboxOnly || remote), "wrong.self-check");
    }

    private void checkFile(UsageErrors errors) {
        errors.refuseIf(files.size() > 1, "wrong.files");
        boolean conflict =
                endpointText != null || sandboxOptions.hasState() || sandboxOnly || selfCheck;
        for (Path file : files) {
            errors.refuseIf(conflict, "wrong.file");
            errors.refuseIf(Files.isDirectory(file), "wrong.file-folder", file);
            // The sandbox overwrites the file, so it must not be some other document.
            String name = file.toString().toLowerCase(Locale.ROOT);
            errors.refuseIf(!name.endsWith(SANDBOX_FILE_EXTENSION), "wrong.file-ending", file);
            SandboxOptions.checkAccess(file, errors);
        }
    }

    private @Nullable Endpoint endpoint(UsageErrors errors) {
        try {
            return endpointText == null ? null : Endpoint.parse(endpointText);
        } catch (InvalidEndpointException e) {
            throw errors.error(
                    switch (e.reason()) {
                        case EMPTY, NOT_AN_ADDRESS -> "wrong.endpoint";
                        case NOT_SECURE -> "wrong.endpoint-not-secure";
                        case USER_INFO -> "wrong.endpoint-user-info";
                        case PATH -> "wrong.endpoint-path";
                    });
        }
    }

    /** Returns the value that has a name; null for none. */
    static <T> @Nullable T choice(@Nullable String given, T[] values, Function<T, String> name) {
        return Arrays.stream(values)
                .filter(value -> name.apply(value).equals(given))
                .findFirst()
                .orElse(null);
    }

    private static String optionName(ThemeChoice theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether the console opens on its own sandbox. */
    boolean sandbox() {
        return sandbox || !files.isEmpty();
    }

    /** Returns whether the console is started to record its start-up. */
    boolean startupTraining() {
        return startupTraining;
    }

    /** Returns whether only the sandbox runs, without a window. */
    boolean sandboxOnly() {
        return sandboxOnly;
    }

    /** Returns whether only the self-check runs, without a window. */
    boolean selfCheck() {
        return selfCheck;
    }

    /** Returns the address to connect to at start; null for none. */
    @Nullable Endpoint endpoint() {
        return endpoint;
    }

    /** Returns the name of the saved connection to connect to at start; null for none. */
    @Nullable String profile() {
        return profile;
    }

    /** Returns the language of the option, or else that of the system. */
    Language language() {
        return language == null ? Language.of(Locale.getDefault()) : language;
    }

    /** Returns the theme of the option, or else that of the desktop. */
    ThemeChoice theme() {
        return theme == null ? ThemeChoice.SYSTEM : theme;
    }

    /** Returns the settings of this run: an option overrides what was saved. */
    Settings settings(SettingsData saved) {
        return new Settings(
                saved,
                language == null && saved.language() != null ? saved.language() : language(),
                theme == null && saved.theme() != null ? saved.theme() : theme());
    }

    /** Returns the settings of the sandbox. */
    SandboxSettings sandboxSettings() {
        return sandboxOptions.settings(files.isEmpty() ? null : files.getFirst());
    }
}
