package io.github.dfconsole.api.transport;

import io.github.dfconsole.api.transport.BufferingInterceptor.AnswerTooLargeException;

import okhttp3.Interceptor;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Objects;

import javax.net.ssl.SSLException;

/**
 * Tries again what may be tried again: a read that failed for a passing reason, and any call that
 * provably never left this machine. Everything else is the caller's to decide.
 */
final class RetryInterceptor implements Interceptor {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Limits limits;
    private final Backoff backoff;
    private final ClockOffset clock;
    private final RetryBudget budget = new RetryBudget();

    RetryInterceptor(Limits limits, Backoff backoff, ClockOffset clock) {
        this.limits = limits;
        this.backoff = backoff;
        this.clock = clock;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        CallState state = Objects.requireNonNull(chain.request().tag(CallState.class));
        while (true) {
            state.beginAttempt();
            Response response = null;
            IOException broken = null;
            try {
                response = chain.proceed(chain.request());
            } catch (IOException e) {
                broken = Obstacles.telling(e);
            }
            boolean passing =
                    response != null
                            ? isPassing(response, state)
                            : !chain.call().isCanceled() && isPassing(broken, state);
            Duration wait = passing ? wait(response, state) : null;
            if (wait == null) {
                return outcome(response, broken, state);
            }
            if (response != null) {
                response.close();
            }
            pause(state, wait);
        }
    }

    private Response outcome(
            @Nullable Response response, @Nullable IOException broken, CallState state)
            throws IOException {
        if (response == null) {
            throw Objects.requireNonNull(broken);
        }
        if (response.isSuccessful() && state.attempts() == 1) {
            budget.refund();
        }
        return response;
    }

    private static boolean isPassing(Response response, CallState state) throws IOException {
        if (!state.isRead()) {
            return false;
        }
        if (response.code() == 429) {
            return !Refusal.QUOTA_EXCEEDED.equals(Refusal.codeOf(response));
        }
        return response.code() >= 500;
    }

    private static boolean isPassing(@Nullable IOException broken, CallState state) {
        boolean lasting =
                broken instanceof SSLException
                        || broken instanceof AnswerTooLargeException
                        || (broken != null && Obstacles.isRefusedByProxy(broken))
                        || state.isSecuring();
        return !lasting && (state.isRead() || !state.mayHaveArrived());
    }

    /** How long to wait before the next attempt; null if there should be none. */
    private @Nullable Duration wait(@Nullable Response response, CallState state) {
        if (state.attempts() >= limits.attempts()) {
            return null;
        }
        Duration asked = response == null ? null : RetryAfter.of(response, clock);
        Duration wait = asked == null ? backoff.after(state.attempts()) : asked;
        boolean inTime = state.elapsed().plus(wait).compareTo(limits.call()) < 0;
        return wait.compareTo(LONGEST_WAIT) <= 0 && inTime && budget.spend() ? wait : null;
    }

    private static void pause(CallState state, Duration wait) throws IOException {
        try {
            if (!state.pause(wait)) {
                throw new InterruptedIOException("Cancelled between two attempts");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted between two attempts");
        }
    }
}
