package io.github.dfconsole.connection.secrets;

import io.github.dfconsole.connection.secrets.SecretStoreException.Reason;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * How names and secrets are written into a keychain: in ASCII, because what lies in between knows
 * neither quotes nor letters that the locale of the program lacks.
 */
final class SecretText {

    private static final String PREFIX = "dataforest-console/";

    /** Windows keeps 2,560 bytes of UTF-16. */
    private static final int MAX_CHARACTERS = 1280;

    private SecretText() {}

    /** Returns the name of an entry. */
    static String entry(String name) {
        return PREFIX + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** Returns a secret as it is kept, in an array of its own. */
    static char[] encode(char[] secret) throws SecretStoreException {
        byte[] utf8 = utf8(secret);
        byte[] ascii = Base64.getEncoder().encode(utf8);
        char[] encoded = new char[ascii.length];
        for (int i = 0; i < encoded.length; i++) {
            encoded[i] = (char) ascii[i];
        }
        clear(utf8, ascii);
        if (encoded.length > MAX_CHARACTERS) {
            Arrays.fill(encoded, '\0');
            throw new SecretStoreException(Reason.TOO_LONG);
        }
        return encoded;
    }

    private static byte[] utf8(char[] text) throws SecretStoreException {
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
        ByteBuffer room = ByteBuffer.allocate(text.length * (int) encoder.maxBytesPerChar());
        try {
            if (encoder.encode(CharBuffer.wrap(text), room, true).isError()) {
                throw new SecretStoreException(Reason.FAILED);
            }
            return Arrays.copyOf(room.array(), room.position());
        } finally {
            clear(room.array());
        }
    }

    /**
     * Returns a secret that was kept, in an array of its own.
     *
     * @throws SecretStoreException if something else has written the text
     */
    static char[] decode(char[] encoded) throws SecretStoreException {
        byte[] ascii = utf8(encoded);
        byte[] bytes = {};
        try {
            bytes = Base64.getDecoder().decode(ascii);
            return characters(bytes);
        } catch (IllegalArgumentException e) {
            throw new SecretStoreException(Reason.FAILED, e);
        } finally {
            clear(ascii, bytes);
        }
    }

    private static char[] characters(byte[] utf8) throws SecretStoreException {
        CharBuffer room = CharBuffer.allocate(utf8.length);
        try {
            if (StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8), room, true)
                    .isError()) {
                throw new SecretStoreException(Reason.FAILED);
            }
            return Arrays.copyOf(room.array(), room.position());
        } finally {
            Arrays.fill(room.array(), '\0');
        }
    }

    private static void clear(byte[]... arrays) {
        for (byte[] array : arrays) {
            Arrays.fill(array, (byte) 0);
        }
    }
}
