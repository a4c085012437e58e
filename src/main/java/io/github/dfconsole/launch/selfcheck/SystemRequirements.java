package io.github.dfconsole.launch.selfcheck;

import io.github.dfconsole.system.OperatingSystem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a Linux system must have installed before JavaFX is loaded. Without it JavaFX prints one
 * stack trace for each library, and none of them says what to install. The other systems bring
 * everything along.
 */
public final class SystemRequirements {

    private static final String BUNDLE = "io.github.dfconsole.i18n.command-line";

    private static final List<Requirement> TEXT =
            List.of(
                    Requirement.library("libfreetype.so.6", "libfreetype6", "freetype"),
                    Requirement.library("libfontconfig.so.1", "fontconfig", "fontconfig"),
                    Requirement.library("libpango-1.0.so.0", "libpango-1.0-0", "pango"),
                    Requirement.library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0", "pango"));

    private static final List<Requirement> WINDOW =
            List.of(
                    Requirement.library("libgtk-3.so.0", "libgtk-3-0", "gtk3"),
                    Requirement.library("libXtst.so.6", "libxtst6", "libXtst"));

    /** Tests draw Korean, and call the sandbox as the README does. */
    private static final List<Requirement> TESTS =
            List.of(
                    Requirement.program("curl", "curl", "curl"),
                    Requirement.program("fc-list", "fontconfig", "fontconfig"),
                    Requirement.program("openssl", "openssl", "openssl"),
                    Requirement.koreanFont("fonts-nanum", "google-noto-sans-cjk-fonts"));

    private final Supplier<ResourceBundle> texts;
    private final Path root;
    private final OperatingSystem system;

    /**
     * Creates a check.
     *
     * @param texts the texts of the command line; asked only if something is missing
     */
    public SystemRequirements(Supplier<ResourceBundle> texts) {
        this(texts, Path.of("/"), OperatingSystem.current());
    }

    /** Looks for the package manager below another folder than the root. */
    SystemRequirements(Supplier<ResourceBundle> texts, Path root, OperatingSystem system) {
        this.texts = texts;
        this.root = root;
        this.system = system;
    }

    /**
     * Prints what is missing, or nothing. The build runs it before it starts JavaFX.
     *
     * @param arguments {@code tests} for what tests need, otherwise what a window needs
     */
    public static void main(String[] arguments) {
        SystemRequirements requirements =
                new SystemRequirements(() -> ResourceBundle.getBundle(BUNDLE));
        Optional<String> problem =
                List.of(arguments).contains("tests")
                        ? requirements.missing(forTests())
                        : requirements.missingForWindow();
        problem.ifPresent(IO::println);
    }

    /**
     * Returns one sentence about what is missing to open a window and how to install it; empty if
     * nothing is. It loads the libraries, which JavaFX would load anyway.
     */
    public Optional<String> missingForWindow() {
        return missing(forWindow());
    }

    static List<Requirement> forWindow() {
        return Stream.of(TEXT, WINDOW).flatMap(List::stream).toList();
    }

    static List<Requirement> forTests() {
        return Stream.of(TEXT, TESTS).flatMap(List::stream).toList();
    }

    Optional<String> missing(List<Requirement> required) {
        if (system != OperatingSystem.LINUX) {
            return Optional.empty();
        }
        List<Requirement> missing =
                required.stream().filter(one -> !one.installed().getAsBoolean()).toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(sentence(missing));
    }

    private String sentence(List<Requirement> missing) {
        String names = missing.stream().map(Requirement::name).collect(Collectors.joining(", "));
        return text("requirements.missing").formatted(names, remedy(missing));
    }

    private String remedy(List<Requirement> missing) {
        if (Files.exists(root.resolve("usr/bin/apt-get"))) {
            return "sudo apt-get install -y " + packages(missing, Requirement::debian);
        }
        if (Files.exists(root.resolve("usr/bin/dnf"))) {
            return "sudo dnf install -y " + packages(missing, Requirement::fedora);
        }
        return text("requirements.other-system");
    }

    private String text(String key) {
        return texts.get().getString(key);
    }

    private static String packages(
            List<Requirement> missing, Function<Requirement, String> packageOf) {
        return missing.stream().map(packageOf).distinct().collect(Collectors.joining(" "));
    }
}
