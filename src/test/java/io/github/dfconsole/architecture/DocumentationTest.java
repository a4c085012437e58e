package io.github.dfconsole.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages in docs explain every rule that is cited, and name only what exists. */
class DocumentationTest {

    private static final Path PAGES = Path.of("docs/rules");
    private static final Path RESOURCES = Path.of("src/main/resources/io/github/dfconsole");
    private static final Pattern PLACE = Pattern.compile("`([a-z]+/[\\w/.-]*)`");
    private static final Pattern HEADING =
            Pattern.compile("^#+ +([WTEXAF]\\d{1,2})\\b", Pattern.MULTILINE);
    private static final Pattern CITED_IN_A_COMMENT = Pattern.compile("\\b[WTEXAF]\\d{1,2}\\b");
    private static final Pattern TEST_NAME =
            Pattern.compile(
                    "\\bvoid ((?:[wtexaf]\\d{1,2})(?:And[WTEXAF]\\d{1,2})*)(?=[A-Z]\\w*\\()");
    private static final Pattern HELD_BY = Pattern.compile("^Held by: (.*)$", Pattern.MULTILINE);
    private static final Pattern CLASS_NAME = Pattern.compile("`([A-Z]\\w+)`");

    @Test
    void everyCitedRuleHasAnEntry() throws IOException {
        Set<String> written = new TreeSet<>(headings());
        TreeMap<String, Set<String>> missing = new TreeMap<>();
        for (Path source : Sources.below(Path.of("src"))) {
            for (String rule : cited(Sources.read(source))) {
                if (!written.contains(rule)) {
                    missing.computeIfAbsent(rule, key -> new TreeSet<>()).add(source.toString());
                }
            }
        }
        assertThat(missing).as("rules that are cited, but have no entry in %s", PAGES).isEmpty();
    }

    @Test
    void noRuleIsWrittenTwice() throws IOException {
        List<String> twice = new ArrayList<>(headings());
        new TreeSet<>(twice).forEach(twice::remove);
        assertThat(twice).as("rules with two entries in %s", PAGES).isEmpty();
    }

    @Test
    void everyClassThatAPageNamesExists() throws IOException {
        Set<String> classes =
                Sources.below(Path.of("src")).stream()
                        .map(source -> source.getFileName().toString().replace(".java", ""))
                        .collect(Collectors.toSet());
        TreeMap<String, List<String>> unknown = new TreeMap<>();
        for (Path page : pages()) {
            List<String> names =
                    found(HELD_BY, Sources.read(page)).stream()
                            .flatMap(line -> found(CLASS_NAME, line.group(1)).stream())
                            .map(name -> name.group(1))
                            .filter(name -> !classes.contains(name))
                            .distinct()
                            .toList();
            if (!names.isEmpty()) {
                unknown.put(page.toString(), names);
            }
        }
        assertThat(unknown)
                .as("classes after \"Held by:\" that do not exist; were they renamed?")
                .isEmpty();
    }

    @Test
    void everyPlaceThatAPageNamesExists() {
        assertThat(missingPlaces(Sources.read(Path.of("docs/where-is.md")))).isEmpty();
        assertThat(missingPlaces(Sources.read(Path.of("docs/project-layout.md")))).isEmpty();
    }

    private static List<String> missingPlaces(String page) {
        List<String> places =
                found(PLACE, page).stream().map(place -> place.group(1)).distinct().toList();
        assertThat(places).hasSizeGreaterThan(10);
        return places.stream().filter(place -> !exists(place)).toList();
    }

    private static boolean exists(String place) {
        return Files.exists(Path.of(place))
                || Files.exists(Sources.ROOT.resolve(place))
                || Files.exists(Path.of("src/test/java/io/github/dfconsole").resolve(place))
                || Files.exists(Sources.ROOT.resolve(place + ".java"))
                || Files.exists(RESOURCES.resolve(place));
    }

    private static Collection<String> cited(String source) {
        Set<String> rules = new TreeSet<>();
        for (String comment : Sources.comments(source)) {
            found(CITED_IN_A_COMMENT, comment).forEach(match -> rules.add(match.group()));
        }
        for (MatchResult name : found(TEST_NAME, source)) {
            rules.addAll(List.of(name.group(1).toUpperCase(Locale.ROOT).split("AND")));
        }
        return rules;
    }

    private static List<String> headings() throws IOException {
        return pages().stream()
                .flatMap(page -> found(HEADING, Sources.read(page)).stream())
                .map(heading -> heading.group(1))
                .toList();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.sorted().toList();
        }
    }

    private static List<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }
}
