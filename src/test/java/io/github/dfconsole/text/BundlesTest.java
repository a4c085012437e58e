package io.github.dfconsole.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.launch.ResourceKinds;
import io.github.dfconsole.ui.resource.ResourceTexts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Code and bundles hold each other up, in every language. */
class BundlesTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/github/dfconsole/i18n");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");
    private static final Pattern ASKED = Pattern.compile("texts\\.(?:get|bind)\\(\\s*\"([^\"]+)\"");
    private static final Pattern SUBMISSION =
            Pattern.compile("new SubmissionTexts\\([^;]*?\"([a-z]+)\"");
    private static final Pattern ENDING =
            Pattern.compile("prefix(?:\\(\\))? \\+ \"(\\.[a-z.-]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)|%[a-z]");

    @Test
    void everyKeyInTheCodeHasATextAndEveryTextIsUsed() throws IOException {
        Properties english = load("messages.properties");
        Set<String> families =
                english.stringPropertyNames().stream()
                        .map(BundlesTest::family)
                        .collect(Collectors.toSet());
        Set<String> inCode = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(CODE)) {
            sources.filter(
                            source ->
                                    source.startsWith(CODE.resolve("io/github/dfconsole/ui"))
                                            || source.endsWith("CrashHandler.java"))
                    .filter(Files::isRegularFile)
                    .forEach(
                            source -> {
                                inCode.addAll(keys(source, families));
                                inCode.addAll(asked(source));
                            });
        }
        inCode.addAll(ofEachSubmission());
        inCode.addAll(keysOfKinds());
        assertThat(inCode).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    }

    /** Every kind of resource has the same few texts, whose keys begin with its id. */
    private static Set<String> keysOfKinds() {
        return ResourceKinds.all(Path.of("unused"), InstantSource.system()).stream()
                .flatMap(
                        kind ->
                                ResourceTexts.SUFFIXES.stream()
                                        .map(suffix -> kind.info().id() + suffix))
                .collect(Collectors.toSet());
    }

    /** A literal is a key if it has the family of one: what comes before the first dot. */
    private static Set<String> keys(Path source, Set<String> families) {
        try {
            return LITERAL.matcher(Files.readString(source))
                    .results()
                    .map(match -> match.group(1))
                    .filter(literal -> literal.contains("."))
                    .filter(literal -> families.contains(family(literal)))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is asked of the bundle by name is a key, of whatever family. */
    private static Set<String> asked(Path source) {
        try {
            return ASKED.matcher(Files.readString(source))
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each kind that is created has the same texts, under its own prefix. */
    private static Set<String> ofEachSubmission() throws IOException {
        Set<String> prefixes = new TreeSet<>();
        Set<String> endings = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(CODE.resolve("io/github/dfconsole/ui"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                String code = Files.readString(source);
                SUBMISSION.matcher(code).results().forEach(kind -> prefixes.add(kind.group(1)));
                if (source.getParent().endsWith("ui/submission")
                        || source.getParent().endsWith("ui/creation")) {
                    ENDING.matcher(code).results().forEach(key -> endings.add(key.group(1)));
                }
            }
        }
        return prefixes.stream()
                .flatMap(prefix -> endings.stream().map(ending -> prefix + ending))
                .collect(Collectors.toSet());
    }

    private static String family(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    @ParameterizedTest
    @CsvSource({
        "messages.properties, messages_ko.properties",
        "messages.properties, messages_ja.properties",
        "command-line.properties, command-line_ko.properties",
        "command-line.properties, command-line_ja.properties"
    })
    void everyLanguageSaysTheSameThings(String english, String other) throws IOException {
        Properties first = load(english);
        Properties second = load(other);
        assertThat(new TreeSet<>(second.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(first.stringPropertyNames()));
        for (String key : first.stringPropertyNames()) {
            assertThat(second.getProperty(key)).as(key).isNotBlank();
            assertThat(placeholders(second.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(first.getProperty(key)));
        }
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"messages.properties", "messages_ko.properties", "messages_ja.properties"})
    void everyPatternIsValidAndLosesNoApostrophe(String file) throws IOException {
        Properties bundle = load(file);
        for (String key : bundle.stringPropertyNames()) {
            String pattern = bundle.getProperty(key);
            String text =
                    new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {1, 2, 3, 4});
            assertThat(text.chars().filter(character -> character == '\'').count())
                    .as(key)
                    .isEqualTo(
                            pattern.replace("''", "\u0000")
                                    .chars()
                                    .filter(character -> character == 0)
                                    .count());
        }
    }

    private static Properties load(String file) throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            bundle.load(reader);
        }
        return bundle;
    }
}
