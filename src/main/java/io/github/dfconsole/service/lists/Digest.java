package io.github.dfconsole.service.lists;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names that nothing can be told from. */
final class Digest {

    private Digest() {}

    /** 64 hexadecimal digits that stand for texts; none of them can hold a line break. */
    static String of(String... texts) {
        try {
            byte[] whole = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
