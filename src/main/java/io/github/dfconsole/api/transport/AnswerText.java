package io.github.dfconsole.api.transport;

import okhttp3.MediaType;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of an answer into text when they are not the UTF-8 that JSON consists of. */
final class AnswerText {

    private AnswerText() {}

    /**
     * Decodes a body that is not valid UTF-8: by the encoding that the answer names, or else with
     * U+FFFD in place of each byte that cannot be decoded.
     *
     * @param type the content type; null if the answer names none
     * @return null if the body is valid UTF-8, so that decoding it in another way does not help
     */
    static @Nullable String decoded(byte[] body, @Nullable MediaType type) {
        if (strictly(body, StandardCharsets.UTF_8) != null) {
            return null;
        }
        String named = strictly(body, charset(type));
        return named == null ? new String(body, StandardCharsets.UTF_8) : named;
    }

    /** The encoding that a content type names; UTF-8 if it names none that is known. */
    static Charset charset(@Nullable MediaType type) {
        Charset named = type == null ? null : type.charset(StandardCharsets.UTF_8);
        return named == null ? StandardCharsets.UTF_8 : named;
    }

    private static @Nullable String strictly(byte[] body, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
