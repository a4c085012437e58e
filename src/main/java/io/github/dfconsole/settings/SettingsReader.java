package io.github.dfconsole.settings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the settings token by token. Every start waits for them, and mapping JSON to objects would
 * have to be got ready first.
 */
final class SettingsReader {

    private static final System.Logger LOG = System.getLogger(SettingsReader.class.getName());

    private SettingsReader() {}

    /**
     * Returns all settings that can be read; one that is unknown or makes no sense is passed over.
     *
     * @throws IOException if it is not a JSON object
     */
    static SettingsData read(byte[] content) throws IOException {
        try (JsonParser tokens = new JsonFactory().createParser(content)) {
            if (tokens.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("Not a JSON object");
            }
            Map<String, Object> root = object(tokens);
            return new SettingsData(
                    choice(root, "language", Language.values()),
                    choice(root, "theme", ThemeChoice.values()),
                    window(root.get("window")),
                    tables(root.get("tables")),
                    preferences(root.get("preferences")));
        }
    }

    /** Objects become maps, which have no entry for a null; arrays become lists. */
    private static Map<String, Object> object(JsonParser tokens) throws IOException {
        Map<String, Object> object = new HashMap<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String name = tokens.currentName();
            tokens.nextToken();
            Object value = value(tokens);
            if (value == null) {
                object.remove(name);
            } else {
                object.put(name, value);
            }
        }
        return object;
    }

    private static List<@Nullable Object> array(JsonParser tokens) throws IOException {
        List<@Nullable Object> array = new ArrayList<>();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(tokens));
        }
        return array;
    }

    private static @Nullable Object value(JsonParser tokens) throws IOException {
        return switch (tokens.currentToken()) {
            case START_OBJECT -> object(tokens);
            case START_ARRAY -> array(tokens);
            case VALUE_STRING -> tokens.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tokens.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static PreferencesData preferences(@Nullable Object from) {
        return from instanceof Map<?, ?> map
                ? new PreferencesData(
                        choice(map, "refresh", RefreshInterval.values()),
                        map.get("timeZone") instanceof String zone ? zone : null,
                        choice(map, "density", Density.values()),
                        map.get("firstScreen") instanceof String screen ? screen : null,
                        choice(map, "startPage", StartPage.values()),
                        flag(map, "desktopNotices"),
                        flag(map, "rememberLists"))
                : PreferencesData.NONE;
    }

    private static @Nullable Boolean flag(Map<?, ?> from, String name) {
        return from.get(name) instanceof Boolean set ? set : null;
    }

    private static <E extends Enum<E>> @Nullable E choice(Map<?, ?> from, String name, E[] all) {
        Object value = from.get(name);
        for (E each : all) {
            if (each.name().equals(value)) {
                return each;
            }
        }
        if (value != null) {
            passOver(name);
        }
        return null;
    }

    private static @Nullable WindowBounds window(@Nullable Object from) {
        try {
            return from == null
                    ? null
                    : new WindowBounds(
                            number(from, "x"),
                            number(from, "y"),
                            number(from, "width"),
                            number(from, "height"),
                            isSet(from, "maximized"));
        } catch (IllegalArgumentException e) {
            passOver("window");
            return null;
        }
    }

    private static Map<String, TableLayout> tables(@Nullable Object from) {
        Map<String, TableLayout> tables = new TreeMap<>();
        if (from instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> each : map.entrySet()) {
                TableLayout layout = table(each.getValue());
                if (layout != null) {
                    tables.put((String) each.getKey(), layout);
                }
            }
        }
        return tables;
    }

    private static @Nullable TableLayout table(@Nullable Object from) {
        try {
            List<TableLayout.Column> columns = new ArrayList<>();
            for (Object each : list(from, "columns")) {
                columns.add(
                        new TableLayout.Column(
                                text(each, "id"), number(each, "width"), isSet(each, "visible")));
            }
            List<TableLayout.Sort> sort = new ArrayList<>();
            for (Object each : list(from, "sort")) {
                sort.add(new TableLayout.Sort(text(each, "column"), isSet(each, "descending")));
            }
            return new TableLayout(columns, sort, text(from, "filter"));
        } catch (IllegalArgumentException e) {
            passOver("tables");
            return null;
        }
    }

    private static List<?> list(@Nullable Object from, String name) {
        return member(from, name, List.class, List.of());
    }

    private static String text(@Nullable Object from, String name) {
        return member(from, name, String.class, "");
    }

    private static double number(@Nullable Object from, String name) {
        return member(from, name, Double.class, 0.0);
    }

    private static boolean isSet(@Nullable Object from, String name) {
        return member(from, name, Boolean.class, false);
    }

    /**
     * Returns a value of an object, or another one if it is missing.
     *
     * @throws IllegalArgumentException if this is no object, or the value is of another kind
     */
    private static <T> T member(@Nullable Object from, String name, Class<T> type, T otherwise) {
        if (!(from instanceof Map<?, ?> object)) {
            throw new IllegalArgumentException(name);
        }
        Object value = object.get(name);
        if (value == null) {
            return otherwise;
        }
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(name);
        }
        return type.cast(value);
    }

    private static void passOver(String name) {
        LOG.log(System.Logger.Level.DEBUG, "The setting {0} makes no sense", name);
    }
}
