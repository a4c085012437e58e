package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Contents a team of data engineers might have; the same at every start. */
final class SampleData {

    private static final long SEED = 20_261_121L;
    private static final int LONGEST_NAME = 15;
    private static final String RESOURCE = "ai-workspaces.json";

    private SampleData() {}

    static World world(int aiWorkspaces) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        List<World.Account> accounts =
                List.of(
                        new World.Account(
                                Ids.next(random),
                                "forest-prod",
                                "RUNNING",
                                OffsetDateTime.parse("2024-10-07T10:12:31.408+09:00"),
                                false),
                        new World.Account(
                                Ids.next(random),
                                "forest-lab",
                                "RUNNING",
                                OffsetDateTime.parse("2025-06-19T16:40:05.117+09:00"),
                                true));
        return new World(accounts, aiWorkspaces(accounts.getFirst().id(), aiWorkspaces, random));
    }

    /** Past the hand-written ones they repeat, with a number in the name and later dates. */
    private static List<World.AiWorkspace> aiWorkspaces(
            String accountId, int count, RandomGenerator random) {
        JsonNode written = read();
        List<World.AiWorkspace> workspaces = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            JsonNode pattern = written.get(index % written.size());
            int round = index / written.size();
            Duration later = Duration.ofMinutes(7L * round);
            workspaces.add(
                    new World.AiWorkspace(
                            Ids.next(random),
                            numbered(pattern.path("name").asText(), round),
                            accountId,
                            pattern.path("description").asText(),
                            pattern.path("image").asText(),
                            time(pattern, "createdAt").plus(later),
                            time(pattern, "modifiedAt").plus(later),
                            pattern.path("disabled").asBoolean()));
        }
        return workspaces;
    }

    /** A name has no more than fifteen characters, the number included. */
    private static String numbered(String name, int round) {
        if (round == 0) {
            return name;
        }
        String number = "-" + round;
        int kept = Math.min(name.length(), LONGEST_NAME - number.length());
        return name.substring(0, kept) + number;
    }

    private static OffsetDateTime time(JsonNode pattern, String field) {
        return OffsetDateTime.parse(pattern.path(field).asText());
    }

    private static JsonNode read() {
        try (InputStream in = SampleData.class.getResourceAsStream(RESOURCE)) {
            return new JsonMapper().readTree(Objects.requireNonNull(in, RESOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
