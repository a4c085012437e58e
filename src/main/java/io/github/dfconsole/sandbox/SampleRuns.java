package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The sample runs of AI apps. Those that are written go on, wait and end from the start of the
 * sandbox on; more than these repeat them in the past, so that they ended long ago.
 */
final class SampleRuns {

    /** How much earlier each repetition was submitted, in milliseconds. */
    private static final long EARLIER = Duration.ofHours(3).toMillis();

    /** How long a repeated run lasts at most, in milliseconds: all of them have to find room. */
    private static final long LONGEST_REPEATED = Duration.ofMinutes(100).toMillis();

    /** How long a run takes to begin where there is room, in milliseconds. */
    private static final long BEFORE_IT_RUNS = 20_000;

    private static final int MOST_NUMBERS = 1_000_000;
    private static final int STEP = 7_919;

    private final JsonNode patterns;
    private final RandomGenerator random;
    private final long now;

    /**
     * Prepares the samples.
     *
     * @param patterns the runs of the sample document
     * @param now the time they are dated from, in milliseconds since the epoch
     */
    SampleRuns(JsonNode patterns, RandomGenerator random, long now) {
        this.patterns = patterns;
        this.random = random;
        this.now = now;
    }

    /** Makes runs of an account. */
    List<StoredAiApp> runs(String owner, int count) {
        List<StoredAiApp> runs = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            runs.add(run(patterns.get(index % patterns.size()), owner, index / patterns.size()));
        }
        return runs;
    }

    private StoredAiApp run(JsonNode pattern, String owner, int round) {
        long started = now - millis(pattern.path("startedMinutesAgo")) - round * EARLIER;
        long minutes = millis(pattern.path("minutes"));
        long ends = started + (round == 0 ? minutes : Math.min(minutes, LONGEST_REPEATED));
        return new StoredAiApp(
                Ids.next(random),
                spec(pattern, owner, started, round),
                started,
                started + BEFORE_IT_RUNS,
                ends,
                pattern.path("fails").asBoolean(),
                pattern.path("killed").asBoolean() ? ends : null);
    }

    private static long millis(JsonNode minutes) {
        return Math.round(minutes.asDouble() * Duration.ofMinutes(1).toMillis());
    }

    private StoredAiApp.Spec spec(JsonNode pattern, String owner, long started, int round) {
        return new StoredAiApp.Spec(
                "application_%d_%04d".formatted(started, random.nextInt(10_000)),
                owner,
                pattern.path("workspace").asText(),
                name(pattern, round),
                "gpu",
                4,
                pattern.path("gpus").asInt(),
                30_720,
                pattern.path("image").asText());
    }

    private static String name(JsonNode pattern, int round) {
        int number = (pattern.path("number").asInt() + round * STEP) % MOST_NUMBERS;
        return "%s-%06d".formatted(pattern.path("prefix").asText(), number);
    }
}
