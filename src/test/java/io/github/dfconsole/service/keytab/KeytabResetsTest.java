package io.github.dfconsole.service.keytab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** What is remembered of resets of keytabs. */
class KeytabResetsTest {

    private static final Instant FIRST = Instant.parse("2026-11-27T05:02:00Z");
    private static final Instant SECOND = FIRST.plusSeconds(3_600);

    @TempDir private Path folder;

    @Test
    void theLastResetOfEachAccountIsRemembered() throws Exception {
        KeytabResets resets = new KeytabResets(folder);
        resets.note("sandbox", "a1", SECOND);
        resets.note("sandbox", "a1", FIRST);
        resets.note("sandbox", "a2", FIRST);
        resets.note("elsewhere", "a1", FIRST);
        assertThat(new KeytabResets(folder).read("sandbox").values())
                .extracting(KnownReset::account, KnownReset::at)
                .containsExactlyInAnyOrder(tuple("a1", SECOND), tuple("a2", FIRST));
    }

    @Test
    void notebooksThatWereRenewedAreRememberedUntilTheNextReset() throws Exception {
        KeytabResets resets = new KeytabResets(folder);
        resets.renewed("sandbox", "a1", "n1");
        assertThat(resets.read("sandbox")).isEmpty();
        resets.note("sandbox", "a1", FIRST);
        resets.renewed("sandbox", "a1", "n1");
        resets.renewed("sandbox", "a1", "n1");
        assertThat(resets.read("sandbox").get("a1").renewed()).containsExactly("n1");
        resets.note("sandbox", "a1", SECOND);
        assertThat(resets.read("sandbox").get("a1").renewed()).isEmpty();
    }

    @Test
    void whatIsForgottenOrUnreadableIsNotKnown() throws Exception {
        KeytabResets resets = new KeytabResets(folder);
        resets.note("sandbox", "a1", FIRST);
        resets.forget("sandbox", "a1");
        Files.writeString(folder.resolve("keytab-resets/broken.json"), "{}");
        assertThat(resets.read("sandbox")).isEmpty();
    }
}
