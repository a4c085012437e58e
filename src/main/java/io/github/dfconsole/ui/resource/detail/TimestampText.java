package io.github.dfconsole.ui.resource.detail;

import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

import org.jspecify.annotations.Nullable;

/**
 * Shows the times of the service: a point in time in the local zone, a time without a zone as it
 * was given, and anything else as it came (T12).
 *
 * @param texts says that there was no zone
 * @param times formats dates and times
 */
public record TimestampText(Texts texts, Times times) {

    /** Returns date and time to the minute, for a cell; empty for null. */
    public String minutes(@Nullable Timestamp time) {
        return switch (time) {
            case null -> "";
            case Timestamp.Exact exact -> times.minutes(exact.at());
            case Timestamp.Zoneless local ->
                    local.hasTime() ? Times.minutes(local.at()) : Times.date(local.at());
            case Timestamp.Unreadable unreadable -> unreadable.text();
        };
    }

    /**
     * Returns date and time to the second, with the offset or a remark that there was none; empty
     * for null.
     */
    public String exact(@Nullable Timestamp time) {
        return switch (time) {
            case null -> "";
            case Timestamp.Exact exact -> times.exact(exact.at());
            case Timestamp.Zoneless local ->
                    texts.get(
                            "time.no-zone",
                            local.hasTime() ? Times.seconds(local.at()) : Times.date(local.at()));
            case Timestamp.Unreadable unreadable -> unreadable.text();
        };
    }
}
