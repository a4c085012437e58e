package io.github.dfconsole.api.transport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Iterator;

/**
 * Reads a row of a list into its record. It does what Jackson's own reader of records does with the
 * same fields, without a buffer for each row, and expects the fields in the order of the record: a
 * list may have hundreds of thousands of rows.
 */
final class RowReader extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    private final transient BeanDeserializer reader;
    private final transient ValueInstantiator instantiator;

    /** In the order of the record's components. */
    private final transient SettableBeanProperty[] fields;

    /** What components are that the row does not have. */
    private final transient @Nullable Object[] absent;

    private RowReader(
            BeanDeserializer reader, SettableBeanProperty[] fields, @Nullable Object[] absent) {
        super(reader.getValueType());
        this.reader = reader;
        this.instantiator = reader.getValueInstantiator();
        this.fields = fields;
        this.absent = absent;
    }

    /** Reads as the given reader does, if that reads a record; otherwise returns that one. */
    static JsonDeserializer<Object> of(
            JsonDeserializer<Object> reader, DeserializationContext context)
            throws JsonMappingException {
        if (!(reader instanceof BeanDeserializer bean) || !bean.handledType().isRecord()) {
            return reader;
        }
        int size = bean.handledType().getRecordComponents().length;
        SettableBeanProperty[] fields = new SettableBeanProperty[size];
        @Nullable Object[] absent = new Object[size];
        for (Iterator<SettableBeanProperty> each = bean.creatorProperties(); each.hasNext(); ) {
            SettableBeanProperty field = each.next();
            fields[field.getCreatorIndex()] = field;
            absent[field.getCreatorIndex()] = field.getValueDeserializer().getAbsentValue(context);
        }
        return new RowReader(bean, fields, absent);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        @Nullable Object[] values = absent.clone();
        int next = 0;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            SettableBeanProperty field = field(name, next);
            if (field == null) {
                parser.skipChildren();
            } else {
                next = field.getCreatorIndex() + 1;
                values[field.getCreatorIndex()] = field.deserialize(parser, context);
            }
        }
        return instantiator.createFromObjectWith(context, values);
    }

    private @Nullable SettableBeanProperty field(String name, int likely) {
        return likely < fields.length && fields[likely].getName().equals(name)
                ? fields[likely]
                : reader.findProperty(name);
    }
}
