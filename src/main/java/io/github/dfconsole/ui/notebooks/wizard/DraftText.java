package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.service.notebooks.SavedDraft;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

/** What a draft is called. */
final class DraftText {

    private static final int LONGEST_NAME = 60;

    private DraftText() {}

    /** The name that was entered, or that there is none yet. */
    static String name(SavedDraft kept, Texts texts) {
        String name = kept.draft().name();
        return name.isEmpty()
                ? texts.get("wizard.draft.nameless")
                : Printable.escape(name, LONGEST_NAME);
    }
}
