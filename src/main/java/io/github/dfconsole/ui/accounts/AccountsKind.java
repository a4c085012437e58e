package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.accounts.AccountOverview;
import io.github.dfconsole.service.apps.AppEnds;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.accounts.change.AccountActions;
import io.github.dfconsole.ui.accounts.change.AccountMemory;
import io.github.dfconsole.ui.accounts.keytab.KeytabRecords;
import io.github.dfconsole.ui.keytab.KeytabResetRecords;
import io.github.dfconsole.ui.resource.KindInfo;
import io.github.dfconsole.ui.resource.KindInfo.Scope;
import io.github.dfconsole.ui.resource.ResourceKind;
import io.github.dfconsole.ui.resource.ResourceState;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.detail.DetailBody;
import io.github.dfconsole.ui.resource.table.ResourceColumn;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Data Forest accounts: who owns HDFS space, apps, notebooks and AI workspaces. */
public final class AccountsKind implements ResourceKind<Account, AccountOverview> {

    private final AccountFiles files;
    private final AppEnds ends;
    private final KeytabRecords keytabs;
    private final KeytabResetRecords resets;
    private @Nullable UsageRecords usage;

    /**
     * Creates the kind.
     *
     * @param files what is kept of accounts on this machine
     * @param ends when apps of accounts end
     * @param resets which resets of keytabs are known
     */
    public AccountsKind(AccountFiles files, AppEnds ends, KeytabResetRecords resets) {
        this.files = files;
        this.ends = ends;
        this.resets = resets;
        this.keytabs = new KeytabRecords(files.keytabs(), resets);
    }

    @Override
    public KindInfo<Account> info() {
        return new KindInfo<>(
                "accounts",
                Feather.USERS,
                Scope.CONNECTION,
                AccountColumns.STATUS,
                Account.class,
                Account::id,
                Account::name);
    }

    @Override
    public List<ResourceColumn<Account>> columns(ScreenContext context) {
        return new AccountColumns(context, ends).all();
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
    public AccountOverview detail(Session session, String id)
            throws ApiException, InterruptedException {
        return AccountOverview.read(session, id);
    }

    @Override
    public Object sent(AccountOverview overview) {
        return overview.detail();
    }

    @Override
    public DetailBody<Account, AccountOverview> detailBody(
            ScreenModel<Account, AccountOverview> model) {
        return new AccountBody(model, usage(model.context()), keytabs, ends);
    }

    @Override
    public List<ResourceAction<Account>> actions(ScreenModel<Account, AccountOverview> model) {
        KeytabActions keytab = new KeytabActions(model, keytabs);
        return new AccountActions(
                        model,
                        new AccountReads(model),
                        new QuotaShortfalls(model, usage(model.context())),
                        keytab::startDownload,
                        memory(model))
                .all(
                        List.of(
                                keytab.download(),
                                keytab.inspect(),
                                new SaveAccessSheet(model, keytabs).action()));
    }

    private AccountMemory memory(ScreenModel<Account, AccountOverview> model) {
        ScreenContext context = model.context();
        return new AccountMemory() {

            @Override
            public void deleted(String id) {
                String connection = model.runner().connection();
                usage(context).forget(new UsageRecords.Owner(connection, id));
                keytabs.forget(connection, id, context.jobs());
                resets.forget(connection, id, context.jobs());
            }

            @Override
            public void keytabReset(String id, Instant sentAt) {
                Session session = model.session();
                Duration ahead = session == null ? Duration.ZERO : session.clockAhead();
                resets.reset(model.runner().connection(), id, sentAt.minus(ahead), context.jobs());
            }
        };
    }

    /** The detail and the actions tell of the same measurements. */
    private UsageRecords usage(ScreenContext context) {
        UsageRecords records = usage;
        if (records == null) {
            records = new UsageRecords(files.usage(), context.jobs(), context.clock());
            usage = records;
        }
        return records;
    }
}
