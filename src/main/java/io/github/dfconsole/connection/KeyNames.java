package io.github.dfconsole.connection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names that the two halves of a key pair have in a configure file. Halves belong together only
 * if their names do: others may be those of another account.
 *
 * @param accessKey name of the access key, in lower case
 * @param secretKey name of the secret key that belongs to it, in lower case
 */
record KeyNames(String accessKey, String secretKey) {

    /** All pairs of names that are read, with that of the command line tool first. */
    static final List<KeyNames> ALL =
            List.of(
                    new KeyNames("ncloud_access_key_id", "ncloud_secret_access_key"),
                    new KeyNames("ncloud_access_key", "ncloud_secret_key"),
                    new KeyNames("access_key_id", "secret_access_key"),
                    new KeyNames("access_key", "secret_key"));

    /** What shells put before the name of a variable. */
    private static final Pattern SHELL =
            Pattern.compile("^((?:export|set)[\\s\\p{Z}]+|\\$env:)", Pattern.CASE_INSENSITIVE);

    /** Returns a name as it is written here: in lower case and without what a shell adds. */
    static String normal(String written) {
        return SHELL.matcher(written).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    /** Finds the pair of names that a name belongs to. */
    static Optional<KeyNames> of(String name) {
        return ALL.stream()
                .filter(names -> names.accessKey.equals(name) || names.secretKey.equals(name))
                .findFirst();
    }

    /** Returns the name of the other half. */
    String partnerOf(String name) {
        return name.equals(accessKey) ? secretKey : accessKey;
    }
}
