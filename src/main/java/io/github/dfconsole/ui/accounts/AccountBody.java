package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.accounts.AccountOverview;
import io.github.dfconsole.service.apps.AppEnds;
import io.github.dfconsole.ui.accounts.keytab.KeytabRecords;
import io.github.dfconsole.ui.accounts.keytab.KeytabSection;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.detail.DetailBody;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The detail of an account: who it is, its HDFS quotas, what it owns, and how it is used. */
final class AccountBody implements DetailBody<Account, AccountOverview> {

    private final AccountHeader header;
    private final QuotaSection quotas;
    private final OwnsSection owns;
    private final KeytabSection keytab;
    private final AccountSnippetSection snippets;

    AccountBody(
            ScreenModel<Account, AccountOverview> model,
            UsageRecords usage,
            KeytabRecords keytabs,
            AppEnds ends) {
        this.header = new AccountHeader(model.context());
        this.quotas = new QuotaSection(model, usage);
        this.owns = new OwnsSection(model, ends);
        this.keytab = new KeytabSection(model, keytabs);
        this.snippets = new AccountSnippetSection(keytabs, model.context().texts());
    }

    @Override
    public List<Node> parts(Account row, @Nullable AccountOverview overview) {
        List<Node> parts = new ArrayList<>(header.nodes(row));
        if (overview != null) {
            quotas.show(row, overview.detail().quotas());
            parts.add(quotas);
            parts.add(owns.node(row, overview.holdings()));
        }
        keytab.show(row);
        parts.add(keytab);
        parts.add(snippets.show(row));
        return parts;
    }
}
