package io.github.dfconsole.ui.wizard;

import io.github.dfconsole.service.drafts.NamedDraft;
import io.github.dfconsole.service.drafts.SavedDraft;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

/** The name under which a draft is offered. */
final class DraftText {

    private static final int LONGEST_NAME = 60;

    private DraftText() {}

    /** Returns the name that was entered, or a text that says that there is none yet. */
    static String name(SavedDraft<? extends NamedDraft<?>> saved, Texts texts) {
        String name = saved.draft().name();
        return name.isEmpty()
                ? texts.get("wizard.draft.nameless")
                : Printable.escape(name, LONGEST_NAME);
    }
}
