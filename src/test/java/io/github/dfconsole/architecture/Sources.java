package io.github.dfconsole.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java sources of this project, as text. */
final class Sources {

    static final Path MAIN = Path.of("src/main/java");
    static final Path ROOT = MAIN.resolve("io/github/dfconsole");

    private static final Pattern LITERAL_OR_COMMENT =
            Pattern.compile(
                    "\"\"\"[\\s\\S]*?\"\"\""
                            + "|\"(?:\\\\.|[^\"\\\\\\n])*\""
                            + "|'(?:\\\\.|[^'\\\\\\n])*'"
                            + "|//[^\\n]*"
                            + "|/\\*[\\s\\S]*?\\*/");

    private Sources() {}

    /** Returns all Java files below a folder, sorted by path. */
    static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the comments of a Java file; string literals that look like comments are skipped. */
    static List<String> comments(String source) {
        return LITERAL_OR_COMMENT
                .matcher(source)
                .results()
                .map(found -> found.group())
                .filter(text -> text.startsWith("/"))
                .toList();
    }

    /** Returns the path of a main source below the root package, with slashes on every system. */
    static String place(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }
}
