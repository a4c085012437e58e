package io.github.dfconsole.ui.resource;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** How old rows are that are only remembered, and why they are still shown, in words (T17). */
final class RememberedText {

    private static final Duration PACE = Duration.ofSeconds(20);
    private static final long HOURS_OF_DAYS = 48;

    private final ResourceTableViewModel<?> rows;
    private final ScreenContext context;
    private final Texts texts;
    private final LongProperty ticks = new SimpleLongProperty(this, "ticks");

    /** Speaks of the rows of a table, whose age grows. */
    RememberedText(ResourceTableViewModel<?> rows, ScreenContext context) {
        this.rows = rows;
        this.context = context;
        this.texts = context.texts();
        context.poller().watch(() -> PACE, this::tick);
    }

    private void tick() {
        if (rows.memory().isShown()) {
            ticks.set(ticks.get() + 1);
        }
    }

    /** A text about when the rows were read; empty if they are not only remembered. */
    StringBinding bind(Function<Instant, String> words) {
        return Bindings.createStringBinding(
                () -> {
                    Instant at = rows.memory().readAt().get();
                    return at == null ? "" : words.apply(at);
                },
                rows.memory().readAt(),
                rows.loading(),
                rows.failure(),
                ticks,
                texts.locale());
    }

    /** What the rows are stamped with: {@code From 2 hours ago}. */
    String stamp(Instant at) {
        return texts.get("table.remembered", age(at));
    }

    /** What keeps them from being replaced: they are read now, or that has failed. */
    String progress() {
        if (rows.loading().get()) {
            return texts.get("table.remembered.reading");
        }
        return rows.failure().get() == null
                ? texts.get("table.remembered.not-read")
                : texts.get("table.remembered.failed");
    }

    /** When they were read, how long ago that is, and what is off meanwhile. */
    String note(Instant at) {
        return texts.get("table.remembered.note", context.times().zoned(at), age(at));
    }

    /** The same beside one of the rows. */
    String detail(Instant at) {
        return texts.get("detail.remembered", age(at));
    }

    private String age(Instant at) {
        Duration age = Duration.between(at, context.clock().instant());
        if (age.toMinutes() < 1) {
            return texts.get("age.now");
        }
        if (age.toHours() < 1) {
            return texts.get("age.minutes", age.toMinutes());
        }
        return age.toHours() < HOURS_OF_DAYS
                ? texts.get("age.hours", age.toHours())
                : texts.get("age.days", age.toDays());
    }
}
