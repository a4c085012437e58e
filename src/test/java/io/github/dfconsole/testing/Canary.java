package io.github.dfconsole.testing;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A secret that is easy to find wherever it leaks.
 *
 * @param name a name for messages
 * @param value the secret
 */
public record Canary(String name, String value) {

    private static final int BYTES_OF_A_GROUP = 3;

    /** Whether a text contains the secret: plain, escaped as in JSON or in a URL, or as Base64. */
    public boolean isIn(String text) {
        return forms().stream().anyMatch(text::contains);
    }

    private Set<String> forms() {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(value);
        forms.add(new String(JsonStringEncoder.getInstance().quoteAsString(value)));
        forms.add(URLEncoder.encode(value, StandardCharsets.UTF_8));
        for (int before = 0; before < BYTES_OF_A_GROUP; before++) {
            byte[] within = within(before);
            forms.add(Base64.getEncoder().encodeToString(within));
            forms.add(Base64.getUrlEncoder().encodeToString(within));
        }
        return forms;
    }

    /** Returns the groups of three bytes that it fills alone if so many bytes precede it. */
    private byte[] within(int before) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        int from = (BYTES_OF_A_GROUP - before) % BYTES_OF_A_GROUP;
        int groups = (bytes.length - from) / BYTES_OF_A_GROUP;
        return Arrays.copyOfRange(bytes, from, from + groups * BYTES_OF_A_GROUP);
    }

    /** Hides the value. */
    @Override
    public String toString() {
        return name;
    }
}
