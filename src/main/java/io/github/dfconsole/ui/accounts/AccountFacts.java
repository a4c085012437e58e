package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AccountDetail;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.Quota;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.apps.AppEnds;
import io.github.dfconsole.service.apps.AppLife;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.table.ResourceColumn;
import io.github.dfconsole.ui.resource.table.ResourceColumn.Kind;
import io.github.dfconsole.ui.resource.table.RowFacts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The columns of what the list of accounts does not say: apps, which end next, and quotas. */
final class AccountFacts {

    private static final int LONGEST_NAME = 100;

    private final Texts texts;
    private final Times times;
    private final AppEnds ends;
    private final RowFacts<Account, Listing<App>> apps;
    private final RowFacts<Account, AccountDetail> details;

    AccountFacts(ScreenContext context, AppEnds ends) {
        this.ends = ends;
        this.texts = context.texts();
        this.times = context.times();
        this.apps =
                new RowFacts<Account, Listing<App>>(
                                context.jobs(),
                                Account::id,
                                (session, row) -> session.apps(row.id()))
                        .renewedWithList();
        this.details =
                new RowFacts<Account, AccountDetail>(
                                context.jobs(),
                                row -> row.id() + " " + row.status(),
                                (session, row) -> session.account(row.id()))
                        .renewedWithList();
    }

    /** How many apps run and how many there are, and which of them ends first. */
    List<ResourceColumn<Account>> ofApps() {
        return List.of(
                ResourceColumn.<Account>of(
                                "apps",
                                "accounts.column.apps",
                                90,
                                row -> shown(row, apps, this::counts),
                                row -> value(row, apps, AccountFacts::running))
                        .withFull(row -> inFull(row, apps, this::countsInFull))
                        .readAs(apps),
                ResourceColumn.<Account>of(
                                "ends",
                                "accounts.column.ends",
                                200,
                                row -> shown(row, apps, this::endsNext),
                                row -> value(row, apps, this::end))
                        .withFull(row -> inFull(row, apps, this::endsNextInFull))
                        .readAs(apps));
    }

    /** The limits of each namespace. */
    List<ResourceColumn<Account>> ofQuotas() {
        return List.of(
                files("koya", "accounts.column.files-koya"),
                space("koya", "accounts.column.space-koya"),
                files("tata", "accounts.column.files-tata"),
                space("tata", "accounts.column.space-tata"));
    }

    private ResourceColumn<Account> files(String namespace, String titleKey) {
        return limit(
                "files-" + namespace,
                titleKey,
                "accounts.quota.millions",
                detail -> of(detail, namespace, Quota::fileCountMillion));
    }

    private ResourceColumn<Account> space(String namespace, String titleKey) {
        return limit(
                "space-" + namespace,
                titleKey,
                "accounts.quota.tb",
                detail -> of(detail, namespace, Quota::spaceTb));
    }

    private ResourceColumn<Account> limit(
            String id,
            String titleKey,
            String unitKey,
            Function<AccountDetail, @Nullable Integer> limit) {
        Function<AccountDetail, String> text =
                detail -> {
                    Integer known = limit.apply(detail);
                    return known == null ? "–" : texts.get(unitKey, known);
                };
        return ResourceColumn.<Account>of(
                        id,
                        titleKey,
                        120,
                        row -> shown(row, details, text),
                        row -> value(row, details, limit))
                .withFull(row -> inFull(row, details, text))
                .as(Kind.HIDDEN)
                .readAs(details);
    }

    private static @Nullable Integer of(
            AccountDetail detail, String namespace, Function<Quota, @Nullable Integer> limit) {
        for (Quota quota : detail.quotas()) {
            if (quota.namespace().equals(namespace)) {
                return limit.apply(quota);
            }
        }
        return null;
    }

    /** What could not be read is not nothing. */
    static <V> String shown(Account row, RowFacts<Account, V> facts, Function<V, String> text) {
        V known = facts.of(row);
        if (known != null) {
            return text.apply(known);
        }
        return facts.hasFailed(row) ? "?" : "…";
    }

    private <V> String inFull(Account row, RowFacts<Account, V> facts, Function<V, String> text) {
        return inFull(row, facts, text, texts);
    }

    static <V> String inFull(
            Account row, RowFacts<Account, V> facts, Function<V, String> text, Texts texts) {
        return facts.of(row) == null && facts.hasFailed(row)
                ? texts.get("accounts.fact.unreadable")
                : shown(row, facts, text);
    }

    static <V, C> @Nullable C value(
            Account row, RowFacts<Account, V> facts, Function<V, @Nullable C> value) {
        V known = facts.of(row);
        return known == null ? null : value.apply(known);
    }

    private static int running(Listing<App> listing) {
        return (int) listing.rows().stream().filter(AppLife::isRunning).count();
    }

    private @Nullable Instant end(Listing<App> listing) {
        return ends.next(listing.rows()).map(AppEnds.Next::at).orElse(null);
    }

    private String counts(Listing<App> listing) {
        String more = listing.isComplete() ? "" : "+";
        return running(listing) + " / " + listing.rows().size() + more;
    }

    private String countsInFull(Listing<App> listing) {
        return texts.get(
                listing.isComplete() ? "accounts.apps.counted" : "accounts.apps.counted-more",
                running(listing),
                listing.rows().size());
    }

    private String endsNext(Listing<App> listing) {
        return ends.next(listing.rows())
                .map(next -> minutes(next.at()) + " " + name(next))
                .orElse("–");
    }

    private String endsNextInFull(Listing<App> listing) {
        return ends.next(listing.rows())
                .map(next -> texts.get(key(next), name(next), minutes(next.at())))
                .orElseGet(() -> texts.get("accounts.ends.none"));
    }

    /** An end that is only likely is not said as if it were known. */
    static String key(AppEnds.Next next) {
        return next.end().how().isCertain() ? "accounts.ends.certain" : "accounts.ends";
    }

    private String minutes(Instant at) {
        return times.minutes(at);
    }

    private static String name(AppEnds.Next end) {
        return Printable.escape(end.app().name(), LONGEST_NAME);
    }
}
