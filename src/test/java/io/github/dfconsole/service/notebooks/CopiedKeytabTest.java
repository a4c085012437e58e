package io.github.dfconsole.service.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.service.keytab.KnownReset;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;

/** A keytab in a notebook is called old only where that is known. */
class CopiedKeytabTest {

    private static final Instant RESET = Instant.parse("2026-11-27T12:00:00Z");

    private static Notebook notebook(@Nullable Timestamp createdAt) {
        return new Notebook(
                "n1", "lab", "Jupyter Lab", "RUNNING", 1L, "vpc", 2L, "subnet", "", createdAt);
    }

    private static KnownReset reset(String... renewed) {
        return new KnownReset("sandbox", "a1", RESET, List.of(renewed));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-07T12:00:00Z, OUTDATED",
        "2026-11-27T11:30:00Z, OUTDATED",
        "2026-11-27T11:30:01Z, PERHAPS_OUTDATED",
        "2026-11-27T11:59:59Z, PERHAPS_OUTDATED",
        "2026-11-27T12:00:00Z, ",
        "2026-11-27T12:00:01Z, "
    })
    void isOldIfTheNotebookWasCreatedBeforeTheReset(
            Instant created, @Nullable CopiedKeytab expected) {
        assertThat(CopiedKeytab.of(notebook(Timestamp.of(created)), reset()).orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void nothingIsClaimedWithoutAPointInTime() {
        assertThat(CopiedKeytab.of(notebook(null), reset())).isEmpty();
        assertThat(CopiedKeytab.of(notebook(new Timestamp.Unreadable("lately")), reset()))
                .isEmpty();
    }

    @Test
    void aCopyThatWasRenewedIsNotOld() {
        Notebook old = notebook(Timestamp.of(RESET.minusSeconds(86_400)));
        assertThat(CopiedKeytab.of(old, reset("n1"))).isEmpty();
        assertThat(CopiedKeytab.of(old, reset("n2"))).contains(CopiedKeytab.OUTDATED);
    }
}
