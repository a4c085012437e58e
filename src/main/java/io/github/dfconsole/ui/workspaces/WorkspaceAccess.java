package io.github.dfconsole.ui.workspaces;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.Pill;

/** Whether the caller may use a workspace, as a pill. */
final class WorkspaceAccess {

    private WorkspaceAccess() {}

    static void show(boolean disabled, Pill pill, Texts texts) {
        if (disabled) {
            pill.show(texts.get("workspaces.access.disabled"), Pill.Tone.NEUTRAL);
        } else {
            pill.show(texts.get("workspaces.access.usable"), Pill.Tone.GOOD);
        }
    }
}
