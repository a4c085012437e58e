package io.github.dfconsole.api.model;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Docker images and their versions, in the order of the service. The reference shows a map of lists
 * with placeholders in place of keys and values, so their meaning is a guess: images and their
 * versions, as in {@code <image>:<version>}, the image of a workspace. {@link #references()} also
 * accepts lists of whole references.
 *
 * @param byImage the versions by image; those that came without an image are under the empty text
 */
public record ImageVersions(@JsonValue Map<String, List<String>> byImage) {

    /** No images. */
    public static final ImageVersions NONE = new ImageVersions(Map.of());

    /** Copies what is passed. */
    public ImageVersions {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        byImage.forEach((image, versions) -> copy.put(image, List.copyOf(versions)));
        byImage = Collections.unmodifiableMap(copy);
    }

    /**
     * The images as a workspace names them, {@code <image>:<version>}. A version that holds a colon
     * or a slash, which versions cannot, is a whole reference already; an image without versions
     * stands for itself.
     */
    public List<String> references() {
        return byImage.entrySet().stream()
                .<String>mapMulti(
                        (entry, found) -> {
                            String image = entry.getKey();
                            if (entry.getValue().isEmpty() && !image.isEmpty()) {
                                found.accept(image);
                            }
                            entry.getValue()
                                    .forEach(version -> found.accept(reference(image, version)));
                        })
                .distinct()
                .toList();
    }

    private static String reference(String image, String version) {
        boolean whole = image.isEmpty() || version.contains(":") || version.contains("/");
        return whole ? version : image + ":" + version;
    }
}
