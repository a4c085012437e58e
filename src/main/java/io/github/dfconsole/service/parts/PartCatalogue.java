package io.github.dfconsole.service.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * The parts of the program and the texts of their licences. It reads the bill of materials and the
 * texts that the build adds to the program. All methods block.
 */
public final class PartCatalogue {

    private static final String BILL = "META-INF/sbom/dataforest-console.cdx.json";
    private static final String TEXTS = "META-INF/licences/";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Comparator<String> LICENCE_FIRST =
            Comparator.comparing((String file) -> !isLicence(file))
                    .thenComparing(Comparator.naturalOrder());

    private final Function<String, @Nullable InputStream> resources;

    /**
     * Creates a catalogue.
     *
     * @param resources opens a resource by its name; returns null if there is no such resource
     */
    public PartCatalogue(Function<String, @Nullable InputStream> resources) {
        this.resources = resources;
    }

    /** Returns the catalogue of this program. */
    public static PartCatalogue ofThisProgram() {
        return new PartCatalogue(PartCatalogue.class.getClassLoader()::getResourceAsStream);
    }

    /**
     * Returns the parts: this program first, the others ordered by name.
     *
     * @throws IOException if there is no valid bill of materials
     */
    public List<Part> parts() throws IOException {
        JsonNode bill = JSON.readTree(read(BILL));
        JsonNode components = bill.path("components");
        if (!components.isArray()) {
            throw new IOException(BILL + " lists nothing");
        }
        // The bill lists some parts twice: the one for all systems and the one for this system.
        Set<Part> others = new LinkedHashSet<>();
        components.forEach(component -> others.add(part(component)));
        List<Part> parts = new ArrayList<>(others);
        parts.sort(Comparator.comparing(part -> part.name().toLowerCase(Locale.ROOT)));
        parts.addFirst(part(bill.path("metadata").path("component")));
        return List.copyOf(parts);
    }

    private static Part part(JsonNode component) {
        List<String> licences = new ArrayList<>();
        for (JsonNode each : component.path("licenses")) {
            JsonNode licence = each.path("license");
            String name = licence.path("id").asText(licence.path("name").asText(""));
            licences.add(name.isEmpty() ? each.path("expression").asText("") : name);
        }
        licences.removeIf(String::isEmpty);
        return new Part(
                component.path("name").asText(""),
                component.path("version").asText(""),
                List.copyOf(licences));
    }

    /**
     * Returns the texts of a part's licences and its notices; empty if there are none.
     *
     * @throws IOException if they cannot be read
     */
    public String text(Part part) throws IOException {
        List<String> all =
                new String(read(TEXTS + "index.txt"), StandardCharsets.UTF_8).lines().toList();
        List<String> files = filesOf(part, all);
        StringBuilder texts = new StringBuilder();
        for (String file : files) {
            append(texts, file, files.size() > 1);
        }
        return texts.toString();
    }

    private static List<String> filesOf(Part part, List<String> all) {
        List<String> files =
                new ArrayList<>(
                        all.stream()
                                .filter(file -> file.startsWith(part.name() + "-jar/"))
                                .sorted(LICENCE_FIRST)
                                .toList());
        if (files.stream().noneMatch(PartCatalogue::isLicence)) {
            part.licences().stream()
                    .map(licence -> "standard/" + licence + ".txt")
                    .filter(all::contains)
                    .forEach(files::addFirst);
        }
        return files;
    }

    private void append(StringBuilder texts, String file, boolean withName) throws IOException {
        if (!texts.isEmpty()) {
            texts.append("\n\n");
        }
        if (withName) {
            String name = nameOf(file);
            texts.append(name).append('\n').append("=".repeat(name.length())).append("\n\n");
        }
        texts.append(new String(read(TEXTS + file), StandardCharsets.UTF_8).stripTrailing())
                .append('\n');
    }

    private static boolean isLicence(String file) {
        return nameOf(file).matches("LICENSE(\\.txt|\\.md)?");
    }

    private static String nameOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private byte[] read(String name) throws IOException {
        try (InputStream in = resources.apply(name)) {
            if (in == null) {
                throw new NoSuchFileException(name);
            }
            return in.readAllBytes();
        }
    }
}
