package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Quota;
import io.github.dfconsole.service.snippets.AccessSheet;
import io.github.dfconsole.service.snippets.AccountSnippets;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.resource.snippet.SnippetTexts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The access sheet of an account in the language of the user: a text file without secrets. */
final class AccessSheetText {

    private final Texts texts;

    AccessSheetText(Texts texts) {
        this.texts = texts;
    }

    /**
     * Returns the sheet.
     *
     * @param quotas the limits, as the service told them; empty if they were not read
     */
    String of(Account account, List<Quota> quotas, AccountSnippets snippets) {
        SnippetTexts words = new SnippetTexts(texts);
        List<AccessSheet.Command> commands =
                snippets.all().stream()
                        .map(
                                each ->
                                        new AccessSheet.Command(
                                                words.title(each),
                                                words.remarks(each, snippets.hiveDatabasePrefix()),
                                                each.text()))
                        .toList();
        return new AccessSheet(
                        texts.get("sheet.title", account.name()),
                        facts(account, quotas, snippets),
                        commands,
                        texts.get("sheet.note"))
                .text();
    }

    private List<AccessSheet.Fact> facts(
            Account account, List<Quota> quotas, AccountSnippets snippets) {
        List<AccessSheet.Fact> facts = new ArrayList<>();
        facts.add(new AccessSheet.Fact(texts.get("accounts.column.name"), account.name()));
        facts.add(
                new AccessSheet.Fact(texts.get("accounts.column.principal"), snippets.principal()));
        facts.add(new AccessSheet.Fact(texts.get("sheet.realm"), snippets.realm()));
        for (Quota quota : quotas) {
            String namespace = quota.namespace();
            facts.add(
                    new AccessSheet.Fact(
                            texts.get("sheet.files", namespace),
                            limit("accounts.quota.millions", quota.fileCountMillion())));
            facts.add(
                    new AccessSheet.Fact(
                            texts.get("sheet.space", namespace),
                            limit("accounts.quota.terabytes", quota.spaceTb())));
        }
        return facts;
    }

    private String limit(String key, @Nullable Integer value) {
        return value == null ? texts.get("detail.untold") : texts.get(key, value);
    }
}
