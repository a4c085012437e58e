package io.github.dfconsole.contract;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.dfconsole.api.model.Lifetime;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.Timestamp;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The values in a tree without the names of their fields, because records may use other names than
 * the JSON.
 */
final class LeafValues {

    private LeafValues() {}

    static List<String> of(JsonNode tree) {
        List<String> leaves = new ArrayList<>();
        collect(tree, leaves);
        return leaves;
    }

    private static void collect(JsonNode node, List<String> leaves) {
        if (node.isContainerNode()) {
            node.forEach(child -> collect(child, leaves));
        } else if (!node.isNull()) {
            leaves.add(normal(node.asText()));
        }
    }

    static List<String> of(Object answer) throws ReflectiveOperationException {
        List<String> leaves = new ArrayList<>();
        collect(answer, leaves);
        return leaves;
    }

    private static void collect(@Nullable Object value, List<String> leaves)
            throws ReflectiveOperationException {
        switch (value) {
            case null -> {
                // The field is missing.
            }
            case Secret secret -> leaves.add(normal(secret.reveal()));
            case Timestamp time -> leaves.add(normal(time.toString()));
            case Lifetime lifetime -> leaves.add(normal(lifetime.text()));
            case Collection<?> list -> {
                for (Object element : list) {
                    collect(element, leaves);
                }
            }
            case Map<?, ?> map -> collect(map.values(), leaves);
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    collect(component.getAccessor().invoke(record), leaves);
                }
            }
            default -> leaves.add(normal(value.toString()));
        }
    }

    /** Returns a time or a number in one common format. */
    private static String normal(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant().toString();
        } catch (DateTimeException e) {
            return number(text);
        }
    }

    private static String number(String text) {
        try {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
