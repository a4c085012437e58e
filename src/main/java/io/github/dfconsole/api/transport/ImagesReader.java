package io.github.dfconsole.api.transport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;

import io.github.dfconsole.api.model.ImageVersions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads docker images, whose shape is hardly documented: a map of lists, or of single texts, a list
 * in place of the map, or a single text. What is no text or number is left out.
 */
final class ImagesReader extends StdDeserializer<ImageVersions> {

    private static final long serialVersionUID = 1L;

    private final int most;

    /** Creates a reader of lists with at most that many entries. */
    ImagesReader(int most) {
        super(ImageVersions.class);
        this.most = most;
    }

    @Override
    public ImageVersions deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        Map<String, List<String>> images = new LinkedHashMap<>();
        if (parser.isExpectedStartObjectToken()) {
            for (String name = parser.nextFieldName();
                    name != null;
                    name = parser.nextFieldName()) {
                parser.nextToken();
                readTexts(parser, images.computeIfAbsent(name, key -> new ArrayList<>()));
            }
            return new ImageVersions(images);
        }
        readTexts(parser, images.computeIfAbsent("", key -> new ArrayList<>()));
        return new ImageVersions(images);
    }

    private void readTexts(JsonParser parser, List<String> texts) throws IOException {
        ListReader.readEach(parser, most, () -> readText(parser, texts));
    }

    /** The digits of a number are taken as they are: version 2.10 is not version 2.1. */
    private static void readText(JsonParser parser, List<String> texts) throws IOException {
        boolean readable =
                parser.currentToken().isNumeric()
                        || parser.currentToken() == JsonToken.VALUE_STRING;
        if (!readable) {
            parser.skipChildren();
            return;
        }
        String text = parser.getText().strip();
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }
}
