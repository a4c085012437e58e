package io.github.dfconsole.service.offers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.OfferedGroups;
import io.github.dfconsole.service.OfferedGroups.Answer;
import io.github.dfconsole.service.OfferedGroups.Group;
import io.github.dfconsole.service.OfferedGroups.State;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class OfferStoreTest {

    private static final Keys KEYS = new Keys("profile 1", "A1B2");
    private static final Instant AT = Instant.parse("2026-03-14T09:00:00Z");
    private static final Answer REFUSED = new Answer(State.NOT_PERMITTED, 403, "210");
    private static final Answer ANSWERS = new Answer(State.ANSWERS, 0, "");

    @TempDir private Path folder;

    private OfferStore store;

    @BeforeEach
    void open() {
        store = new OfferStore(folder);
    }

    private void keep(Group group, Answer answer) throws IOException {
        store.keep(KEYS, new OfferedGroups(Map.of(group, answer)), AT);
    }

    private Path file() throws IOException {
        return files().getFirst();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("offered-groups"))) {
            return files.toList();
        }
    }

    @Test
    void remembersWhatDidNotAnswerAndWhen() throws IOException {
        assertThat(store.read(KEYS)).isEmpty();
        keep(Group.NOTEBOOKS, REFUSED);
        keep(Group.AI_WORKSPACES, new Answer(State.NOT_OFFERED, 404, "300"));
        assertThat(new OfferStore(folder).read(KEYS))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                Group.NOTEBOOKS,
                                new Absence(State.NOT_PERMITTED, 403, "210", AT),
                                Group.AI_WORKSPACES,
                                new Absence(State.NOT_OFFERED, 404, "300", AT)));
    }

    @Test
    void otherKeysAndOtherConnectionsAreNotKnown() throws IOException {
        keep(Group.NOTEBOOKS, REFUSED);
        assertThat(store.read(new Keys("profile 1", "ZZZZ"))).isEmpty();
        assertThat(store.read(new Keys("profile 2", "A1B2"))).isEmpty();
    }

    @Test
    void whatAnswersIsOfferedAndWhatFailsOtherwiseStaysWhatItWas() throws IOException {
        keep(Group.NOTEBOOKS, REFUSED);
        keep(Group.NOTEBOOKS, new Answer(State.FAILED, 500, ""));
        assertThat(store.read(KEYS)).containsOnlyKeys(Group.NOTEBOOKS);
        keep(Group.NOTEBOOKS, ANSWERS);
        assertThat(store.read(KEYS)).isEmpty();
    }

    @Test
    void nothingIsWrittenWhereEverythingAnswers() throws IOException {
        keep(Group.NOTEBOOKS, ANSWERS);
        assertThat(folder.resolve("offered-groups")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"keys\":{\"connec", "[1,2]", "null", "{}", "{\"keys\":{}}"})
    void aFileThatIsCutOrForeignIsSetAsideAsIfNothingHadBeenAsked(String text) throws IOException {
        keep(Group.NOTEBOOKS, REFUSED);
        Files.writeString(file(), text);
        assertThat(store.read(KEYS)).isEmpty();
        keep(Group.NOTEBOOKS, REFUSED);
        assertThat(store.read(KEYS)).containsOnlyKeys(Group.NOTEBOOKS);
        assertThat(files()).hasSize(2);
    }

    @Test
    void whatALaterVersionKnowsBesidesIsKept() throws IOException {
        keep(Group.NOTEBOOKS, REFUSED);
        String newer =
                Files.readString(file())
                        .replace(
                                "\"absent\" : {",
                                """
                                "more" : 1, "absent" : {
                                "QUEUES" : {"state" : "ASLEEP", "at" : "2026-03-14T09:00:00Z"},
                                """);
        Files.writeString(file(), newer);
        assertThat(store.read(KEYS)).containsOnlyKeys(Group.NOTEBOOKS);
        keep(Group.NOTEBOOKS, ANSWERS);
        assertThat(store.read(KEYS)).isEmpty();
        assertThat(Files.readString(file())).contains("QUEUES");
    }
}
