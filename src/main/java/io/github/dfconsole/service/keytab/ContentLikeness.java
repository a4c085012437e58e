package io.github.dfconsole.service.keytab;

import io.github.dfconsole.service.keytab.KeytabFailure.Likeness;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What bytes that are no keytab look like, from the first few of them. No text is made of them:
 * they may be a key all the same.
 */
final class ContentLikeness {

    private static final int PEEKED = 512;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** The version 0x0502 and the high byte of any length, in Base64. */
    private static final byte[] BASE64_KEYTAB = "BQIA".getBytes(StandardCharsets.US_ASCII);

    private ContentLikeness() {}

    static Likeness of(byte[] content, int size) {
        int end = Math.min(size, PEEKED);
        int at = startsWith(BYTE_ORDER_MARK, content, 0, end) ? BYTE_ORDER_MARK.length : 0;
        while (at < end && isSpace(content[at])) {
            at++;
        }
        if (at == end || !isText(content, at, end)) {
            return Likeness.OTHER;
        }
        return switch (content[at]) {
            case '<' -> Likeness.HTML;
            case '{', '[' -> Likeness.JSON;
            default ->
                    startsWith(BASE64_KEYTAB, content, at, end)
                            ? Likeness.BASE64_KEYTAB
                            : Likeness.TEXT;
        };
    }

    private static boolean startsWith(byte[] start, byte[] content, int at, int end) {
        int to = at + start.length;
        return to <= end && Arrays.equals(content, at, to, start, 0, start.length);
    }

    /** Bytes above 127 are text in one encoding or another. */
    private static boolean isText(byte[] content, int from, int end) {
        for (int i = from; i < end; i++) {
            if (content[i] >= 0 && content[i] < ' ' && !isSpace(content[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(byte letter) {
        return letter == ' ' || (letter >= '\t' && letter <= '\r');
    }
}
