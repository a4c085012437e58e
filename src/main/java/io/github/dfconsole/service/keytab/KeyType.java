package io.github.dfconsole.service.keytab;

import java.util.Map;

/**
 * The encryption type of a key.
 *
 * @param number the number that IANA lists under "Kerberos Encryption Type Numbers"; private ones
 *     are negative
 */
public record KeyType(int number) {

    /** As MIT Kerberos and Heimdal spell them. */
    private static final Map<Integer, String> NAMES =
            Map.ofEntries(
                    Map.entry(1, "des-cbc-crc"),
                    Map.entry(2, "des-cbc-md4"),
                    Map.entry(3, "des-cbc-md5"),
                    Map.entry(16, "des3-cbc-sha1"),
                    Map.entry(17, "aes128-cts-hmac-sha1-96"),
                    Map.entry(18, "aes256-cts-hmac-sha1-96"),
                    Map.entry(19, "aes128-cts-hmac-sha256-128"),
                    Map.entry(20, "aes256-cts-hmac-sha384-192"),
                    Map.entry(23, "arcfour-hmac"),
                    Map.entry(24, "arcfour-hmac-exp"),
                    Map.entry(25, "camellia128-cts-cmac"),
                    Map.entry(26, "camellia256-cts-cmac"));

    /** Whether the type has a well-known name. */
    public boolean isKnown() {
        return NAMES.containsKey(number);
    }

    /** The well-known name, such as aes256-cts-hmac-sha1-96; otherwise the number. */
    public String name() {
        return NAMES.getOrDefault(number, Integer.toString(number));
    }
}
