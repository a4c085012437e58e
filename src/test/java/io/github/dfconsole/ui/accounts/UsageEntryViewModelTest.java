package io.github.dfconsole.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Quota;
import io.github.dfconsole.service.usage.Gauge;
import io.github.dfconsole.service.usage.Measurement;
import io.github.dfconsole.service.usage.NamespaceUsage;
import io.github.dfconsole.service.usage.UsageProblem;
import io.github.dfconsole.service.usage.UsageStore;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ManualJobs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Pasted output of hdfs dfs -count is shown before it is kept. */
class UsageEntryViewModelTest {

    private static final Account ACCOUNT =
            new Account("id", "alice", "alice@KR.DF.NAVERNCP.COM", "RUNNING", null, false);
    private static final List<Quota> QUOTAS =
            List.of(new Quota("koya", 2, 200), new Quota("tata", 1, 300));
    private static final Instant NOW = Instant.parse("2026-11-27T14:02:00Z");
    private static final UsageRecords.Owner OWNER = new UsageRecords.Owner("sandbox", "id");
    private static final long TB = 1L << 40;

    @TempDir private Path folder;

    static String output(String namespace, long names, long terabytes) {
        return "2000000 %d %d %d 1 %d 1 hdfs://%s/user/alice%n"
                .formatted(
                        2_000_000 - names, 200 * TB, (200 - terabytes) * TB, names - 1, namespace);
    }

    private static UsageEntryViewModel entry(UsageEntryViewModel.Keeper keeper) {
        return new UsageEntryViewModel(ACCOUNT, QUOTAS, new InlineJobs(), keeper);
    }

    @Test
    void showsWhatIsRecognisedAndWhatIsMissing() {
        UsageEntryViewModel entry = entry((usages, done, failed) -> {});
        entry.pasted().set("$ hdfs dfs -count -q -v\n" + output("koya", 1_700_000, 190));
        NamespaceUsage koya = entry.found().get().namespaces().getFirst();
        assertThat(koya.usedNames()).isEqualTo(1_700_000);
        assertThat(entry.picture(koya).names().orElseThrow().mark()).isEqualTo(Gauge.Mark.HIGH);
        assertThat(entry.picture(koya).space().orElseThrow().mark()).isEqualTo(Gauge.Mark.CRITICAL);
        assertThat(entry.found().get().problems())
                .containsExactly(new UsageProblem(UsageProblem.Kind.NAMESPACE_MISSING, "tata"));
    }

    @Test
    void aChangedTextIsNoLongerWhatWasRecognised() {
        ManualJobs jobs = new ManualJobs();
        UsageEntryViewModel entry =
                new UsageEntryViewModel(ACCOUNT, QUOTAS, jobs, (usages, done, failed) -> {});
        entry.pasted().set(output("koya", 1_000, 1));
        jobs.runAll();
        jobs.runAll();
        assertThat(entry.found().get().namespaces()).hasSize(1);
        entry.pasted().set("nothing of it");
        assertThat(entry.found().get().namespaces()).isEmpty();
    }

    @Test
    void nothingIsKeptOfATextThatSaysNothing() {
        List<NamespaceUsage> kept = new ArrayList<>();
        UsageEntryViewModel entry = entry((usages, done, failed) -> kept.addAll(usages));
        entry.pasted().set("bash: hdfs: command not found");
        entry.save(() -> {});
        assertThat(kept).isEmpty();
        assertThat(entry.found().get().problems()).isNotEmpty();
    }

    @Test
    void saysWhyItCouldNotBeKeptAndKeepsTheText() {
        UsageEntryViewModel entry =
                entry((usages, done, failed) -> failed.accept(new IOException("disk full")));
        entry.pasted().set(output("koya", 1_000, 1));
        entry.save(() -> {});
        assertThat(entry.failure().get()).hasMessage("disk full");
        assertThat(entry.saving().get()).isFalse();
        assertThat(entry.pasted().get()).contains("koya");
    }

    @Test
    void whatIsKeptIsShownAndReadAgainLater() {
        UsageRecords records = records();
        records.show(OWNER);
        UsageEntryViewModel entry =
                entry((usages, done, failed) -> records.keep(OWNER, usages, done, failed));
        entry.pasted().set(output("koya", 1_000, 1));
        List<String> done = new ArrayList<>();
        entry.save(() -> done.add("done"));
        assertThat(done).hasSize(1);
        assertThat(records.kept().get().of("koya").map(Measurement::measuredAt)).contains(NOW);
        UsageRecords later = records();
        later.show(OWNER);
        assertThat(later.kept().get().of("koya")).isPresent();
        later.show(new UsageRecords.Owner("sandbox", "other"));
        assertThat(later.kept().get().measurements()).isEmpty();
    }

    private UsageRecords records() {
        return new UsageRecords(new UsageStore(folder), new InlineJobs(), InstantSource.fixed(NOW));
    }
}
