package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.apps.AppEnds;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.ResourceState;
import io.github.dfconsole.ui.resource.detail.TimestampText;
import io.github.dfconsole.ui.resource.table.ResourceColumn;
import io.github.dfconsole.ui.resource.table.ResourceColumn.Kind;

import java.util.ArrayList;
import java.util.List;

/** The columns of the account table. */
final class AccountColumns {

    static final String STATUS = "status";

    private final Texts texts;
    private final TimestampText shown;
    private final AccountFacts facts;
    private final AccountCounts counts;

    AccountColumns(ScreenContext context, AppEnds ends) {
        this.texts = context.texts();
        this.shown = new TimestampText(texts, context.times());
        this.facts = new AccountFacts(context, ends);
        this.counts = new AccountCounts(context);
    }

    List<ResourceColumn<Account>> all() {
        List<ResourceColumn<Account>> columns = new ArrayList<>();
        columns.add(ResourceColumn.text("name", "accounts.column.name", 150, Account::name));
        columns.add(
                ResourceColumn.<Account>text(
                                STATUS,
                                "accounts.column.status",
                                126,
                                row -> ResourceState.of(row.status(), texts).word())
                        .as(Kind.PICKED_FROM));
        columns.addAll(facts.ofApps());
        columns.add(
                ResourceColumn.text(
                        "principal", "accounts.column.principal", 260, Account::principal));
        columns.add(
                ResourceColumn.time(
                        "created", "accounts.column.created", Account::createdAt, shown));
        columns.add(access());
        columns.addAll(facts.ofQuotas());
        columns.addAll(counts.all());
        columns.add(
                ResourceColumn.text("id", "accounts.column.id", 200, Account::id).as(Kind.HIDDEN));
        return List.copyOf(columns);
    }

    private ResourceColumn<Account> access() {
        return ResourceColumn.<Account>text(
                        "access",
                        "accounts.column.access",
                        122,
                        row ->
                                texts.get(
                                        row.disabled()
                                                ? "accounts.access.disabled"
                                                : "accounts.access.usable"))
                .as(Kind.PICKED_FROM);
    }
}
