package io.github.dfconsole.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.ui.control.ResourceTableViewModel.Phase;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

class ResourceTableViewModelTest {

    private static final Instant NOW = Instant.parse("2026-03-14T00:26:53Z");

    private record Row(String id, String name) {}

    private static final Row A = new Row("1", "a");
    private static final Row B = new Row("2", "b");

    private final SimpleObjectProperty<Locale> locale = new SimpleObjectProperty<>(Locale.ENGLISH);

    @Test
    void t1LoadingThenRowsThenNoMatchThenRows() {
        ManualJobs jobs = new ManualJobs();
        ResourceTableViewModel<Row> table = table(jobs);
        table.show("x", () -> listing(A, B));
        assertThat(table.phase().get()).isEqualTo(Phase.LOADING);
        assertThat(table.loading().get()).isTrue();
        jobs.runAll();
        assertThat(table.phase().get()).isEqualTo(Phase.ROWS);
        assertThat(table.loading().get()).isFalse();
        table.filter().set("zzz");
        jobs.runAll();
        assertThat(table.phase().get()).isEqualTo(Phase.NO_MATCH);
        assertThat(table.total().get()).isEqualTo(2);
        table.filter().set("");
        jobs.runAll();
        assertThat(table.rows()).containsExactly(A, B);
    }

    @Test
    void t1NoRowsAreAStateOfTheirOwn() {
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.show("x", () -> listing());
        assertThat(table.phase().get()).isEqualTo(Phase.EMPTY);
    }

    @Test
    void t1AFirstLoadThatFailsIsSaid() {
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.show("x", ResourceTableViewModelTest::fail);
        assertThat(table.phase().get()).isEqualTo(Phase.FAILED);
        assertThat(table.failure().get()).isInstanceOf(IOException.class);
    }

    @Test
    void t1ARefreshThatFailsKeepsTheRows() {
        boolean[] broken = {false};
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.show("x", () -> broken[0] ? fail() : listing(A, B));
        table.select(B);
        broken[0] = true;
        table.refresh();
        assertThat(table.phase().get()).isEqualTo(Phase.ROWS);
        assertThat(table.rows()).containsExactly(A, B);
        assertThat(table.selected().get()).isEqualTo(B);
        assertThat(table.failure().get()).isNotNull();
        assertThat(table.updatedAt().get()).isEqualTo(NOW);

        broken[0] = false;
        table.refresh();
        assertThat(table.failure().get()).isNull();
    }

    @Test
    void t3ARefreshKeepsSortFilterAndSelection() {
        List<Row> later = List.of(new Row("2", "b2"), new Row("3", "c"), A);
        boolean[] refreshed = {false};
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.show(
                "x",
                () -> refreshed[0] ? new Listing<>(later, 0) : listing(A, B, new Row("4", "d")));
        table.sortBy(List.of(new SortKey("name", true)));
        table.select(B);
        refreshed[0] = true;
        table.refresh();
        assertThat(table.rows()).extracting(Row::name).containsExactly("c", "b2", "a");
        assertThat(table.selected().get()).isEqualTo(new Row("2", "b2"));
    }

    @Test
    void t6ARowThatVanishedLeavesTheSelection() {
        boolean[] refreshed = {false};
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.show("x", () -> refreshed[0] ? listing(A) : listing(A, B));
        table.select(B);
        refreshed[0] = true;
        table.refresh();
        assertThat(table.selected().get()).isNull();
    }

    @Test
    void whatAWidgetReportsWhileAllRowsChangeIsNotHeard() {
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.show("x", () -> listing(A, B));
        table.select(B);
        table.rows()
                .addListener(
                        (javafx.collections.ListChangeListener<Row>) change -> table.select(A));
        table.sortBy(List.of(new SortKey("name", true)));
        assertThat(table.selected().get()).isEqualTo(B);
    }

    @Test
    void f26AnotherSourceDropsTheOldRowsAtOnceAndALateAnswerForGood() {
        ManualJobs jobs = new ManualJobs();
        ResourceTableViewModel<Row> table = table(jobs);
        table.show("first", () -> listing(A));
        jobs.runAll();
        table.refresh();
        table.show("second", () -> listing(B));
        assertThat(table.rows()).isEmpty();
        assertThat(table.phase().get()).isEqualTo(Phase.LOADING);
        jobs.runLast();
        assertThat(table.rows()).containsExactly(B);
        jobs.runAll();
        assertThat(table.rows()).containsExactly(B);
    }

    @Test
    void aFilterTypedWhileRowsLoadIsApplied() {
        ManualJobs jobs = new ManualJobs();
        ResourceTableViewModel<Row> table = table(jobs);
        table.show("x", () -> listing(A, B));
        table.filter().set("b");
        jobs.runAll();
        assertThat(table.rows()).containsExactly(B);
    }

    @Test
    void onlyTheLastOfManyKeystrokesIsFilteredFor() {
        ManualJobs jobs = new ManualJobs();
        ResourceTableViewModel<Row> table = table(jobs);
        table.show("x", () -> listing(A, B));
        jobs.runAll();
        table.filter().set("a");
        table.filter().set("ab");
        table.filter().set("b");
        assertThat(jobs.waiting()).isEqualTo(1);
        jobs.runAll();
        assertThat(table.rows()).containsExactly(B);
    }

    @Test
    void anotherLanguageSortsAnew() {
        ManualJobs jobs = new ManualJobs();
        ResourceTableViewModel<Row> table = table(jobs);
        table.show("x", () -> listing(A, B));
        table.sortBy(List.of(new SortKey("name", false)));
        jobs.runAll();
        locale.set(Locale.KOREAN);
        assertThat(jobs.waiting()).isEqualTo(1);
    }

    @Test
    void clearingForgetsEverything() {
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.show("x", () -> listing(A));
        table.clear();
        table.refresh();
        assertThat(table.rows()).isEmpty();
        assertThat(table.updatedAt().get()).isNull();
    }

    @Test
    void saysHowManyRowsCameTwice() {
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.show("x", () -> new Listing<>(List.of(A), 3));
        assertThat(table.repeated().get()).isEqualTo(3);
    }

    private ResourceTableViewModel<Row> table(Jobs jobs) {
        return new ResourceTableViewModel<>(
                jobs,
                () -> NOW,
                locale,
                List.of(ResourceColumn.text("name", "", 0, Row::name)),
                Row::id);
    }

    private static Listing<Row> listing(Row... rows) {
        return new Listing<>(List.of(rows), 0);
    }

    private static Listing<Row> fail() throws IOException {
        throw new IOException("no");
    }
}
