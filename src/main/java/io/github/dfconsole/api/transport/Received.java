package io.github.dfconsole.api.transport;

import okhttp3.MediaType;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * An answer off the wire, whole and in memory.
 *
 * @param status the HTTP status
 * @param type the content type; null if it named none
 * @param location where a redirect points; empty if it is none
 * @param retryAfter how long the answer asks to wait; null if it does not
 * @param body the decoded body
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared or kept
record Received(
        int status,
        @Nullable MediaType type,
        String location,
        @Nullable Duration retryAfter,
        byte[] body) {

    private static final int EXCERPT_CHARACTERS = 200;
    private static final byte KEYTAB_BEGINS = 5;
    private static final int MOST_MASKED = 64 * 1024;

    static Received from(Response response, ClockOffset clock) throws IOException {
        return new Received(
                response.code(),
                response.body().contentType(),
                response.header("Location", ""),
                RetryAfter.of(response, clock),
                response.body().bytes());
    }

    String contentType() {
        return type == null ? "" : type.toString();
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean isRedirect() {
        return status >= 300 && status < 400;
    }

    /** Whether the body is a keytab: the format's first byte is 5, which no text begins with. */
    boolean isFile() {
        return type != null
                && type.type().equals("application")
                && type.subtype().equals("octet-stream")
                && body.length > 0
                && body[0] == KEYTAB_BEGINS;
    }

    /**
     * The first 200 characters.
     *
     * @param mask hides what must not be seen; it is applied before anything is cut
     */
    String excerpt(UnaryOperator<String> mask) {
        return excerpt(body, AnswerText.charset(type), mask);
    }

    /** The first 200 characters of a body, or of the beginning of one. */
    static String excerpt(byte[] body, Charset charset, UnaryOperator<String> mask) {
        int length = Math.min(body.length, MOST_MASKED);
        String text = mask.apply(new String(body, 0, length, charset));
        int characters = text.codePointCount(0, text.length());
        return characters <= EXCERPT_CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT_CHARACTERS));
    }
}
