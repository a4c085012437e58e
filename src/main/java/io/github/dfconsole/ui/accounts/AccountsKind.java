package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AccountDetail;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.accounts.change.AccountActions;
import io.github.dfconsole.ui.resource.KindInfo;
import io.github.dfconsole.ui.resource.KindInfo.Scope;
import io.github.dfconsole.ui.resource.ResourceKind;
import io.github.dfconsole.ui.resource.ResourceState;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.detail.DetailBody;
import io.github.dfconsole.ui.resource.detail.TimestampText;
import io.github.dfconsole.ui.resource.table.ResourceColumn;
import io.github.dfconsole.ui.resource.table.ResourceColumn.Kind;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** Data Forest accounts: who owns HDFS space, apps, notebooks and AI workspaces. */
public final class AccountsKind implements ResourceKind<Account, AccountDetail> {

    private static final String STATUS = "status";

    @Override
    public KindInfo<Account> info() {
        return new KindInfo<>(
                "accounts", Feather.USERS, Scope.CONNECTION, STATUS, Account::id, Account::name);
    }

    @Override
    public List<ResourceColumn<Account>> columns(ScreenContext context) {
        Texts texts = context.texts();
        TimestampText shown = new TimestampText(texts, context.times());
        return List.of(
                ResourceColumn.text("name", "accounts.column.name", 150, Account::name),
                ResourceColumn.<Account>text(
                                STATUS,
                                "accounts.column.status",
                                126,
                                row -> stateOf(row, texts).word())
                        .as(Kind.PICKED_FROM),
                ResourceColumn.text(
                        "principal", "accounts.column.principal", 260, Account::principal),
                ResourceColumn.time(
                        "created", "accounts.column.created", Account::createdAt, shown),
                ResourceColumn.<Account>text(
                                "access",
                                "accounts.column.access",
                                122,
                                row ->
                                        texts.get(
                                                row.disabled()
                                                        ? "accounts.access.disabled"
                                                        : "accounts.access.usable"))
                        .as(Kind.PICKED_FROM),
                ResourceColumn.text("id", "accounts.column.id", 200, Account::id).as(Kind.HIDDEN));
    }

    @Override
    public ResourceState stateOf(Account row, Texts texts) {
        return ResourceState.of(row.status(), texts);
    }

    @Override
    public Listing<Account> list(Session session, String accountId) throws ApiException {
        return session.accounts();
    }

    @Override
    public AccountDetail detail(Session session, String id) throws ApiException {
        return session.account(id);
    }

    @Override
    public DetailBody<Account, AccountDetail> detailBody(
            ScreenModel<Account, AccountDetail> model) {
        return new AccountBody(model.context().texts(), model.context().times());
    }

    @Override
    public List<ResourceAction<Account>> actions(ScreenModel<Account, AccountDetail> model) {
        return new AccountActions(
                        model,
                        (row, then, failed) -> model.detail().withDetail(row, then, failed),
                        (account, limits) -> List.of(),
                        account -> {})
                .all(List.of());
    }
}
