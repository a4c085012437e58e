package io.github.dfconsole.ui.preferences;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * A time zone that can be chosen.
 *
 * @param zone the time zone; null for that of the system, whichever it is
 */
public record ZoneChoice(@Nullable ZoneId zone) {

    /** The time zone of the system. */
    static final ZoneChoice SYSTEM = new ZoneChoice(null);

    /** Returns the id of the zone, such as {@code Asia/Seoul}. */
    public String id() {
        return actual().getId();
    }

    /** Returns how far the zone is from UTC at a point in time: {@code UTC+09:00}. */
    public String offset(Instant at) {
        ZoneOffset offset = actual().getRules().getOffset(at);
        return offset.equals(ZoneOffset.UTC) ? "UTC+00:00" : "UTC" + offset.getId();
    }

    private ZoneId actual() {
        return Objects.requireNonNullElseGet(zone, ZoneId::systemDefault);
    }
}
