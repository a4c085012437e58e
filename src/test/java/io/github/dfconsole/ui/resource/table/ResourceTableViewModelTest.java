package io.github.dfconsole.ui.resource.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.settings.TableLayout;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ManualJobs;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
        assertThat(table.state().get()).isEqualTo(TableState.LOADING);
        assertThat(table.loading().get()).isTrue();
        jobs.runAll();
        assertThat(table.state().get()).isEqualTo(TableState.ROWS);
        assertThat(table.loading().get()).isFalse();
        table.filter().set("zzz");
        jobs.runAll();
        assertThat(table.state().get()).isEqualTo(TableState.NO_MATCH);
        assertThat(table.total().get()).isEqualTo(2);
        table.filter().set("");
        jobs.runAll();
        assertThat(table.rows()).containsExactly(A, B);
    }

    @Test
    void t1NoRowsAreAStateOfTheirOwn() {
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.show("x", () -> listing());
        assertThat(table.state().get()).isEqualTo(TableState.EMPTY);
    }

    @Test
    void t1AFirstLoadThatFailsIsSaid() {
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.show("x", ResourceTableViewModelTest::fail);
        assertThat(table.state().get()).isEqualTo(TableState.FAILED);
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
        assertThat(table.state().get()).isEqualTo(TableState.ROWS);
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
    void t6ARowThatVanishedLeavesTheSelectionAndTheKeyboardGoesOnAtItsPlace() {
        boolean[] refreshed = {false};
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.show("x", () -> refreshed[0] ? listing(B) : listing(A, B));
        table.select(A);
        table.selection().toggle(A);
        List<Row> passed = new ArrayList<>();
        table.selected().addListener((property, before, now) -> passed.add(now));
        refreshed[0] = true;
        table.refresh();
        assertThat(table.selection().count().get()).isZero();
        // Nothing is selected for a moment: what was open of the row that is gone is closed.
        assertThat(passed).containsExactly(null, B);
    }

    @Test
    void theKeyboardIsOnTheLastRowWhenTheLastOneIsGone() {
        boolean[] refreshed = {false};
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.show("x", () -> refreshed[0] ? listing(A) : listing(A, B));
        table.select(B);
        refreshed[0] = true;
        table.refresh();
        assertThat(table.selected().get()).isEqualTo(A);
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
        assertThat(table.state().get()).isEqualTo(TableState.LOADING);
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
        assertThat(table.completeness().get().repeated()).isEqualTo(3);
    }

    @Test
    void t2CountsAllShownAndSelected() {
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.show("x", () -> listing(A, B));
        table.filter().set("a");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.total().get()).isEqualTo(2);
        table.selection().addAll(table.rows());
        assertThat(table.selection().count().get()).isEqualTo(1);
    }

    @Test
    void t3WhatIsNewOrChangedIsMarkedAndCountedForAWhile() {
        ManualJobs jobs = new ManualJobs();
        boolean[] refreshed = {false};
        Row changed = new Row("2", "b2");
        Row added = new Row("3", "c");
        ResourceTableViewModel<Row> table = table(jobs);
        table.show("x", () -> refreshed[0] ? listing(changed, added) : listing(A, B));
        jobs.runFirst();
        assertThat(table.news().get().isAny()).isFalse();

        refreshed[0] = true;
        table.refresh();
        jobs.runFirst();
        assertThat(table.news().get()).isEqualTo(new RefreshSummary(1, 1, 1, 0));
        assertThat(table.mark(added)).isEqualTo(RowChanges.Mark.ADDED);
        assertThat(table.mark(changed)).isEqualTo(RowChanges.Mark.CHANGED);

        jobs.runAll();
        assertThat(table.news().get().isAny()).isFalse();
        assertThat(table.mark(added)).isNull();
    }

    @Test
    void t4TwoMissedRefreshesMakeItStaleAndOneThatWorksFresh() {
        boolean[] broken = {false};
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.show("x", () -> broken[0] ? fail() : listing(A));
        broken[0] = true;
        table.refresh();
        assertThat(table.autoRefresh().stale().get()).isFalse();
        table.refresh();
        assertThat(table.autoRefresh().stale().get()).isTrue();
        assertThat(table.updatedAt().get()).isEqualTo(NOW);
        broken[0] = false;
        table.refresh();
        assertThat(table.autoRefresh().stale().get()).isFalse();
    }

    @Test
    void t5RefreshesByItselfOnlyWhileSomethingIsUnderWayAndSomebodyLooks() {
        ManualJobs jobs = new ManualJobs();
        Row[] row = {new Row("1", "ACCEPTED")};
        int[] loads = {0};
        ResourceTableViewModel<Row> table = table(jobs);
        table.show(
                "x",
                () -> {
                    loads[0]++;
                    return listing(row[0]);
                });
        jobs.runFirst();
        Poller poller = new Poller(jobs);
        Job watch = table.refreshWhile(poller, each -> each.name().equals("ACCEPTED"));
        jobs.runFirst();
        jobs.runFirst();
        assertThat(loads[0]).isEqualTo(2);

        poller.awake().set(false);
        jobs.runAll();
        assertThat(loads[0]).isEqualTo(2);

        row[0] = new Row("1", "RUNNING");
        table.refresh();
        jobs.runAll();
        poller.awake().set(true);
        jobs.runFirst();
        assertThat(loads[0]).isEqualTo(3);

        watch.cancel();
        jobs.runAll();
        assertThat(loads[0]).isEqualTo(3);
    }

    @Test
    void t5ARefusedKeyIsNotTriedAgainAndAgain() {
        ManualJobs jobs = new ManualJobs();
        boolean[] refused = {false};
        ResourceTableViewModel<Row> table = table(jobs);
        table.show(
                "x",
                () -> {
                    if (refused[0]) {
                        throw new ApiException(
                                new ApiFailure.RefusedKey(FakeWire.report("x/getList")));
                    }
                    return listing(A);
                });
        jobs.runFirst();
        refused[0] = true;
        table.refresh();
        jobs.runFirst();
        table.refreshWhile(new Poller(jobs), row -> true);
        jobs.runFirst();
        assertThat(table.loading().get()).isFalse();
    }

    @Test
    void t6VanishedRowsLeaveTheSelectionAndAreSaid() {
        ManualJobs jobs = new ManualJobs();
        boolean[] refreshed = {false};
        ResourceTableViewModel<Row> table = table(jobs);
        table.show("x", () -> refreshed[0] ? listing(A) : listing(A, B));
        jobs.runFirst();
        table.selection().addAll(table.rows());
        refreshed[0] = true;
        table.refresh();
        jobs.runFirst();
        assertThat(table.selection().count().get()).isEqualTo(1);
        assertThat(table.news().get()).isEqualTo(new RefreshSummary(0, 0, 1, 1));
    }

    @Test
    void t8LayoutSortAndFilterAreKeptAndComeBack() {
        List<TableLayout> kept = new ArrayList<>();
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.layout().restore(TableLayout.NONE, kept::add);
        table.layout()
                .arrangeColumns(
                        List.of(
                                new TableLayout.Column("id", 200, true),
                                new TableLayout.Column("name", 99, true)));
        table.sortBy(List.of(new SortKey("name", true)));
        table.filter().set("a");

        ResourceTableViewModel<Row> later = table(new InlineJobs());
        later.layout().restore(kept.getLast(), layout -> {});
        later.show("x", () -> listing(A, B, new Row("3", "ab")));
        assertThat(later.layout().columns().get()).isEqualTo(kept.getLast().columns());
        assertThat(later.rows()).extracting(Row::name).containsExactly("ab", "a");

        later.resetLayout();
        assertThat(later.layout().columns().get())
                .extracting(TableLayout.Column::id)
                .containsExactly("name", "id");
        assertThat(later.rows()).hasSize(3);
    }

    @Test
    void t8ALayoutOfAnotherVersionDoesNoHarm() {
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.layout()
                .restore(
                        new TableLayout(
                                List.of(
                                        new TableLayout.Column("no such column", 100, true),
                                        new TableLayout.Column("id", -5, false)),
                                List.of(new TableLayout.Sort("gone", true)),
                                ""),
                        layout -> {});
        table.show("x", () -> listing(A));
        assertThat(table.layout().columns().get())
                .containsExactly(
                        new TableLayout.Column("id", 60, false),
                        new TableLayout.Column("name", 60, true));
        assertThat(table.rows()).containsExactly(A);
    }

    @Test
    void t8TheLastVisibleColumnCannotBeHidden() {
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.layout()
                .arrangeColumns(
                        List.of(
                                new TableLayout.Column("name", 99, false),
                                new TableLayout.Column("id", 99, false)));
        assertThat(table.layout().columns().get()).anyMatch(TableLayout.Column::visible);
    }

    @Test
    void t10AHiddenColumnIsNotSearched() {
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.show("x", () -> listing(A, B));
        table.filter().set("2");
        assertThat(table.rows()).isEmpty();
        table.layout()
                .arrangeColumns(
                        List.of(
                                new TableLayout.Column("name", 99, true),
                                new TableLayout.Column("id", 99, true)));
        assertThat(table.rows()).containsExactly(B);
    }

    @Test
    void t11SortingIsOfWhatIsLoadedAndOfAllOfIt() {
        ManualJobs jobs = new ManualJobs();
        ResourceTableViewModel<Row> table = table(jobs);
        table.sortBy(List.of(new SortKey("name", true)));
        table.show("x", () -> listing(A, B));
        assertThat(table.rows()).isEmpty();
        jobs.runAll();
        assertThat(table.rows()).containsExactly(B, A);
    }

    @Test
    void picksByValuesThatOccurAndForgetsThemWithTheFilter() {
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.show("x", () -> listing(A, B, new Row("3", "b")));
        List<ValueCount> values = new ArrayList<>();
        table.valueFilters().count(table.columns().getFirst(), values::addAll);
        assertThat(values).containsExactly(new ValueCount("b", 2), new ValueCount("a", 1));
        table.valueFilters().pick("name", Set.of("b"));
        assertThat(table.rows()).hasSize(2);
        table.clearFilter();
        assertThat(table.rows()).hasSize(3);
    }

    @Test
    void t9ValuesThatAreEquallyFrequentAreOrderedAsPeopleCount() {
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.show("x", () -> listing(new Row("1", "v10"), new Row("2", "v2"), new Row("3", "V1")));
        List<ValueCount> values = new ArrayList<>();
        table.valueFilters().count(table.columns().getFirst(), values::addAll);
        assertThat(values).extracting(ValueCount::text).containsExactly("V1", "v2", "v10");
    }

    @Test
    void anActionIsAboutTheSelectedRowsOrTheOneTheKeyboardIsOn() {
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.show("x", () -> listing(A, B));
        assertThat(table.actedOn()).isEmpty();
        table.select(B);
        assertThat(table.actedOn()).containsExactly(B);
        table.selection().toggle(A);
        assertThat(table.actedOn()).containsExactly(A);
        table.filter().set("b");
        assertThat(table.actedOn()).containsExactly(A);
    }

    @Test
    void aRangeIsSelectedAsItIsShown() {
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        Row c = new Row("3", "c");
        table.show("x", () -> listing(A, B, c));
        table.sortBy(List.of(new SortKey("name", true)));
        table.selection().toggle(B);
        table.selection().extendTo(A, table.rows());
        assertThat(table.actedOn()).containsExactly(A, B);
        table.selection().addAll(table.rows());
        assertThat(table.selection().containsAll(table.rows())).isTrue();
        table.selection().clear();
        assertThat(table.selection().count().get()).isZero();
    }

    @Test
    void aRangeStartsWhereTheKeyboardWasAndShrinksAgain() {
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        Row c = new Row("3", "c");
        Row d = new Row("4", "d");
        table.show("x", () -> listing(A, B, c, d));
        table.selection().toggle(A);
        table.selection().startAt(c);
        table.selection().extendTo(d, table.rows());
        assertThat(table.actedOn()).containsExactly(A, c, d);
        table.selection().extendTo(c, table.rows());
        assertThat(table.actedOn()).containsExactly(A, c);
        table.selection().extendTo(B, table.rows());
        assertThat(table.actedOn()).containsExactly(A, B, c);
    }

    @Test
    void f12AnswersWithoutAListKeepTheRowsAndCountNothingAsGone() {
        for (Listing<Row> answer :
                List.of(
                        // "total": 7, "contents": null, or no "contents" at all
                        new Listing<Row>(List.of(), false, 0, 0, 0, 7),
                        // neither total nor contents
                        new Listing<Row>(List.of(), false, 0, 0, 0, null),
                        // "total": 7, "contents": []
                        new Listing<Row>(List.of(), true, 0, 0, 0, 7),
                        // only entries that could not be read
                        new Listing<Row>(List.of(), true, 2, 0, 2, 2))) {
            ResourceTableViewModel<Row> table = shownThenRefreshedWith(answer);
            assertThat(table.rows()).containsExactly(A, B);
            assertThat(table.selection().count().get()).isEqualTo(2);
            assertThat(table.selected().get()).isEqualTo(B);
            assertThat(table.news().get().gone()).isZero();
            assertThat(table.state().get()).isEqualTo(TableState.ROWS);
            assertThat(table.failure().get()).isInstanceOf(IncompleteListException.class);
        }
    }

    @Test
    void f12AFirstAnswerWithoutAListIsAFailureAndNotAnEmptyList() {
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.show("x", () -> new Listing<>(List.of(), false, 0, 0, 0, 7));
        assertThat(table.state().get()).isEqualTo(TableState.FAILED);
        assertThat(table.updatedAt().get()).isNull();
        assertThat(table.failure().get()).hasMessageContaining("total 7");
    }

    @Test
    void f12AnAnswerWithTooFewRowsKeepsTheOthers() {
        Row changed = new Row("1", "a2");
        ResourceTableViewModel<Row> table =
                shownThenRefreshedWith(new Listing<>(List.of(changed), true, 1, 0, 0, 2));
        assertThat(table.rows()).containsExactly(changed, B);
        assertThat(table.total().get()).isEqualTo(2);
        assertThat(table.news().get().gone()).isZero();
        assertThat(table.selection().count().get()).isEqualTo(2);
        assertThat(table.failure().get()).isNull();
        assertThat(table.completeness().get().isComplete()).isFalse();
        assertThat(table.completeness().get().missing()).isEqualTo(1);
    }

    @Test
    void f12ARowThatCannotBeReadAnyMoreStaysAsItWas() {
        ResourceTableViewModel<Row> table =
                shownThenRefreshedWith(new Listing<>(List.of(A), true, 2, 0, 1, 2));
        assertThat(table.rows()).containsExactly(A, B);
        assertThat(table.news().get().isAny()).isFalse();
        assertThat(table.completeness().get().unreadable()).isEqualTo(1);
    }

    @Test
    void f12ACompleteAnswerWithRepeatedRowsRemovesTheOthers() {
        ResourceTableViewModel<Row> table =
                shownThenRefreshedWith(new Listing<>(List.of(A), true, 2, 1, 0, 2));
        assertThat(table.rows()).containsExactly(A);
        assertThat(table.news().get().gone()).isEqualTo(1);
        assertThat(table.completeness().get().repeated()).isEqualTo(1);
    }

    @Test
    void f12ACompleteAnswerEndsWhatAnIncompleteOneLeftOpen() {
        List<Listing<Row>> answers = new ArrayList<>(List.of(listing(A, B)));
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.show("x", answers::getLast);
        answers.add(new Listing<>(List.of(A), true, 1, 0, 0, 2));
        table.refresh();
        answers.add(listing(A));
        table.refresh();
        assertThat(table.rows()).containsExactly(A);
        assertThat(table.completeness().get().isComplete()).isTrue();
    }

    @Test
    void aRefreshThatFailsOverNoRowsShowsTheFailureAndNotThatThereAreNone() {
        boolean[] broken = {false};
        ResourceTableViewModel<Row> table = table(new InlineJobs());
        table.show("x", () -> broken[0] ? fail() : listing());
        broken[0] = true;
        table.refresh();
        assertThat(table.state().get()).isEqualTo(TableState.FAILED);
        broken[0] = false;
        table.refresh();
        assertThat(table.state().get()).isEqualTo(TableState.EMPTY);
    }

    @Test
    void t5AThrottledRefreshSaysWhenItLooksNext() {
        boolean[] throttled = {false};
        ManualJobs jobs = new ManualJobs();
        ResourceTableViewModel<Row> table = table(jobs);
        table.show(
                "x",
                () -> {
                    if (throttled[0]) {
                        throw new ApiException(
                                new ApiFailure.Throttled(
                                        FakeWire.report("x/getList"), Duration.ofMinutes(3)));
                    }
                    return listing(A);
                });
        table.refreshWhile(new Poller(jobs), row -> true);
        jobs.runFirst();
        assertThat(table.autoRefresh().nextRefreshAt().get()).isEqualTo(NOW.plusSeconds(15));
        throttled[0] = true;
        table.refresh();
        jobs.runLast();
        assertThat(table.autoRefresh().nextRefreshAt().get()).isEqualTo(NOW.plusSeconds(180));
        assertThat(table.rows()).containsExactly(A);
    }

    private ResourceTableViewModel<Row> shownThenRefreshedWith(Listing<Row> answer) {
        boolean[] refreshed = {false};
        ManualJobs jobs = new ManualJobs();
        ResourceTableViewModel<Row> table = table(jobs);
        table.show("x", () -> refreshed[0] ? answer : listing(A, B));
        jobs.runFirst();
        table.selection().addAll(table.rows());
        table.select(B);
        refreshed[0] = true;
        table.refresh();
        jobs.runFirst();
        return table;
    }

    private ResourceTableViewModel<Row> table(Jobs jobs) {
        return new ResourceTableViewModel<>(
                jobs,
                () -> NOW,
                locale,
                List.of(
                        ResourceColumn.text("name", "", 60, Row::name),
                        ResourceColumn.text("id", "", 60, Row::id).as(ResourceColumn.Kind.HIDDEN)),
                Row::id);
    }

    private static Listing<Row> listing(Row... rows) {
        return new Listing<>(List.of(rows), 0);
    }

    private static Listing<Row> fail() throws IOException {
        throw new IOException("no");
    }

    @Test
    void e7ACancelledFirstLoadIsNoFailureAndCanBeTriedAgain() {
        ManualJobs jobs = new ManualJobs();
        ResourceTableViewModel<Row> table = table(jobs);
        table.show("x", () -> listing(A, B));
        table.cancelLoading();
        assertThat(table.state().get()).isEqualTo(TableState.CANCELLED);
        assertThat(table.loading().get()).isFalse();
        assertThat(jobs.waiting()).isZero();
        jobs.runAll();
        assertThat(table.state().get()).isEqualTo(TableState.CANCELLED);
        assertThat(table.failure().get()).isNull();

        table.refresh();
        assertThat(table.state().get()).isEqualTo(TableState.LOADING);
        jobs.runAll();
        assertThat(table.rows()).containsExactly(A, B);
    }

    @Test
    void e7ACancelledRefreshKeepsTheRows() {
        ManualJobs jobs = new ManualJobs();
        List<Row> later = new ArrayList<>(List.of(A, B));
        ResourceTableViewModel<Row> table = table(jobs);
        table.show("x", () -> new Listing<>(List.copyOf(later), 0));
        jobs.runAll();
        later.remove(B);
        table.refresh();
        table.cancelLoading();
        jobs.runAll();
        assertThat(table.state().get()).isEqualTo(TableState.ROWS);
        assertThat(table.rows()).containsExactly(A, B);
        assertThat(table.loading().get()).isFalse();
        assertThat(table.failure().get()).isNull();
    }
}
