package io.github.dfconsole.ui.apps;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.Pill;
import io.github.dfconsole.ui.resource.ResourceState;

import javafx.scene.layout.Region;

/** The state of a component or a container as a pill; an unknown word is shown as it came. */
final class StatePill {

    private StatePill() {}

    static Pill of(String raw, Texts texts) {
        ResourceState state = ResourceState.of(raw, texts);
        Pill pill = new Pill();
        pill.show(state.word(), state.tone());
        pill.setMinWidth(Region.USE_PREF_SIZE);
        return pill;
    }
}
