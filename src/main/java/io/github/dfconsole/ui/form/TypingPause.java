package io.github.dfconsole.ui.form;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.validation.Problem;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Checks a field once the keyboard has rested, as if it had been left, unless a rule is broken: a
 * name that is still being typed is not a fault yet. It belongs to the UI thread.
 */
public final class TypingPause {

    private static final Duration PAUSE = Duration.ofMillis(400);

    private final Jobs jobs;
    private final Field<String> field;
    private final Function<String, Optional<Problem>> rule;
    private Job pause = Job.NONE;

    /** Follows a field. */
    public TypingPause(Jobs jobs, Field<String> field, Function<String, Optional<Problem>> rule) {
        this.jobs = jobs;
        this.field = field;
        this.rule = rule;
        field.value().addListener((property, before, now) -> restart());
    }

    private void restart() {
        pause.cancel();
        pause = jobs.later(PAUSE, this::rested);
    }

    private void rested() {
        if (rule.apply(field.entered()).isEmpty()) {
            field.leave();
        }
    }

    /** The field is no longer shown. */
    public void cancel() {
        pause.cancel();
    }
}
