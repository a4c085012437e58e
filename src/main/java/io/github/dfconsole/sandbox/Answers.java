package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** How answers are written. */
final class Answers {

    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private Answers() {}

    static ObjectNode success() {
        return JsonNodeFactory.instance.objectNode().put("success", true);
    }

    /** The older pages' form of times, with milliseconds and offset. */
    static String time(OffsetDateTime time) {
        return MILLISECONDS.format(time);
    }

    /** The newer pages' form of times, without milliseconds: Accounts and Apps. */
    static String newerTime(OffsetDateTime time) {
        return SECONDS.format(time);
    }
}
