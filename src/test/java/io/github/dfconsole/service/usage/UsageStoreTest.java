package io.github.dfconsole.service.usage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

class UsageStoreTest {

    private static final String HERE = "sandbox";
    private static final Instant NOW = Instant.parse("2026-11-27T05:02:00Z");
    private static final NamespaceUsage KOYA =
            new NamespaceUsage("koya", 12L, 34L, 1_000_000L, null, false);
    private static final NamespaceUsage TATA =
            new NamespaceUsage("tata", 5L, null, null, null, true);

    private UsageStore store;

    @TempDir private Path folder;

    @BeforeEach
    void open() {
        store = new UsageStore(folder);
    }

    @Test
    void whatWasKeptIsThereInTheNextRun() throws IOException {
        store.keep(HERE, "a1", List.of(KOYA, TATA), NOW);
        UsageStore.Kept kept = new UsageStore(folder).read(HERE, "a1");
        assertThat(kept.of("koya")).contains(new Measurement(KOYA, NOW));
        assertThat(kept.of("tata")).contains(new Measurement(TATA, NOW));
        assertThat(kept.unreadable()).isEmpty();
    }

    @Test
    void aNamespaceIsReplacedAndTheOtherStays() throws IOException {
        store.keep(HERE, "a1", List.of(KOYA, TATA), NOW);
        NamespaceUsage later = new NamespaceUsage("koya", 99L, 1L, null, null, false);
        UsageStore.Kept kept = store.keep(HERE, "a1", List.of(later), NOW.plusSeconds(9));
        assertThat(kept.measurements())
                .containsExactly(
                        new Measurement(later, NOW.plusSeconds(9)), new Measurement(TATA, NOW));
        assertThat(store.read(HERE, "a1")).isEqualTo(kept);
    }

    @Test
    void accountsAndConnectionsAreKeptApart() throws IOException {
        store.keep(HERE, "a1", List.of(KOYA), NOW);
        // Where a file system does not tell capitals from others, their files must differ too.
        store.keep(HERE, "A1", List.of(TATA), NOW);
        assertThat(store.read(HERE, "a1").of("tata")).isEmpty();
        assertThat(store.read("elsewhere", "a1").measurements()).isEmpty();
        store.forget("elsewhere", "a1");
        assertThat(store.read(HERE, "a1").of("koya")).isPresent();
    }

    @Test
    void nothingIsLeftOfAnAccountThatIsForgotten() throws IOException {
        store.keep(HERE, "a1", List.of(KOYA), NOW);
        store.forget(HERE, "a1");
        store.forget(HERE, "a1");
        assertThat(store.read(HERE, "a1").measurements()).isEmpty();
        try (var files = Files.list(folder.resolve("account-usage"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aBrokenFileIsReportedAndHidesNoOther() throws IOException {
        store.keep(HERE, "a1", List.of(KOYA), NOW);
        Files.writeString(
                folder.resolve("account-usage/x.json"),
                "{\"connection\":\"sandbox\",\"accountId\":\"a2\",\"measurements\":[{}]}");
        UsageStore.Kept kept = store.read(HERE, "a1");
        assertThat(kept.of("koya")).isPresent();
        assertThat(kept.unreadable()).hasSize(1);
    }

    @Test
    void aMeasurementIsOldAfterSevenDays() {
        Measurement measurement = new Measurement(KOYA, NOW);
        assertThat(measurement.isOld(NOW.plus(Duration.ofDays(7)))).isFalse();
        assertThat(measurement.isOld(NOW.plus(Duration.ofDays(7)).plusMillis(1))).isTrue();
        assertThat(measurement.isOld(NOW.minusSeconds(60))).isFalse();
    }
}
