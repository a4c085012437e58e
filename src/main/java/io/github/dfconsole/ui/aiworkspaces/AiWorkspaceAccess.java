package io.github.dfconsole.ui.aiworkspaces;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.Pill;

/** Whether the caller may use a workspace, as a pill. */
final class AiWorkspaceAccess {

    private AiWorkspaceAccess() {}

    static void show(boolean disabled, Pill pill, Texts texts) {
        if (disabled) {
            pill.show(texts.get("aiworkspaces.access.disabled"), Pill.Tone.NEUTRAL);
        } else {
            pill.show(texts.get("aiworkspaces.access.usable"), Pill.Tone.GOOD);
        }
    }
}
