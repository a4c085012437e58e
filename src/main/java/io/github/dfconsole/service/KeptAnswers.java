package io.github.dfconsole.service;

import io.github.dfconsole.api.ApiException;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Answers of the service that are kept for five minutes, if they are complete; failures are not.
 * Thread-safe.
 */
public final class KeptAnswers {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final InstantSource clock;
    private final Predicate<Object> isComplete;
    private final Map<String, Answer> kept = new ConcurrentHashMap<>();

    private record Answer(Object value, Instant at) {}

    /**
     * Asks the service. It blocks.
     *
     * @param <T> the type of the answer
     */
    @FunctionalInterface
    public interface Call<T> {

        /** Asks. */
        T get() throws ApiException;
    }

    /**
     * Keeps nothing yet.
     *
     * @param isComplete whether an answer that is not a {@link Listing} is worth keeping
     */
    public KeptAnswers(InstantSource clock, Predicate<Object> isComplete) {
        this.clock = clock;
        this.isComplete = isComplete;
    }

    /**
     * The kept answer to a question, or a new one. It blocks if it has to ask.
     *
     * @param question tells questions apart
     */
    @SuppressWarnings("unchecked") // one question always has the same type of answer
    public <T> T ask(String question, Call<T> call) throws ApiException {
        Instant now = clock.instant();
        Answer before = kept.get(question);
        // A clock that was set back makes no answer last longer.
        if (before != null && !now.isBefore(before.at()) && now.isBefore(before.at().plus(KEPT))) {
            return (T) before.value();
        }
        T value = call.get();
        if (value instanceof Listing<?> listing ? listing.isComplete() : isComplete.test(value)) {
            kept.put(question, new Answer(value, now));
        }
        return value;
    }

    /** Forgets everything, so that it is asked for again. */
    public void forget() {
        kept.clear();
    }
}
