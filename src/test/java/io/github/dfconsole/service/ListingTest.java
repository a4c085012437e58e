package io.github.dfconsole.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Contents;

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
}
