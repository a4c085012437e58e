package io.github.dfconsole.service.export;

import io.github.dfconsole.text.Printable;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Writes JSON in UTF-8, with escapes for what cannot be seen or turns the order of text. */
final class JsonWriter extends FilterWriter {

    /** The first half of a character whose second half is yet to come. */
    private String half = "";

    JsonWriter(OutputStream out) {
        super(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void write(int character) throws IOException {
        write(String.valueOf((char) character));
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        write(new String(characters, offset, length));
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        String all = half + text.substring(offset, offset + length);
        int end = all.length();
        if (end > 0 && Character.isHighSurrogate(all.charAt(end - 1))) {
            end--;
        }
        half = all.substring(end);
        out.write(Printable.escapeJson(all.substring(0, end)));
    }

    @Override
    public void close() throws IOException {
        out.write(Printable.escapeJson(half));
        half = "";
        super.close();
    }
}
