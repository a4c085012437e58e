package io.github.dfconsole.connection;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import io.github.dfconsole.api.signing.KeyText;
import io.github.dfconsole.connection.KeyProblem.Fault;
import io.github.dfconsole.connection.KeyProblem.Mistake;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses the text of a configure file: lines of the form {@code name = value}, in sections if there
 * is more than one profile. A problem names its line and at most one character of it that no key
 * has.
 */
final class ConfigureParser {

    private static final Pattern SECTION = Pattern.compile("\\[([^\\]]*)]\\s*([#;].*)?");

    /**
     * The name of a key, and what stands between it and the key: an equals sign, or a colon as in
     * YAML. An input method for Korean or Japanese may write the full-width form.
     */
    private static final Pattern ENTRY =
            Pattern.compile(
                    "((?:\\$env:)?[^=:\uFF1D\uFF1A]+)[=:\uFF1D\uFF1A](.*)", CASE_INSENSITIVE);

    private final Path file;
    private final List<DiscoveredKeys> keys = new ArrayList<>();
    private final List<KeyProblem.AtLine> problems = new ArrayList<>();
    private KeyProblem.@Nullable AtLine oddName;
    private boolean hasLines;
    private ConfigureSection section;

    ConfigureParser(Path file) {
        this.file = file;
        this.section = new ConfigureSection(file, "");
    }

    /** Parses the whole text. */
    void parse(String text) {
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            parseLine(KeyText.trimmed(line), number);
        }
        endSection();
        if (keys.isEmpty() && hasLines) {
            explain();
        }
    }

    /** A file that was written to, and from which nothing can be used, is a mistake. */
    private void explain() {
        if (oddName != null) {
            problems.add(oddName);
        }
        if (problems.stream().noneMatch(KeyProblem.HalfInFile.class::isInstance)) {
            report(0, Fault.NO_KEYS);
        }
    }

    private void parseLine(String line, int number) {
        if (line.startsWith("[")) {
            endSection();
            beginSection(line, number);
        } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith(";")) {
            hasLines = true;
            parseEntry(line, number);
        }
    }

    private void parseEntry(String line, int number) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            report(number, Fault.MALFORMED_LINE);
            return;
        }
        String written = KeyText.trimmed(entry.group(1));
        String name = KeyText.trimmed(KeyNames.normal(written));
        if (KeyNames.of(name).isPresent()) {
            parseKey(name, KeyText.trimmed(entry.group(2)), number);
        } else if (oddName == null) {
            CharacterCheck.in(name)
                    .ifPresent(point -> oddName = wrong(number, point, Mistake.NAME));
        }
    }

    /** Lines after a malformed heading are ignored, because their section is not known. */
    private void beginSection(String line, int number) {
        Matcher heading = SECTION.matcher(line);
        if (heading.matches()) {
            section = new ConfigureSection(file, KeyText.trimmed(heading.group(1)));
        } else {
            section = new ConfigureSection(file, "");
            section.setBroken();
            report(number, Fault.MALFORMED_LINE);
        }
    }

    private void parseKey(String name, String value, int number) {
        KeyProblem.AtLine problem = problem(value, number);
        if (problem == null && !section.add(name, value, number)) {
            problem = new KeyProblem.InFile(file, number, Fault.DUPLICATE);
        }
        if (problem != null) {
            section.setBroken();
            problems.add(problem);
        }
    }

    private KeyProblem.@Nullable AtLine problem(String value, int number) {
        if (value.isEmpty()) {
            return new KeyProblem.InFile(file, number, Fault.NO_VALUE);
        }
        OptionalInt comment = CharacterCheck.comment(value);
        if (comment.isPresent()) {
            return wrong(number, comment.getAsInt(), Mistake.COMMENT);
        }
        OptionalInt bad = CharacterCheck.in(value);
        return bad.isPresent() ? wrong(number, bad.getAsInt(), Mistake.KEY) : null;
    }

    private KeyProblem.AtLine wrong(int line, int codePoint, Mistake mistake) {
        return new KeyProblem.WrongCharacter(file, line, codePoint, mistake);
    }

    private void endSection() {
        keys.addAll(section.pairs());
        problems.addAll(section.halves());
    }

    /**
     * Adds a problem.
     *
     * @param line the line, counted from 1; 0 for the whole file
     */
    void report(int line, Fault fault) {
        problems.add(new KeyProblem.InFile(file, line, fault));
    }

    /** Returns the keys, in the order of the file. */
    List<DiscoveredKeys> keys() {
        return List.copyOf(keys);
    }

    /** Returns the problems, ordered by line. */
    List<KeyProblem> problems() {
        problems.sort(Comparator.comparingInt(KeyProblem.AtLine::line));
        return List.copyOf(problems);
    }
}
