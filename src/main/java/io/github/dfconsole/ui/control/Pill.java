package io.github.dfconsole.ui.control;

import javafx.scene.control.Label;

/** A label for a state, coloured by its tone; the word alone says everything (A8). */
public final class Pill extends Label {

    /** How good or bad a state is. */
    public enum Tone {
        GOOD("pill-good"),
        IN_PROGRESS("pill-progress"),
        NEUTRAL("pill-neutral"),
        ATTENTION("pill-attention"),
        BAD("pill-bad"),
        UNKNOWN("pill-unknown");

        private final String styleClass;

        Tone(String styleClass) {
            this.styleClass = styleClass;
        }
    }

    /** Creates an empty pill. */
    public Pill() {
        getStyleClass().add("pill");
    }

    /** Shows a word in the colour of a tone. */
    public void show(String word, Tone tone) {
        setText(word);
        for (Tone each : Tone.values()) {
            getStyleClass().remove(each.styleClass);
        }
        getStyleClass().add(tone.styleClass);
    }
}
