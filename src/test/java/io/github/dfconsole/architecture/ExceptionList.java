package io.github.dfconsole.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Exceptions to a rule that were there before the rule, in a text file beside the tests. Each line
 * is a number, a space and a name; a line that starts with # is a comment. The list may only
 * shrink: a new exception fails the test, so does one that grew, and one that was mended has to
 * leave the list.
 *
 * <p>With {@code -Dtighten} the file is rewritten first: numbers go down and lines that are no
 * longer needed are removed. Nothing is added or raised that way.
 */
final class ExceptionList {

    private static final Path FOLDER =
            Path.of("src/test/resources/io/github/dfconsole/architecture");

    private final Path file;
    private final List<String> comments = new ArrayList<>();
    private final TreeMap<String, Integer> allowed = new TreeMap<>();

    private ExceptionList(Path file) {
        this.file = file;
    }

    /** Reads the list with this file name. */
    static ExceptionList read(String name) {
        ExceptionList list = new ExceptionList(FOLDER.resolve(name));
        for (String line : Sources.read(list.file).lines().toList()) {
            if (line.startsWith("#")) {
                list.comments.add(line);
            } else if (!line.isBlank()) {
                String[] parts = line.strip().split(" +", 2);
                list.allowed.put(parts[1], Integer.valueOf(parts[0]));
            }
        }
        return list;
    }

    /** Returns the number that the list has for a name; the name has to be in it. */
    int number(String name) {
        Integer number = allowed.get(name);
        if (number == null) {
            throw new IllegalStateException(file + " has no line \"… " + name + "\"");
        }
        return number;
    }

    /** Lowers a number of the list if this run was asked to, but not below a goal. */
    void tighten(String name, int number, int goal) {
        if (tightening() && number < number(name)) {
            allowed.put(name, Math.max(number, goal));
            write();
        }
    }

    /**
     * Compares the exceptions of today with the list.
     *
     * @param kind the first word of the names that are compared
     * @param today the exceptions in the code
     * @param advice what to do about a new one
     * @return one sentence for each difference
     */
    List<String> differences(String kind, Map<String, Integer> today, String advice) {
        if (tightening()) {
            allowed.keySet().removeIf(name -> isOf(kind, name) && !today.containsKey(name));
            allowed.replaceAll((name, size) -> Math.min(size, today.getOrDefault(name, size)));
            write();
        }
        List<String> differences = new ArrayList<>();
        new TreeMap<>(today)
                .forEach(
                        (name, size) -> {
                            Integer before = allowed.get(name);
                            if (before == null) {
                                differences.add("NEW: " + size + " " + name + ". " + advice);
                            } else if (size > before) {
                                differences.add(grown(name, before, size) + advice);
                            } else if (size < before) {
                                differences.add(shrunk(name, before, size));
                            }
                        });
        allowed.forEach(
                (name, before) -> {
                    if (isOf(kind, name) && !today.containsKey(name)) {
                        differences.add(gone(name, before));
                    }
                });
        return differences;
    }

    private String grown(String name, int before, int size) {
        return "GREW: %s from %d to %d (+%d). ".formatted(name, before, size, size - before);
    }

    private String shrunk(String name, int before, int size) {
        return "SHRANK: %s from %d to %d. Well done; write \"%d %s\" into %s."
                .formatted(name, before, size, size, name, file);
    }

    private String gone(String name, int before) {
        return "MENDED: remove the line \"%d %s\" from %s.".formatted(before, name, file);
    }

    private static boolean isOf(String kind, String name) {
        return name.startsWith(kind + " ");
    }

    private static boolean tightening() {
        return System.getProperty("tighten") != null;
    }

    private void write() {
        List<String> lines = new ArrayList<>(comments);
        allowed.forEach((name, number) -> lines.add(number + " " + name));
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
