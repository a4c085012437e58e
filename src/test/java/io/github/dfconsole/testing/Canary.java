package io.github.dfconsole.testing;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A secret that is easily recognised where it must not be.
 *
 * @param name what it is
 * @param value the secret
 */
public record Canary(String name, String value) {

    private static final int BYTES_OF_A_GROUP = 3;

    /** Whether a text has it in it: as it is, or as JSON, an address or Base64 would have it. */
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

    /** The groups of three bytes it fills alone, when so many bytes stand before it. */
    private byte[] within(int before) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        int from = (BYTES_OF_A_GROUP - before) % BYTES_OF_A_GROUP;
        int groups = (bytes.length - from) / BYTES_OF_A_GROUP;
        return Arrays.copyOfRange(bytes, from, from + groups * BYTES_OF_A_GROUP);
    }

    /** It is a secret. */
    @Override
    public String toString() {
        return name;
    }
}
