package io.github.dfconsole.ui.resource.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

class RowQueryTest {

    private record Row(String name, Integer size, Instant at) {
        static Row named(String name) {
            return new Row(name, null, null);
        }
    }

    private static final List<ResourceColumn<Row>> COLUMNS =
            List.of(
                    ResourceColumn.text("name", "", 0, Row::name),
                    ResourceColumn.of("size", "", 0, row -> String.valueOf(row.size()), Row::size),
                    ResourceColumn.of("at", "", 0, row -> String.valueOf(row.at()), Row::at));

    @Test
    void t9SortsTextByTheCollationOfTheLanguage() {
        assertThat(sortedNames(Locale.ENGLISH, "zebra", "Äpfel", "apple", "Zulu", "éclair"))
                .containsExactly("Äpfel", "apple", "éclair", "zebra", "Zulu");
        assertThat(sortedNames(Locale.KOREAN, "하늘", "가을", "나무", "까치"))
                .containsExactly("가을", "까치", "나무", "하늘");
    }

    @Test
    void t9SortsNumbersAndDatesByValueAndWhatIsMissingLast() {
        Row small = new Row("a", 9, Instant.EPOCH);
        Row large = new Row("b", 100, Instant.EPOCH.plusSeconds(1));
        Row missing = new Row("c", null, null);
        List<Row> rows = List.of(missing, large, small);
        for (String column : List.of("size", "at")) {
            assertThat(sort(rows, new SortKey(column, false)))
                    .containsExactly(small, large, missing);
            assertThat(sort(rows, new SortKey(column, true)))
                    .containsExactly(large, small, missing);
        }
    }

    @Test
    void t9SortsStably() {
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < 200; index++) {
            rows.add(new Row("same", index % 3, Instant.ofEpochSecond(index)));
        }
        List<Row> sorted = sort(rows, new SortKey("size", false));
        assertThat(sorted.stream().filter(row -> row.size() == 1).map(Row::at).toList()).isSorted();
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(sort(shuffled, new SortKey("size", false), new SortKey("at", false)))
                .isEqualTo(sorted);
    }

    @Test
    void leavesTheServicesOrderAloneUntilAColumnIsChosen() {
        List<Row> rows = List.of(Row.named("b"), Row.named("a"));
        assertThat(sort(rows)).isEqualTo(rows);
        assertThat(sort(rows, new SortKey("no such column", false))).isEqualTo(rows);
    }

    @Test
    void t10FiltersAllColumnsInAnyCaseAndNormalisation() {
        Row cafe = Row.named("Cafe\u0301 BAR");
        Row korean = Row.named("\u1112\u1161\u11AB\u1100\u116E\u11A8");
        Row number = new Row("x", 4_711, null);
        List<Row> rows = List.of(cafe, korean, number);
        assertThat(filter(rows, "café bar")).containsExactly(cafe);
        assertThat(filter(rows, "한국")).containsExactly(korean);
        assertThat(filter(rows, " 71 ")).containsExactly(number);
        assertThat(filter(rows, "x 4711")).containsExactly(number);
        assertThat(filter(rows, "x 4712")).isEmpty();
        assertThat(filter(rows, "\u00A0x\u30004711\u200B")).containsExactly(number);
        assertThat(filter(rows, "47\u200B11")).containsExactly(number);
        assertThat(filter(rows, "\uFEFF")).isEqualTo(rows);
        assertThat(filter(rows, "nothing")).isEmpty();
        assertThat(filter(rows, "  ")).isEqualTo(rows);
    }

    @Test
    void t10LooksAtVisibleColumnsOnly() {
        List<Row> rows = List.of(new Row("a", 7, null), new Row("7", 1, null));
        assertThat(
                        new RowQuery("7", Map.of(), Set.of("size"), List.of(), Locale.ENGLISH)
                                .apply(rows, COLUMNS))
                .containsExactly(rows.get(1));
    }

    @Test
    void letsThroughWhatHasOneOfThePickedValuesInEachColumn() {
        List<Row> rows =
                List.of(new Row("a", 1, null), new Row("b", 1, null), new Row("a", 2, null));
        Map<String, Set<String>> picked = Map.of("name", Set.of("a"), "size", Set.of("1", "3"));
        assertThat(
                        new RowQuery("", picked, Set.of(), List.of(), Locale.ENGLISH)
                                .apply(rows, COLUMNS))
                .containsExactly(rows.getFirst());
    }

    private static List<String> sortedNames(Locale locale, String... names) {
        List<Row> rows = List.of(names).stream().map(Row::named).toList();
        return new RowQuery("", Map.of(), Set.of(), List.of(new SortKey("name", false)), locale)
                .apply(rows, COLUMNS).stream().map(Row::name).toList();
    }

    private static List<Row> sort(List<Row> rows, SortKey... keys) {
        return new RowQuery("", Map.of(), Set.of(), List.of(keys), Locale.ENGLISH)
                .apply(rows, COLUMNS);
    }

    private static List<Row> filter(List<Row> rows, String filter) {
        return new RowQuery(filter, Map.of(), Set.of(), List.of(), Locale.ENGLISH)
                .apply(rows, COLUMNS);
    }
}
