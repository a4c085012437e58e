package io.github.dfconsole.ui.notebooks.creation;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.Pill;

/** What a notebook does, as a word and as a pill; states nobody knows are shown as they came. */
public final class NotebookState {

    /** The state in which nothing more is expected to happen. */
    public static final String RUNNING = "RUNNING";

    private static final int LONGEST_WORD = 40;

    private NotebookState() {}

    /** A state as a word. */
    public static String word(String state, Texts texts) {
        return switch (state) {
            case RUNNING -> texts.get("notebooks.state.running");
            case "ACCEPTED" -> texts.get("notebooks.state.accepted");
            default -> Printable.escape(state, LONGEST_WORD);
        };
    }

    /** Shows a state, or that the notebook is on its way out, as a pill. */
    public static void show(String state, boolean deleting, Pill pill, Texts texts) {
        if (deleting) {
            pill.show(texts.get("notebooks.state.deleting"), Pill.Tone.ATTENTION);
        } else {
            pill.show(
                    word(state, texts),
                    state.equals(RUNNING) ? Pill.Tone.GOOD : Pill.Tone.ATTENTION);
        }
    }
}
