package io.github.dfconsole.api.transport;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;

/** Dates by the number of the week and the weekday, as ISO 8601 writes them. */
final class IsoWeek {

    private IsoWeek() {}

    /**
     * The date of a weekday of a week.
     *
     * @param weekday 1 for Monday to 7 for Sunday
     * @throws java.time.DateTimeException if the year has no such week
     */
    static LocalDate date(int year, int week, int weekday) {
        // January 4th is always in the first week.
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(ChronoField.DAY_OF_WEEK, weekday);
    }
}
