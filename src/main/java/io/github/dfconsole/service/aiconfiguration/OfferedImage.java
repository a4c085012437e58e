package io.github.dfconsole.service.aiconfiguration;

import io.github.dfconsole.api.model.ImageVersions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An image that the service offers.
 *
 * @param name its name, with the registry if it has one
 * @param versions its tags, in the order of the service; an empty one stands for no tag
 */
public record OfferedImage(String name, List<String> versions) {

    /** Takes a copy. */
    public OfferedImage {
        versions = List.copyOf(versions);
    }

    /** The images of an answer, each once, whichever shape the answer had. */
    public static List<OfferedImage> of(ImageVersions answer) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        for (String reference : answer.references()) {
            int colon = colonBeforeTag(reference);
            String name = colon < 0 ? reference : reference.substring(0, colon);
            String version = colon < 0 ? "" : reference.substring(colon + 1);
            if (!name.isBlank()) {
                byName.computeIfAbsent(name, each -> new ArrayList<>()).add(version);
            }
        }
        return byName.entrySet().stream()
                .map(entry -> new OfferedImage(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A colon before a slash stands before the port of a registry. */
    private static int colonBeforeTag(String reference) {
        int colon = reference.lastIndexOf(':');
        return colon < reference.lastIndexOf('/') ? -1 : colon;
    }

    /** What is sent for one of its versions. */
    public String reference(String version) {
        return version.isEmpty() ? name : name + ":" + version;
    }

    /** Whether what was typed is a version of it. */
    public boolean isNameOf(String reference) {
        return versions.stream().anyMatch(version -> reference(version).equals(reference));
    }
}
