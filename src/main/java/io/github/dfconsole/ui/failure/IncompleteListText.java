package io.github.dfconsole.ui.failure;

import io.github.dfconsole.service.Listing;
import io.github.dfconsole.text.Texts;

/** Says in the user's language what is missing from an incomplete list. */
public final class IncompleteListText {

    private IncompleteListText() {}

    /** One sentence with the figures that the answer gives; for an incomplete list only. */
    public static String of(Listing<?> listing, Texts texts) {
        int sent = listing.sent();
        int total = sent + listing.missing();
        int unreadable = listing.unreadable();
        if (listing.missing() == 0) {
            return unreadable == 0
                    ? texts.get("list.incomplete.not-given")
                    : texts.get("list.incomplete.unreadable", unreadable, sent);
        }
        return unreadable == 0
                ? texts.get("list.incomplete.missing", total, sent)
                : texts.get("list.incomplete.missing-unreadable", total, sent, unreadable);
    }
}
