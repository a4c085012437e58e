package io.github.dfconsole.connection;

import io.github.dfconsole.api.signing.KeyText;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Both keys of a pair in one pasted text: two lines of a web page, {@code name = value} lines of a
 * shell or a configure file, JSON, or a line of a downloaded table.
 *
 * @param accessKey the access key
 * @param secretKey the secret key
 */
public record PastedKeys(String accessKey, String secretKey) {

    private static final String VALUE = "[\\w -]*[\"']?\\s*[:=]\\s*[\"']?([^\\s\"',;]+)";
    private static final Pattern NAMED_ACCESS_KEY = named("(?<!secret[ _-])access");
    private static final Pattern NAMED_SECRET_KEY = named("secret");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf},;]+");

    /** Shorter words are not keys: those of NAVER Cloud have 20 and 40 characters. */
    private static final int SHORTEST = 16;

    private static Pattern named(String word) {
        return Pattern.compile("\\b(?:ncloud_)?" + word + VALUE, Pattern.CASE_INSENSITIVE);
    }

    /** Finds a pair in a text; empty if there is only one key, or none. */
    public static Optional<PastedKeys> in(String text) {
        Matcher access = NAMED_ACCESS_KEY.matcher(text);
        Matcher secret = NAMED_SECRET_KEY.matcher(text);
        if (access.find() && secret.find()) {
            return pair(access.group(1), secret.group(1));
        }
        List<String> words =
                Arrays.stream(BETWEEN.split(text))
                        .map(KeyText::trimmed)
                        .filter(word -> !word.isEmpty())
                        .toList();
        boolean keys = words.stream().allMatch(word -> word.length() >= SHORTEST);
        return keys && words.size() == 2
                ? pair(words.getFirst(), words.getLast())
                : Optional.empty();
    }

    private static Optional<PastedKeys> pair(String access, String secret) {
        String accessKey = KeyText.trimmed(access);
        String secretKey = KeyText.trimmed(secret);
        return KeyText.isWellFormed(accessKey) && KeyText.isWellFormed(secretKey)
                ? Optional.of(new PastedKeys(accessKey, secretKey))
                : Optional.empty();
    }

    /** Leaves the keys out. */
    @Override
    public String toString() {
        return "PastedKeys";
    }
}
