package io.github.dfconsole.ui.resource.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** What the list does not say is read for rows in sight, and for all before they are sorted. */
class RowFactsTest {

    private record Row(String id, String state) {}

    private final ManualJobs jobs = new ManualJobs();
    private final List<String> read = new ArrayList<>();
    private final Session session = new FakeWire().session();
    private boolean broken;
    private int size = 100;
    private final RowFacts<Row, Integer> facts =
            new RowFacts<>(jobs, row -> row.id() + row.state(), this::sizeOf);
    private final ResourceTableViewModel<Row> table =
            new ResourceTableViewModel<>(
                    jobs,
                    InstantSource.system(),
                    new SimpleObjectProperty<>(Locale.ENGLISH),
                    List.of(
                            ResourceColumn.text("name", "name", 100, Row::id),
                            ResourceColumn.<Row>of("size", "size", 100, this::text, facts::of)
                                    .readAs(facts)),
                    Row::id);

    @BeforeEach
    void connect() {
        facts.readOver(session);
    }

    private Integer sizeOf(Session over, Row row) throws ApiException {
        read.add(row.id());
        if (broken) {
            throw new ApiException(new ApiFailure.NotFound(FakeWire.report("apps/getDetail")));
        }
        return size - row.id().length();
    }

    private String text(Row row) {
        return String.valueOf(facts.of(row));
    }

