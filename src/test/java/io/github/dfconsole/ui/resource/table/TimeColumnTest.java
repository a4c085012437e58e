package io.github.dfconsole.ui.resource.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.resource.detail.TimestampText;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** What a column of times shows, writes and sorts by. */
class TimeColumnTest {

    private static final Row NONE = new Row("none", null);
    private static final Row ODD = new Row("odd", new Timestamp.Unreadable("soon"));
    private static final Row LOCAL = row("2022-07-27 16:17:44", "2022-07-27T16:17:44", true);
    private static final Row DATE = row("20220727", "2022-07-27T00:00", false);
    private static final Row EARLY = exact("2022-07-27T16:17:00+09:00");
    private static final Row LATE = exact("2022-07-27T08:00:00.5Z");

    private final ResourceColumn<Row> column =
            ResourceColumn.time(
                    "at",
                    "accounts.column.created",
                    Row::at,
                    new TimestampText(
                            new Texts(Locale.ENGLISH), new Times(ZoneId.of("Asia/Seoul"))));

    private record Row(String name, @Nullable Timestamp at) {}

    private static Row exact(String time) {
        return new Row(time, new Timestamp.Exact(OffsetDateTime.parse(time)));
    }

    private static Row row(String text, String local, boolean hasTime) {
        return new Row(text, new Timestamp.Zoneless(text, LocalDateTime.parse(local), hasTime));
    }

    @Test
    void t12ShowsLocalTimeAndSaysWhereThereIsNoZone() {
        assertThat(List.of(LATE, LOCAL, DATE, ODD, NONE))
                .extracting(column.text()::apply)
                .containsExactly("2022-07-27 17:00", "2022-07-27 16:17", "2022-07-27", "soon", "");
        assertThat(List.of(LATE, LOCAL, DATE, ODD, NONE))
                .extracting(column.full()::apply)
                .containsExactly(
                        "2022-07-27 17:00:00 +09:00",
                        "2022-07-27 16:17:44 (no time zone given)",
                        "2022-07-27 (no time zone given)",
                        "soon",
                        "");
    }

    @Test
    void filesHoldRfc3339OrWhatCame() {
        assertThat(List.of(EARLY, LATE, LOCAL, DATE, ODD, NONE))
                .extracting(column.written()::apply)
                .containsExactly(
                        "2022-07-27T16:17:00+09:00",
                        "2022-07-27T08:00:00.500Z",
                        "2022-07-27 16:17:44",
                        "20220727",
                        "soon",
                        "");
    }

    @Test
    void whatIsNoTimeIsSortedLastWhicheverWay() {
        List<Row> rows = List.of(ODD, LOCAL, NONE, LATE, DATE, EARLY);
        assertThat(sorted(rows, false)).containsExactly(EARLY, LATE, DATE, LOCAL, ODD, NONE);
        assertThat(sorted(rows, true)).containsExactly(LOCAL, DATE, LATE, EARLY, ODD, NONE);
    }

    private List<Row> sorted(List<Row> rows, boolean descending) {
        return RowSorter.sort(
                rows, List.of(new SortKey("at", descending)), List.of(column), Locale.ENGLISH);
    }
}
