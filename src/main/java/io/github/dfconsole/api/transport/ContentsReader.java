package io.github.dfconsole.api.transport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;

import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.api.model.Contents.Entries;
import io.github.dfconsole.api.model.UserConfigurationSpec;
import io.github.dfconsole.api.model.UserConfigurationSpecs;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the answer of a list operation, and counts the entries that are no rows instead of making
 * rows of them.
 */
final class ContentsReader extends StdDeserializer<Contents<?>> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final String listName;
    private final int most;
    private final transient @Nullable JsonDeserializer<Object> row;

    /** Whether rows are JSON objects; asking the class again for each row takes time. */
    private final boolean rowsAreObjects;

    /** Creates a reader of lists with at most that many entries. */
    ContentsReader(int most) {
        this("contents", most, null);
    }

    private ContentsReader(String listName, int most, @Nullable JsonDeserializer<Object> row) {
        super(Contents.class);
        this.listName = listName;
        this.most = most;
        this.row = row;
        this.rowsAreObjects = row != null && row.handledType().isRecord();
    }

    @Override
    public JsonDeserializer<?> createContextual(
            DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JavaType type = context.getContextualType().containedTypeOrUnknown(0);
        return new ContentsReader(
                listName,
                most,
                RowReader.of(context.findContextualValueDeserializer(type, property), context));
    }

    @Override
    public Contents<?> deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        Fields fields = new Fields();
        if (!parser.isExpectedStartObjectToken()) {
            parser.skipChildren();
            return fields.contents();
        }
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            read(name, fields, parser, context);
        }
        return fields.contents();
    }

    private void read(String name, Fields fields, JsonParser parser, DeserializationContext context)
            throws IOException {
        if (name.equals(listName)) {
            readList(fields, parser, context);
            return;
        }
        switch (name) {
            case "success" -> fields.success = value(Boolean.class, parser, context);
            case "message" -> fields.message = value(String.class, parser, context);
            case "total" -> fields.total = value(Integer.class, parser, context);
            default -> parser.skipChildren();
        }
    }

    private static <T> @Nullable T value(
            Class<T> type, JsonParser parser, DeserializationContext context) throws IOException {
        return parser.hasToken(JsonToken.VALUE_NULL) ? null : context.readValue(parser, type);
    }

    private void readList(Fields fields, JsonParser parser, DeserializationContext context)
            throws IOException {
        List<Object> rows = new ArrayList<>();
        int[] unreadable = {0};
        boolean given =
                ListReader.readEach(
                        parser,
                        most,
                        () -> {
                            Object read = readRow(parser, context);
                            if (read == null) {
                                unreadable[0]++;
                            } else {
                                rows.add(read);
                            }
                        });
        fields.rows = rows;
        fields.entries = new Entries(given, rows.size() + unreadable[0], unreadable[0]);
    }

    /** Reads one entry; null if it is no row. */
    private @Nullable Object readRow(JsonParser parser, DeserializationContext context)
            throws IOException {
        boolean readable =
                rowsAreObjects
                        ? parser.hasToken(JsonToken.START_OBJECT)
                        : !parser.hasToken(JsonToken.VALUE_NULL);
        if (row == null || !readable) {
            parser.skipChildren();
            return null;
        }
        return row.deserialize(parser, context);
    }

    /** What has been read so far. */
    private static final class Fields {

        private @Nullable Boolean success;
        private @Nullable String message;
        private @Nullable Integer total;
        private List<Object> rows = List.of();
        private Entries entries = Entries.NOT_GIVEN;

        Contents<?> contents() {
            return new Contents<>(success, message == null ? "" : message, rows, total, entries);
        }
    }

    /** Reads the one list answer whose list has another name. */
    static final class Specs extends StdDeserializer<UserConfigurationSpecs>
            implements ContextualDeserializer {

        private static final long serialVersionUID = 1L;

        private final transient ContentsReader reader;

        Specs(int most) {
            this(new ContentsReader("userConfigurationSpecs", most, null));
        }

        private Specs(ContentsReader reader) {
            super(UserConfigurationSpecs.class);
            this.reader = reader;
        }

        @Override
        public JsonDeserializer<?> createContextual(
                DeserializationContext context, @Nullable BeanProperty property)
                throws JsonMappingException {
            JavaType type = context.constructType(UserConfigurationSpec.class);
            return new Specs(
                    new ContentsReader(
                            reader.listName,
                            reader.most,
                            RowReader.of(
                                    context.findContextualValueDeserializer(type, property),
                                    context)));
        }

        @Override
        @SuppressWarnings("unchecked") // the rows were read as specifications
        public UserConfigurationSpecs deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            Contents<UserConfigurationSpec> read =
                    (Contents<UserConfigurationSpec>) reader.deserialize(parser, context);
            return new UserConfigurationSpecs(
                    read.success(), read.message(), read.contents(), read.entries());
        }
    }
}
