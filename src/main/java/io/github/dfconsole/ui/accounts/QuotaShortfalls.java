package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Quota;
import io.github.dfconsole.service.accounts.AccountOverview;
import io.github.dfconsole.service.accounts.QuotaLimits;
import io.github.dfconsole.service.usage.Measurement;
import io.github.dfconsole.service.usage.QuotaPicture;
import io.github.dfconsole.service.usage.UsageStore.Kept;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.accounts.change.Shortfalls;
import io.github.dfconsole.ui.resource.ScreenModel;

import javafx.beans.value.ChangeListener;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Says by how much limits fall below what was measured; says nothing if nothing was. */
final class QuotaShortfalls implements Shortfalls {

    private final ScreenModel<Account, AccountOverview> model;
    private final UsageRecords usage;

    QuotaShortfalls(ScreenModel<Account, AccountOverview> model, UsageRecords usage) {
        this.model = model;
        this.usage = usage;
    }

    @Override
    public Runnable follow(Account account, Runnable changed) {
        show(account);
        ChangeListener<Kept> listener = (property, before, now) -> changed.run();
        usage.kept().addListener(listener);
        return () -> usage.kept().removeListener(listener);
    }

    private void show(Account account) {
        usage.show(new UsageRecords.Owner(model.runner().connection(), account.id()));
    }

    @Override
    public List<String> of(Account account, QuotaLimits wanted) {
        show(account);
        return usage.kept()
                .get()
                .of(wanted.namespace())
                .map(measured -> said(account, wanted, measured))
                .orElseGet(List::of);
    }

    private List<String> said(Account account, QuotaLimits wanted, Measurement measured) {
        Texts texts = model.context().texts();
        Times times = model.context().times();
        String when = times.minutes(measured.measuredAt());
        QuotaPicture picture = QuotaPicture.of(present(account, wanted), measured);
        List<String> said = new ArrayList<>();
        picture.missingMillions(wanted.fileCountMillion())
                .map(
                        each ->
                                texts.get(
                                        "accounts.quota.short-files",
                                        each.toPlainString(),
                                        wanted.namespace(),
                                        when))
                .ifPresent(said::add);
        picture.missingTerabytes(wanted.spaceTb())
                .map(
                        each ->
                                texts.get(
                                        "accounts.quota.short-space",
                                        each.toPlainString(),
                                        wanted.namespace(),
                                        when))
                .ifPresent(said::add);
        return said;
    }

    /** The limits now show what the service calls a terabyte. */
    private Quota present(Account account, QuotaLimits wanted) {
        @Nullable AccountOverview shown = model.detail().detail().get();
        if (shown != null && shown.detail().id().equals(account.id())) {
            for (Quota each : shown.detail().quotas()) {
                if (each.namespace().equals(wanted.namespace())) {
                    return each;
                }
            }
        }
        return new Quota(wanted.namespace(), wanted.fileCountMillion(), wanted.spaceTb());
    }
}
