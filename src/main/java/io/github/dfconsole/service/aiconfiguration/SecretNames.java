package io.github.dfconsole.service.aiconfiguration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by the name of an environment variable whether its value is likely to be a secret. */
public final class SecretNames {

    /** Anywhere in a name, as in {@code PGPASSWORD}. */
    private static final List<String> ANYWHERE =
            List.of("PASSWORD", "PASSWD", "PASSPHRASE", "SECRET", "CREDENTIAL");

    /** At the end of a part, as in {@code APIKEY}; not at its beginning, as in TOKENIZERS. */
    private static final List<String> ENDINGS = List.of("KEY", "KEYS", "TOKEN", "TOKENS");

    private static final Set<String> WHOLE_PARTS =
            Set.of("PRIVATE", "PWD", "PASS", "AUTH", "AUTHORIZATION", "CRED", "CREDS");

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[^A-Z0-9]+");

    private SecretNames() {}

    /**
     * Whether a name sounds like that of a secret. Case does not matter. It rather takes an
     * innocent name for a secret than the other way round.
     */
    public static boolean looksSecret(String name) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        return ANYWHERE.stream().anyMatch(upper::contains)
                || Arrays.stream(BETWEEN_PARTS.split(upper)).anyMatch(part -> isTelling(part));
    }

    private static boolean isTelling(String part) {
        return WHOLE_PARTS.contains(part) || ENDINGS.stream().anyMatch(part::endsWith);
    }
}
