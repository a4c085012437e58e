package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Quota;
import io.github.dfconsole.service.accounts.AccountOverview;
import io.github.dfconsole.service.accounts.QuotaLimits;
import io.github.dfconsole.service.usage.Measurement;
import io.github.dfconsole.service.usage.QuotaPicture;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.resource.ScreenModel;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Says by how much limits fall below what was measured; says nothing if nothing was. */
final class QuotaShortfalls {

    private final ScreenModel<Account, AccountOverview> model;
    private final UsageRecords usage;

    QuotaShortfalls(ScreenModel<Account, AccountOverview> model, UsageRecords usage) {
        this.model = model;
        this.usage = usage;
    }

    /** One sentence for each limit that is too low. */
    List<String> of(Account account, QuotaLimits wanted) {
        usage.show(new UsageRecords.Owner(model.runner().connection(), account.id()));
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
