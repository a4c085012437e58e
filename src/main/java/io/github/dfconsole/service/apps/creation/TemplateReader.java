package io.github.dfconsole.service.apps.creation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.github.dfconsole.service.apps.creation.ServiceTemplate.Component;
import io.github.dfconsole.service.validation.WholeNumber;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads the YARN service template of a type. The documented sample is not valid JSON, so what is
 * not is repaired in the ways that are known, and otherwise not read: a stray quotation mark after
 * the lifetime, a doubled quotation mark, and a comma after the last value. Nothing else is
 * guessed.
 */
public final class TemplateReader {

    /** Longest template that is read, in characters. */
    public static final int LONGEST = 200_000;

    private static final int DEEPEST = 20;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LINK = 500;
    private static final int MOST_COMPONENTS = 50;
    private static final int MOST_LINKS = 50;

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final Pattern STRAY_QUOTE = Pattern.compile("(\"lifetime\"\\s*:\\s*-?\\d+)\"");
    private static final Pattern DOUBLED_BEFORE = Pattern.compile("\"\"(?=[^\\s,:}\\]\"])");
    private static final Pattern DOUBLED_AFTER = Pattern.compile("(?<=[^\\s,:{\\[\"\\\\])\"\"");
    private static final Pattern LAST_COMMA = Pattern.compile(",(?=\\s*[}\\]])");

    private TemplateReader() {}

    /**
     * Reads a template. It does not fail, whatever the text.
     *
     * @return what it says; empty if it cannot be read, or names no component
     */
    public static Optional<ServiceTemplate> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return parse(text).or(() -> parse(repaired(text))).flatMap(TemplateReader::template);
    }

    private static Optional<JsonNode> parse(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            return node != null && node.isObject() ? Optional.of(node) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String repaired(String text) {
        String repaired = STRAY_QUOTE.matcher(text).replaceAll("$1");
        repaired = DOUBLED_BEFORE.matcher(repaired).replaceAll("\"");
        repaired = DOUBLED_AFTER.matcher(repaired).replaceAll("\"");
        return LAST_COMMA.matcher(repaired).replaceAll("");
    }

    private static Optional<ServiceTemplate> template(JsonNode root) {
        List<Component> components = new ArrayList<>();
        for (JsonNode each : root.path("components")) {
            Optional<Component> component = component(each);
            if (component.isEmpty() || components.size() == MOST_COMPONENTS) {
                // A form without one of them would be refused.
                return Optional.empty();
            }
            components.add(component.get());
        }
        boolean areDifferent =
                components.stream().map(Component::name).distinct().count() == components.size();
        return components.isEmpty() || !areDifferent
                ? Optional.empty()
                : Optional.of(new ServiceTemplate(components, links(root.path("quicklinks"))));
    }

    private static Optional<Component> component(JsonNode node) {
        String name = node.path("name").asText();
        OptionalInt count = number(node.path("number_of_containers"));
        OptionalInt cores = number(node.path("resource").path("cpus"));
        OptionalInt memory = number(node.path("resource").path("memory"));
        boolean isComplete =
                !name.isBlank()
                        && name.length() <= LONGEST_NAME
                        && count.isPresent()
                        && cores.isPresent()
                        && memory.isPresent();
        return isComplete
                ? Optional.of(
                        new Component(name, memory.getAsInt(), cores.getAsInt(), count.getAsInt()))
                : Optional.empty();
    }

    /** A number, or a text that is one: YARN writes the megabytes as text. */
    private static OptionalInt number(JsonNode node) {
        return node.isIntegralNumber() || node.isTextual()
                ? WholeNumber.of(node.asText().strip())
                : OptionalInt.empty();
    }

    private static Map<String, String> links(JsonNode node) {
        Map<String, String> links = new LinkedHashMap<>();
        node.properties()
                .forEach(
                        link -> {
                            String address = link.getValue().asText();
                            boolean isShort =
                                    link.getKey().length() <= LONGEST_NAME
                                            && address.length() <= LONGEST_LINK;
                            if (isShort && links.size() < MOST_LINKS) {
                                links.put(link.getKey(), address);
                            }
                        });
        return links;
    }
}
