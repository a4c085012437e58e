package io.github.dfconsole.sandbox;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;

import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.SignatureV2;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.regex.Pattern;

/**
 * Checks the three headers of API Gateway signature v2: a known access key, a timestamp less than
 * five minutes off, and the signature over method, target, timestamp and key.
 */
final class SignatureCheck {

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Pattern MILLISECONDS = Pattern.compile("[1-9]\\d{0,14}");

    private final Credentials credentials;
    private final InstantSource clock;

    SignatureCheck(Credentials credentials, InstantSource clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    void check(HttpExchange exchange, Duration clockShift) throws Refusal {
        Headers headers = exchange.getRequestHeaders();
        String timestamp = headers.getFirst(SignatureV2.TIMESTAMP_HEADER);
        String accessKey = headers.getFirst(SignatureV2.ACCESS_KEY_HEADER);
        String signature = headers.getFirst(SignatureV2.SIGNATURE_HEADER);
        if (!credentials.accessKey().equals(accessKey)
                || signature == null
                || !isTimely(timestamp, clockShift)
                || !matches(exchange, timestamp, signature)) {
            throw Refusal.authenticationFailed();
        }
    }

    private boolean isTimely(@Nullable String timestamp, Duration clockShift) {
        if (timestamp == null || !MILLISECONDS.matcher(timestamp).matches()) {
            return false;
        }
        long difference =
                Math.abs(clock.millis() + clockShift.toMillis() - Long.parseLong(timestamp));
        return difference < WINDOW.toMillis();
    }

    private boolean matches(HttpExchange exchange, @Nullable String timestamp, String signature) {
        if (timestamp == null) {
            return false;
        }
        URI uri = exchange.getRequestURI();
        String target =
                uri.getRawQuery() == null
                        ? uri.getRawPath()
                        : uri.getRawPath() + '?' + uri.getRawQuery();
        String expected =
                SignatureV2.sign(
                        exchange.getRequestMethod(),
                        target,
                        Long.parseLong(timestamp),
                        credentials);
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.US_ASCII));
    }
}
