package io.github.dfconsole.ui.notebooks.keytab;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.service.keytab.KeytabResets;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.keytab.KeytabResetRecords;
import io.github.dfconsole.ui.resource.table.ResourceColumn;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What the list says of the keytab in a notebook. */
class NotebookKeytabsTest {

    private static final Instant RESET = Instant.parse("2026-11-27T12:00:00Z");
    private static final Notebook OLD = notebook("n1", RESET.minusSeconds(86_400));
    private static final Notebook NEW = notebook("n2", RESET.plusSeconds(60));

    @TempDir private Path folder;

    private final InlineJobs jobs = new InlineJobs();
    private final FakeWire wire = new FakeWire().lists("notebooks/getList", OLD, NEW);
    private KeytabResetRecords resets;
    private NotebookKeytabs keytabs;

    @BeforeEach
    void list() throws Exception {
        resets = KeytabResetRecords.in(folder);
        resets.opened("sandbox", jobs);
        keytabs = new NotebookKeytabs(resets);
        keytabs.list(wire.session(), "a1");
    }

    private static Notebook notebook(String id, Instant createdAt) {
        return new Notebook(
                id,
                "lab",
                "Jupyter Lab",
                "RUNNING",
                1L,
                "vpc",
                2L,
                "subnet",
                "",
                Timestamp.of(createdAt));
    }

    private String said(Notebook row) {
        return column(Locale.ENGLISH).text().apply(row);
    }

    private ResourceColumn<Notebook> column(Locale language) {
        return new KeytabColumn(keytabs, new Texts(language)).column();
    }

    @Test
    void nothingIsSaidWhereNothingIsKnown() {
        assertThat(said(OLD)).isEmpty();
        resets.reset("sandbox", "another", RESET, jobs);
        resets.reset("another connection", "a1", RESET, jobs);
        assertThat(said(OLD)).isEmpty();
        assertThat(column(Locale.ENGLISH).picks().apply(OLD)).isEmpty();
    }

    @Test
    void aResetIsSaidAtOnceAndAfterTheNextStart() {
        long before = resets.version().get();
        resets.reset("sandbox", "a1", RESET, jobs);
        assertThat(resets.version().get()).isGreaterThan(before);
        assertThat(said(OLD)).isEqualTo("Outdated");
        assertThat(said(NEW)).isEmpty();
        KeytabResetRecords later = KeytabResetRecords.in(folder);
        later.opened("sandbox", jobs);
        assertThat(later.of("a1")).isEqualTo(resets.of("a1"));
    }

    @ParameterizedTest
    @CsvSource({"en, Outdated", "ko, 교체 필요", "ja, 要更新"})
    void isSaidInTheLanguageOfTheUser(Locale language, String word) {
        resets.reset("sandbox", "a1", RESET, jobs);
        assertThat(column(language).text().apply(OLD)).isEqualTo(word);
    }

    @Test
    void aNotebookThatWasRenewedIsSaidNoMore() {
        resets.reset("sandbox", "a1", RESET, jobs);
        resets.renewed("a1", "n1", jobs);
        assertThat(said(OLD)).isEmpty();
        resets.reset("sandbox", "a1", RESET.plusSeconds(7_200), jobs);
        assertThat(said(OLD)).isEqualTo("Outdated");
    }

    @Test
    void anotherConnectionHasResetsOfItsOwn() {
        resets.reset("sandbox", "a1", RESET, jobs);
        resets.opened("another connection", jobs);
        assertThat(said(OLD)).isEmpty();
    }

    @Test
    void whereNothingIsKnownOfAResetAnyMoreNothingIsSaid() throws Exception {
        resets.reset("sandbox", "a1", RESET, jobs);
        assertThat(said(OLD)).isEqualTo("Outdated");
        new KeytabResets(folder).forget("sandbox", "a1");
        long before = resets.version().get();
        resets.refresh(jobs);
        assertThat(resets.version().get()).isGreaterThan(before);
        assertThat(said(OLD)).isEmpty();
    }

    @Test
    void anotherWindowsResetIsSaidAsWell() throws Exception {
        new KeytabResets(folder).note("sandbox", "a1", RESET);
        resets.refresh(jobs);
        assertThat(said(OLD)).isEqualTo("Outdated");
    }

    @Test
    void nothingIsRedrawnWhileTheSameIsKnown() {
        resets.reset("sandbox", "a1", RESET, jobs);
        long before = resets.version().get();
        resets.refresh(jobs);
        assertThat(resets.version().get()).isEqualTo(before);
    }

    @Test
    void aNotebookThatIsGoneIsForgottenWithTheNextList() throws Exception {
        wire.lists("notebooks/getList", NEW);
        keytabs.list(wire.session(), "a1");
        assertThat(keytabs.accountOf(OLD)).isEmpty();
        assertThat(keytabs.accountOf(NEW)).isEqualTo("a1");
    }

    @Test
    void noMoreThanAFewListsAreRemembered() throws Exception {
        for (int number = 0; number < 500; number++) {
            wire.lists("notebooks/getList", notebook("n" + number, RESET), OLD);
            keytabs.list(wire.session(), "account " + number);
        }
        assertThat(keytabs.size()).isEqualTo(6);
        assertThat(keytabs.accountOf(OLD)).isEqualTo("account 499");
    }

    @Test
    void afterAnIncompleteListTheRowsThatStayAreStillKnown() throws Exception {
        wire.on("notebooks/getList", request -> new Contents<>(true, "", List.of(NEW), 2));
        assertThat(keytabs.list(wire.session(), "a1").isComplete()).isFalse();
        assertThat(keytabs.accountOf(OLD)).isEqualTo("a1");
    }

    @Test
    void anotherConnectionHasOtherNotebooks() {
        keytabs.opened("another connection", jobs);
        assertThat(keytabs.size()).isZero();
    }
}
