package io.github.dfconsole.architecture;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The agreed format of the sources: google-java-format, AOSP style. Formatters that are Maven
 * plug-ins run in Maven's own JVM, which may be too old to parse these sources; this runs in ours.
 */
public final class JavaFormat {

    private static final JavaFormatterOptions.Style STYLE = JavaFormatterOptions.Style.AOSP;

    private final Formatter formatter =
            new Formatter(JavaFormatterOptions.builder().style(STYLE).build());

    /** Rewrites every source below the folders named. */
    public static void main(String[] folders) throws IOException, FormatterException {
        JavaFormat format = new JavaFormat();
        for (String folder : folders) {
            for (Path source : sources(Path.of(folder))) {
                String text = Files.readString(source);
                String formatted = format.apply(text);
                if (!formatted.equals(text)) {
                    Files.writeString(source, formatted);
                }
            }
        }
    }

    static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    String apply(String source) throws FormatterException {
        String tidied =
                ImportOrderer.reorderImports(
                        RemoveUnusedImports.removeUnusedImports(source), STYLE);
        return formatter.formatSource(tidied);
    }
}
