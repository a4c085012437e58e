package io.github.dfconsole.ui.resource;

import io.github.dfconsole.ui.control.Pill.Tone;

import java.util.Arrays;
import java.util.Optional;

/**
 * The words the service has for states, with their colours: green runs, blue is on its way, grey
 * has ended, red has failed. The words are those of the samples in the API reference and of YARN.
 */
enum KnownState {
    RUNNING("state.running", Tone.GOOD, false),
    STABLE("state.stable", Tone.GOOD, false),
    READY("state.ready", Tone.GOOD, false),
    SUCCEEDED("state.succeeded", Tone.GOOD, false),
    NEW("state.new", Tone.IN_PROGRESS, true),
    NEW_SAVING("state.new", Tone.IN_PROGRESS, true),
    SUBMITTED("state.submitted", Tone.IN_PROGRESS, true),
    ACCEPTED("state.accepted", Tone.IN_PROGRESS, true),
    INIT("state.starting", Tone.IN_PROGRESS, true),
    STARTED("state.starting", Tone.IN_PROGRESS, true),
    FLEX("state.scaling", Tone.IN_PROGRESS, true),
    FLEXING("state.scaling", Tone.IN_PROGRESS, true),
    UPGRADING("state.upgrading", Tone.IN_PROGRESS, true),
    CHANGING("state.changing", Tone.IN_PROGRESS, true),
    STOPPED("state.stopped", Tone.NEUTRAL, false),
    COMPLETE("state.completed", Tone.NEUTRAL, false),
    FINISHED("state.finished", Tone.NEUTRAL, false),
    KILLED("state.killed", Tone.NEUTRAL, false),
    FAILED("state.failed", Tone.BAD, false);

    private final String textKey;
    private final Tone tone;
    private final boolean moving;

    KnownState(String textKey, Tone tone, boolean moving) {
        this.textKey = textKey;
        this.tone = tone;
        this.moving = moving;
    }

    static Optional<KnownState> of(String raw) {
        return Arrays.stream(values()).filter(known -> known.name().equals(raw)).findFirst();
    }

    String textKey() {
        return textKey;
    }

    Tone tone() {
        return tone;
    }

    boolean isMoving() {
        return moving;
    }
}
