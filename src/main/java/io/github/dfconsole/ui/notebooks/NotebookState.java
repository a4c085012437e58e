package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.Pill;

/** What a notebook does, as a word and as a pill; states nobody knows are shown as they came. */
final class NotebookState {

    private static final int LONGEST_WORD = 40;

    private NotebookState() {}

    static String word(String state, Texts texts) {
        return switch (state) {
            case NotebooksViewModel.RUNNING -> texts.get("notebooks.state.running");
            case "ACCEPTED" -> texts.get("notebooks.state.accepted");
            default -> Printable.escape(state, LONGEST_WORD);
        };
    }

    static void show(String state, boolean deleting, Pill pill, Texts texts) {
        if (deleting) {
            pill.show(texts.get("notebooks.state.deleting"), Pill.Tone.ATTENTION);
        } else {
            pill.show(
                    word(state, texts),
                    state.equals(NotebooksViewModel.RUNNING)
                            ? Pill.Tone.GOOD
                            : Pill.Tone.ATTENTION);
        }
    }
}
