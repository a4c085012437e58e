package io.github.dfconsole.api.transport;

import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** The {@code Retry-After} header: seconds, or a date (RFC 9110, section 10.2.3). */
final class RetryAfter {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private RetryAfter() {}

    /** The wait the answer asks for; null if it asks for none, or not in a way that makes sense. */
    static @Nullable Duration of(Response response, ClockOffset clock) {
        String value = response.header("Retry-After");
        if (value == null) {
            return null;
        }
        if (SECONDS.matcher(value).matches()) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        Instant date = response.headers().getInstant("Retry-After");
        if (date == null) {
            return null;
        }
        long wait = date.toEpochMilli() - clock.gatewayMillis();
        return wait < 0 ? Duration.ZERO : Duration.ofMillis(wait);
    }
}
