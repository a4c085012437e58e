package io.github.dfconsole.connection;

import io.github.dfconsole.api.signing.KeyText;
import io.github.dfconsole.api.signing.PastedText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys in a text that was pasted as a whole: two lines or columns, lines of a shell or of a
 * configure file, JSON, or a table with a heading. It never prints them.
 */
public final class PastedKeys {

    /** The names of the portal in three languages, and those of variables and fields. */
    private static final Pattern NAME =
            Pattern.compile(
                    "(?<secret>secret[ _-]?(?:access[ _-]?)?key|시크릿 ?키|シークレット ?キー)"
                            + "|access[ _-]?key(?:[ _-]?id)?|액세스 ?키|アクセス ?キー",
                    Pattern.CASE_INSENSITIVE);

    /** The key behind a name: quotes, an equals sign, a colon, a comma or spaces lie between. */
    private static final Pattern VALUE =
            Pattern.compile(
                    "[\"'`\\s\\p{Z}\\p{Cf}]*[=:＝：,;|\\s\\p{Z}][^\\p{L}\\p{N}]*?"
                            + "([^\\s\\p{Z}\\p{Cf}\"'`,;|<>{}\u2018-\u201D=:]"
                            + "[^\\s\\p{Z}\\p{Cf}\"'`,;|<>{}\u2018-\u201D]*)");

    private static final Pattern NAMED =
            Pattern.compile("\\w*(?:" + NAME.pattern() + ")\\w*", Pattern.CASE_INSENSITIVE);

    /** A long word with letters and digits. */
    private static final Pattern OTHER_KEY =
            Pattern.compile("(?=[A-Za-z+/=_-]*\\d)(?=[\\d+/=_-]*[A-Za-z])[A-Za-z\\d+/=_-]{16}");

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z},;|]+");
    private static final Pattern COLUMN = Pattern.compile("[,;|\\t]");

    /** Shorter words are not keys: those of NAVER Cloud have 20 and 40 characters. */
    private static final int SHORTEST = 16;

    private static final int SECRET_KEY_LENGTH = 40;

    private @Nullable String accessKey;
    private @Nullable String secretKey;
    private final boolean isUnclear;

    private PastedKeys(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (!readTable(lines) && NAME.matcher(text).find()) {
            readNamed(text);
        }
        List<String> words = BETWEEN.splitAsStream(text).map(KeyText::trimmed).toList();
        if (accessKey == null && secretKey == null && words.size() == 2) {
            readPair(words.getFirst(), words.getLast());
        }
        boolean isOfMoreKeys = hasOtherKey(text);
        if (isOfMoreKeys) {
            accessKey = null;
            secretKey = null;
        }
        isUnclear = isOfMoreKeys || (accessKey == null && secretKey == null && words.size() > 1);
    }

    /** Finds the keys in a text. */
    public static PastedKeys in(String pasted) {
        return new PastedKeys(PastedText.trimmed(PastedText.visible(pasted)));
    }

    /** Whether a text goes on behind the keys that were found: with a third, or the rest of one. */
    private boolean hasOtherKey(String text) {
        if (accessKey == null && secretKey == null) {
            return false;
        }
        String rest = text;
        for (String key : new String[] {secretKey, accessKey}) {
            rest = key == null ? rest : rest.replace(key, " ");
        }
        return OTHER_KEY.matcher(NAMED.matcher(rest).replaceAll(" ")).find();
    }

    /** A heading that names both columns, and a line below it. */
    private boolean readTable(List<String> lines) {
        if (lines.size() < 2 || lines.getFirst().matches(".*[=:].*")) {
            return false;
        }
        String[] heading = COLUMN.split(lines.getFirst(), -1);
        String[] values = COLUMN.split(lines.get(1), -1);
        if (heading.length < 2 || values.length < heading.length) {
            return false;
        }
        for (int index = 0; index < heading.length; index++) {
            Matcher name = NAME.matcher(heading[index]);
            if (name.find()) {
                take(name.group("secret") != null, values[index]);
            }
        }
        return accessKey != null && secretKey != null;
    }

    private void readNamed(String text) {
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            Matcher value = VALUE.matcher(text).region(name.end(), text.length());
            if (value.lookingAt() && !NAME.matcher(value.group(1)).lookingAt()) {
                take(name.group("secret") != null, value.group(1));
            }
        }
    }

    /**
     * Without names the shorter one is the access key; of two as long it is the first. Two parts
     * that have the length of one secret key are a secret key on two lines.
     */
    private void readPair(String first, String second) {
        if (Math.min(first.length(), second.length()) >= SHORTEST
                && first.length() + second.length() != SECRET_KEY_LENGTH
                && KeyText.isWellFormed(first)
                && KeyText.isWellFormed(second)) {
            boolean isTurned = first.length() > second.length();
            take(false, isTurned ? second : first);
            take(true, isTurned ? first : second);
        }
    }

    private void take(boolean isSecret, String written) {
        String key = KeyText.trimmed(written);
        if (!KeyText.isWellFormed(key)) {
            return;
        }
        if (isSecret && secretKey == null) {
            secretKey = key;
        } else if (!isSecret && accessKey == null) {
            accessKey = key;
        }
    }

    /** Returns the access key; empty if none was recognised as one. */
    public Optional<String> accessKey() {
        return Optional.ofNullable(accessKey);
    }

    /** Returns the secret key; empty if none was recognised as one. */
    public Optional<String> secretKey() {
        return Optional.ofNullable(secretKey);
    }

    /** Whether there are several words, of which none was recognised as a key. */
    public boolean isUnclear() {
        return isUnclear;
    }
}