    private static List<Row> rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(length -> new Row("x".repeat(length), "RUNNING"))
                .toList();
    }

    @Test
    void atMostFourAreReadAtATime() {
        rows(10).forEach(facts::want);
        assertThat(jobs.waiting()).isEqualTo(4);
        jobs.runFirst();
        assertThat(jobs.waiting()).isEqualTo(4);
        jobs.runAll();
        assertThat(read).hasSize(10);
    }

    @Test
    void aRowIsReadOnceUnlessWhatItsValueHoldsForChanges() {
        Row row = new Row("x", "RUNNING");
        facts.want(row);
        facts.want(row);
        jobs.runAll();
        facts.want(row);
        assertThat(jobs.waiting()).isZero();
        facts.want(new Row("x", "STOPPED"));
        jobs.runAll();
        assertThat(read).containsExactly("x", "x");
    }

    /** Rows come and go, and change their state, for as long as a window is open. */
    @Test
    void whatWasReadOfARowInAnotherStateIsForgottenWithTheNextList() {
        Row stopped = new Row("x", "STOPPED");
        Row running = new Row("x", "RUNNING");
        table.show("x", () -> new Listing<>(List.of(running), 0));
        jobs.runAll();
        facts.want(stopped);
        facts.want(running);
        jobs.runAll();
        assertThat(facts.of(stopped)).isEqualTo(99);
        table.refresh();
        jobs.runAll();
        assertThat(facts.of(stopped)).isNull();
        assertThat(facts.of(running)).isEqualTo(99);
    }

    @Test
    void whatIsOutOfDateStaysInSightUntilItIsReadAgain() {
        Row row = new Row("x", "RUNNING");
        facts.want(row);
        jobs.runAll();
        facts.outdate();
        assertThat(facts.of(row)).isEqualTo(99);
        facts.want(row);
        broken = true;
        jobs.runAll();
        assertThat(facts.of(row)).isEqualTo(99);
        assertThat(read).hasSize(2);
    }

    /** What it brings may be from before the change. */
    @Test
    void aReadUnderWayDuringAChangeIsMadeAgain() {
        Row row = new Row("x", "RUNNING");
        facts.want(row);
        facts.outdate();
        jobs.runAll();
        size = 50;
        facts.want(row);
        jobs.runAll();
        assertThat(facts.of(row)).isEqualTo(49);
        facts.want(row);
        assertThat(jobs.waiting()).isZero();
    }

    @Test
    void whatIsOutOfDateIsReadAgainBeforeRowsAreSortedByIt() {
        table.show("x", () -> new Listing<>(rows(6), 0));
        jobs.runAll();
        rows(6).forEach(facts::want);
        jobs.runAll();
        facts.outdate();
        read.clear();
        table.sortBy(List.of(new SortKey("size", false)));
        assertThat(facts.left().get()).isEqualTo(6);
        assertThat(table.rows().getFirst().id()).isEqualTo("x");
        jobs.runAll();
        assertThat(read).hasSize(6);
        assertThat(table.rows().getFirst().id()).isEqualTo("xxxxxx");
    }

    @Test
    void rowsAreSortedOnlyOnceReadsThatAChangeHasOvertakenWereMadeAgain() {
        table.show("x", () -> new Listing<>(rows(3), 0));
        jobs.runAll();
        table.sortBy(List.of(new SortKey("size", false)));
        facts.outdate();
        jobs.runAll();
        assertThat(read).hasSize(6);
        assertThat(facts.left().get()).isZero();
        assertThat(table.rows().getFirst().id()).isEqualTo("xxx");
    }

    @Test
    void aReadThatFailedIsSaidAndNotTakenForNothing() {
        broken = true;
        Row row = new Row("x", "RUNNING");
        facts.want(row);
        assertThat(facts.hasFailed(row)).isFalse();
        jobs.runAll();
        assertThat(facts.hasFailed(row)).isTrue();
        assertThat(facts.of(row)).isNull();
    }

    @Test
    void allRowsAreReadBeforeTheyAreSortedByIt() {
        table.show("x", () -> new Listing<>(rows(6), 0));
        jobs.runAll();
        table.sortBy(List.of(new SortKey("size", false)));
        assertThat(facts.left().get()).isEqualTo(6);
        assertThat(table.rows().getFirst().id()).isEqualTo("x");
        jobs.runAll();
        assertThat(facts.left().get()).isZero();
        assertThat(table.rows().getFirst().id()).isEqualTo("xxxxxx");
    }

    @Test
    void cancellingKeepsTheOrderFromBefore() {
        table.show("x", () -> new Listing<>(rows(20), 0));
        jobs.runAll();
        table.sortBy(List.of(new SortKey("size", false)));
        table.factColumns().giveUp();
        jobs.runAll();
        assertThat(read).hasSize(4);
        assertThat(table.layout().sort().get()).isEmpty();
        assertThat(table.rows().getFirst().id()).isEqualTo("x");
    }

    @Test
    void rowsAreFilteredByAValueOnlyOnceAllAreKnown() {
        table.show("x", () -> new Listing<>(rows(3), 0));
        jobs.runAll();
        table.valueFilters().pick("size", Set.of("98"));
        assertThat(table.rows()).hasSize(3);
        jobs.runAll();
        assertThat(table.rows()).extracting(Row::id).containsExactly("xx");
    }

    @Test
    void aRowThatHasLeftTheViewIsNotReadWhenItIsItsTurn() {
        List<Row> rows = rows(10);
        Set<Row> inSight = new HashSet<>(rows);
        facts.readOnlyIf(() -> inSight::contains);
        rows.forEach(facts::want);
        inSight.removeAll(rows.subList(4, 9));
        jobs.runAll();
        assertThat(read).containsExactly("x", "xx", "xxx", "xxxx", "x".repeat(10));
        facts.want(rows.get(5));
        inSight.add(rows.get(5));
        jobs.runAll();
        assertThat(read).hasSize(6);
    }

    @Test
    void rowsOutOfSightAreReadBeforeAllAreSorted() {
        facts.readOnlyIf(() -> row -> false);
        table.show("x", () -> new Listing<>(rows(9), 0));
        jobs.runAll();
        table.sortBy(List.of(new SortKey("size", false)));
        jobs.runAll();
        assertThat(read).hasSize(9);
    }

    @Test
    void whatWasReadElsewhereIsNotReadAgain() {
        Row row = new Row("x", "RUNNING");
        facts.tell(row, 7);
        facts.want(row);
        assertThat(jobs.waiting()).isZero();
        assertThat(facts.of(row)).isEqualTo(7);
    }

    @Test
    void onlyWhatChangesByItselfIsReadAgainWithTheList() {
        facts.renewedWithListIf(value -> value == 98);
        List<Row> rows = rows(3);
        table.show("x", () -> new Listing<>(rows, 0));
        jobs.runAll();
        rows.forEach(facts::want);
        jobs.runAll();
        read.clear();
        table.refresh();
        jobs.runAll();
        rows.forEach(facts::want);
        jobs.runAll();
        assertThat(read).containsExactly("xx");
    }

    @Test
    void aReadThatFailedIsTriedAgainWithTheList() {
        Row row = new Row("x", "RUNNING");
        table.show("x", () -> new Listing<>(List.of(row), 0));
        jobs.runAll();
        broken = true;
        facts.want(row);
        jobs.runAll();
        broken = false;
        table.refresh();
        jobs.runAll();
        facts.want(row);
        jobs.runAll();
        assertThat(facts.of(row)).isEqualTo(99);
    }

    @Test
    void anotherConnectionKnowsNothing() {
        Row row = new Row("x", "RUNNING");
        facts.want(row);
        jobs.runAll();
        facts.readOver(null);
        assertThat(facts.of(row)).isNull();
        facts.want(row);
        assertThat(jobs.waiting()).isZero();
    }
}
