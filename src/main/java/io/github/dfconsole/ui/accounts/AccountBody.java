package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AccountDetail;
import io.github.dfconsole.api.model.Quota;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.resource.detail.DetailBody;
import io.github.dfconsole.ui.resource.detail.DetailSection;
import io.github.dfconsole.ui.resource.detail.FieldList;
import io.github.dfconsole.ui.resource.detail.TimestampText;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The detail of an account: its fields, and the HDFS limits of each namespace. */
record AccountBody(Texts texts, Times times) implements DetailBody<Account, AccountDetail> {

    @Override
    public List<Node> parts(Account row, @Nullable AccountDetail detail) {
        List<Node> parts = new ArrayList<>();
        parts.add(
                new FieldList(texts)
                        .addCode("accounts.column.principal", row.principal())
                        .addCode("accounts.column.id", row.id())
                        .add(
                                "accounts.column.created",
                                new TimestampText(texts, times).exact(row.createdAt())));
        if (detail != null) {
            DetailSection section =
                    new DetailSection("accounts-quotas", texts.get("accounts.quotas"));
            section.addNote(texts.get("accounts.quotas.note"));
            detail.quotas().forEach(quota -> section.addCard(quota.namespace(), limits(quota)));
            parts.add(section);
        }
        return parts;
    }

    private FieldList limits(Quota quota) {
        return new FieldList(texts)
                .add(
                        "accounts.quota.files",
                        limit("accounts.quota.millions", quota.fileCountMillion()))
                .add("accounts.quota.space", limit("accounts.quota.terabytes", quota.spaceTb()));
    }

    private String limit(String key, @Nullable Integer value) {
        return value == null ? texts.get("detail.untold") : texts.get(key, value);
    }
}
