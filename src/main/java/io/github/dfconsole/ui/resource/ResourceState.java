package io.github.dfconsole.ui.resource;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.Pill;

/**
 * The state of a resource as it is shown: a word, its colour, and whether it is on its way to
 * another state. {@link KnownState} lists the words of the service and their colours.
 *
 * @param word what the pill says, in the user's language
 * @param tone the colour of the pill
 * @param isMoving whether the state will change without the user doing anything
 */
public record ResourceState(String word, Pill.Tone tone, boolean isMoving) {

    private static final int LONGEST_WORD = 40;

    /**
     * The state for a word of the service; an unknown word is shown as it came, and may be a step
     * on the way to another state.
     */
    public static ResourceState of(String raw, Texts texts) {
        return KnownState.of(raw)
                .map(
                        known ->
                                new ResourceState(
                                        texts.get(known.textKey()), known.tone(), known.isMoving()))
                .orElseGet(
                        () ->
                                new ResourceState(
                                        Printable.escape(raw, LONGEST_WORD),
                                        Pill.Tone.UNKNOWN,
                                        true));
    }

    /** The state of a resource that the user has just changed, until the effect is seen. */
    public static ResourceState pending(String word) {
        return new ResourceState(word, Pill.Tone.ATTENTION, true);
    }
}
