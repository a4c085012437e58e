package io.github.dfconsole.api.transport;

import okhttp3.Interceptor;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/**
 * Learns from a refused signature how far this machine's clock is off, and signs once more with the
 * corrected time. The gateway refuses timestamps five minutes off; four are taken as the sign,
 * since the answer's {@code Date} has travelled too.
 */
final class ClockInterceptor implements Interceptor {

    private static final Duration TELLING = Duration.ofMinutes(4);
    private static final Instant EARLIEST_SENSIBLE = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LATEST_SENSIBLE = Instant.parse("2100-01-01T00:00:00Z");

    private final ClockOffset offset;

    ClockInterceptor(ClockOffset offset) {
        this.offset = offset;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response first = chain.proceed(chain.request());
        Duration ahead = skew(first);
        if (ahead == null || !tells(offset.ahead().minus(ahead))) {
            return first;
        }
        first.close();
        offset.learn(ahead);
        Response second = chain.proceed(chain.request());
        Duration stillAhead = skew(second);
        CallState state = chain.request().tag(CallState.class);
        if (stillAhead != null && tells(stillAhead.minus(ahead)) && state != null) {
            state.skewRemains(stillAhead);
        }
        return second;
    }

    /**
     * How far this machine's unadjusted clock is ahead of the one that refused a signature; zero if
     * they agree; null if the signature was not refused, or there is no sensible date to go by.
     */
    private @Nullable Duration skew(Response response) throws IOException {
        if (response.code() != 401 || !Refusal.isRefusedSignature(response)) {
            return null;
        }
        Instant gateway = response.headers().getInstant("Date");
        if (gateway == null
                || gateway.isBefore(EARLIEST_SENSIBLE)
                || gateway.isAfter(LATEST_SENSIBLE)) {
            return null;
        }
        Duration ahead = Duration.ofMillis(offset.localMillis() - gateway.toEpochMilli());
        return tells(ahead) ? ahead : Duration.ZERO;
    }

    private static boolean tells(Duration difference) {
        return difference.abs().compareTo(TELLING) >= 0;
    }
}
