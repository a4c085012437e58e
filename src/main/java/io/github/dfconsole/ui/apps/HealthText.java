package io.github.dfconsole.ui.apps;

import io.github.dfconsole.service.apps.AppHealth;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.Pill.Tone;
import io.github.dfconsole.ui.resource.ResourceState;

/** What an app is up to, in words. */
final class HealthText {

    private static final int LONGEST_WORD = 100;

    private final Texts texts;

    HealthText(Texts texts) {
        this.texts = texts;
    }

    /** The word and the colour of a health. */
    ResourceState state(AppHealth health) {
        return switch (health.kind()) {
            case STABLE -> new ResourceState(texts.get("state.stable"), Tone.GOOD, false);
            case RUNNING -> new ResourceState(texts.get("state.running"), Tone.GOOD, false);
            case STARTING -> new ResourceState(texts.get("state.starting"), Tone.IN_PROGRESS, true);
            case SCALING ->
                    new ResourceState(
                            texts.get("apps.health.scaling", health.allocated(), health.desired()),
                            Tone.IN_PROGRESS,
                            true);
            case STOPPED -> new ResourceState(texts.get("state.stopped"), Tone.NEUTRAL, false);
            case FAILED -> new ResourceState(texts.get("state.failed"), Tone.BAD, false);
            case UNKNOWN -> ResourceState.of(health.word(), texts);
        };
    }

    /** The word without numbers, by which apps are found. */
    String kind(AppHealth health) {
        return health.kind() == AppHealth.Kind.SCALING
                ? texts.get("state.scaling")
                : state(health).word();
    }

    /** The word, and what the service says itself. */
    String inFull(AppHealth health) {
        String reported =
                texts.get("apps.health.reported", Printable.escape(health.word(), LONGEST_WORD));
        String word = state(health).word() + " · " + reported;
        return health.desired() == 0 && health.allocated() == 0
                ? word
                : word
                        + " · "
                        + texts.get(
                                "apps.containers.in-full", health.allocated(), health.desired());
    }
}
