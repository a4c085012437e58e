package io.github.dfconsole.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.service.Listing.IncompleteListException;

import org.junit.jupiter.api.Test;

import java.util.List;

class ListingTest {

    private record Row(String id, int number) {}

    @Test
    void f12KeepsTheFirstOfEachIdAndEveryRowWithoutOne() {
        Listing<Row> listing =
                Listing.of(
                        new Contents<>(
                                true,
                                "",
                                List.of(
                                        new Row("a", 1),
                                        new Row("", 2),
                                        new Row("b", 3),
                                        new Row("a", 4),
                                        new Row("", 5)),
                                5),
                        Row::id);
        assertThat(listing.rows()).extracting(Row::number).containsExactly(1, 2, 3, 5);
        assertThat(listing.repeated()).isEqualTo(1);
    }

    private static Listing<Row> answer(boolean given, int unreadable, Integer total, Row... rows) {
        return Listing.of(
                new Contents<>(
                        true,
                        "",
                        List.of(rows),
                        total,
                        new Contents.Entries(given, rows.length + unreadable, unreadable)),
                Row::id);
    }

    private static final Row A = new Row("a", 1);
    private static final Row B = new Row("b", 2);

    @Test
    void completeWhenGivenAndNothingIsMissingOrUnreadable() {
        assertThat(answer(true, 0, 2, A, B).isComplete()).isTrue();
        assertThat(answer(true, 0, null, A).isComplete()).isTrue();
        assertThat(answer(true, 0, 0).isComplete()).isTrue();
        assertThat(answer(true, 0, 1, A, B).isComplete()).isTrue();
    }

    @Test
    void countsWhatIsMissing() {
        assertThat(answer(false, 0, 7).missing()).isEqualTo(7);
        assertThat(answer(true, 0, 7, A, B).missing()).isEqualTo(5);
        assertThat(answer(true, 1, 3, A).missing()).isEqualTo(1);
        assertThat(answer(true, 0, 1, A, B).missing()).isZero();
        assertThat(answer(false, 0, null).missing()).isZero();
    }

    @Test
    void incompleteWhenNotGivenMissingOrUnreadable() {
        assertThat(answer(false, 0, 7).isComplete()).isFalse();
        assertThat(answer(false, 0, null).isComplete()).isFalse();
        assertThat(answer(true, 0, 7, A).isComplete()).isFalse();
        assertThat(answer(true, 1, 2, A).isComplete()).isFalse();
    }

    @Test
    void findsARowOrItsAbsenceInACompleteList() throws Exception {
        assertThat(answer(true, 0, 2, A, B).find(B::equals)).contains(B);
        assertThat(answer(true, 0, 1, A).find(B::equals)).isEmpty();
    }

    @Test
    void findsARowButNeverItsAbsenceInAnIncompleteList() throws Exception {
        Listing<Row> incomplete = answer(true, 0, 2, A);
        assertThat(incomplete.find(A::equals)).contains(A);
        assertThatThrownBy(() -> incomplete.find(B::equals))
                .isInstanceOf(IncompleteListException.class)
                .hasMessageContaining("total 2, sent 1");
    }

    @Test
    void earlierRowsStayAfterAnIncompleteListOnly() {
        Row renamed = new Row("a", 9);
        assertThat(answer(true, 0, 2, renamed).rowsAfter(List.of(A, B), Row::id))
                .containsExactly(renamed, B);
        assertThat(answer(false, 0, 2).rowsAfter(List.of(A, B), Row::id)).containsExactly(A, B);
        assertThat(answer(true, 0, 1, renamed).rowsAfter(List.of(A, B), Row::id))
                .containsExactly(renamed);
    }
}
