package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.keytab.KnownKeytab;
import io.github.dfconsole.service.snippets.AccountSnippets;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.accounts.keytab.KeytabRecords;
import io.github.dfconsole.ui.resource.snippet.SnippetSection;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

/** The commands and files an account is used with; the keytab is named where it was saved. */
final class AccountSnippetSection {

    private final KeytabRecords keytabs;
    private final SnippetSection section;
    private @Nullable Account account;

    /** Shows nothing yet. */
    AccountSnippetSection(KeytabRecords keytabs, Texts texts) {
        this.keytabs = keytabs;
        this.section = new SnippetSection("accounts", texts);
        keytabs.kept().addListener((property, before, now) -> render());
    }

    /** Shows the snippets of an account. */
    Node show(Account shown) {
        account = shown;
        render();
        return section;
    }

    private void render() {
        Account shown = account;
        if (shown != null) {
            AccountSnippets snippets = of(shown, keytabs.of(shown.id()).orElse(null));
            section.show(snippets.all(), snippets.hiveDatabasePrefix());
        }
    }

    /**
     * The snippets for an account.
     *
     * @param known the keytab that was last downloaded, with the file it was saved in; null if none
     *     was
     */
    static AccountSnippets of(Account account, @Nullable KnownKeytab known) {
        String file = known == null ? null : known.file();
        return file == null
                ? AccountSnippets.of(account.name(), account.principal())
                : new AccountSnippets(account.name(), account.principal(), file);
    }
}
