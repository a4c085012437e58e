package io.github.dfconsole.ui.notebooks.keytab;

import io.github.dfconsole.service.notebooks.CopiedKeytab;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

/** What is said about the keytab in a notebook. */
final class KeytabText {

    private static final int LONGEST_NAME = 100;

    private final Texts texts;

    KeytabText(Texts texts) {
        this.texts = texts;
    }

    /** A word or two. */
    String brief(CopiedKeytab keytab) {
        return switch (keytab) {
            case OUTDATED -> texts.get("notebooks.keytab.outdated");
            case PERHAPS_OUTDATED -> texts.get("notebooks.keytab.perhaps");
        };
    }

    /** Why it does not work, or may not. */
    String reason(CopiedKeytab keytab, String account) {
        String name = Printable.escape(account, LONGEST_NAME);
        return switch (keytab) {
            case OUTDATED -> texts.get("notebooks.keytab.outdated.text", name);
            case PERHAPS_OUTDATED -> texts.get("notebooks.keytab.perhaps.text", name);
        };
    }
}
