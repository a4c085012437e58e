package io.github.dfconsole.packaging;

import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** Reads the files from which packages are built. */
final class Installer {

    static final Path FOLDER = Path.of("installer");
    static final Path COMMON = FOLDER.resolve("common");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private Installer() {}

    static String text(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }

    /** Returns the lines of a file without blank lines and comments. */
    static List<String> lines(Path file) throws IOException {
        try (Stream<String> all = Files.lines(file)) {
            return all.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }

    /** Returns the options of an argument file, each with its values. */
    static Map<String, List<String>> options(Path file) throws IOException {
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (String line : lines(file)) {
            List<String> words = words(line);
            options.put(words.getFirst(), words.subList(1, words.size()));
        }
        return options;
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words;
    }

    /** Returns the options that occur literally in a program or script. */
    static List<String> optionsIn(String text) {
        return Pattern.compile("(?<=[\" ])--[a-z][a-z-]+")
                .matcher(text)
                .results()
                .map(result -> result.group())
                .toList();
    }

    /** Returns all argument files: for the image and, where it exists, for the package. */
    static List<Path> argumentFiles() throws IOException {
        return files("args");
    }

    static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(path -> path.toString().endsWith("." + ending)).sorted().toList();
        }
    }

    static Properties properties(Path... files) throws IOException {
        Properties properties = new Properties();
        for (Path file : files) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }

    static Document xml(String text)
            throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        // A document type must not be fetched from the network.
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    /** Returns the text of the first element with a name in the pom. */
    static String pom(String element) throws IOException {
        Matcher matcher =
                Pattern.compile("<" + element + ">([^<]*)</")
                        .matcher(Files.readString(Path.of("pom.xml")));
        if (!matcher.find()) {
            throw new IllegalArgumentException(element);
        }
        return matcher.group(1);
    }
}
