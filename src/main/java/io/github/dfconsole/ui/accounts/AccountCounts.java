package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.table.ResourceColumn;
import io.github.dfconsole.ui.resource.table.ResourceColumn.Kind;
import io.github.dfconsole.ui.resource.table.RowFacts;

import java.util.List;

/** The columns of how many notebooks and AI workspaces an account owns, each read by one list. */
final class AccountCounts {

    private static final int WIDTH = 110;

    private final ScreenContext context;
    private final Texts texts;

    AccountCounts(ScreenContext context) {
        this.context = context;
        this.texts = context.texts();
    }

    List<ResourceColumn<Account>> all() {
        return List.of(
                column(
                        "notebooks",
                        "accounts.column.notebooks",
                        (session, row) -> session.notebooks(row.id())),
                column(
                        "aiworkspaces",
                        "accounts.column.aiworkspaces",
                        (session, row) -> session.aiWorkspaces(row.id())));
    }

    private <O> ResourceColumn<Account> column(
            String id, String titleKey, RowFacts.Reader<Account, Listing<O>> reader) {
        RowFacts<Account, Listing<O>> facts =
                new RowFacts<>(context.jobs(), Account::id, reader).renewedWithList();
        return ResourceColumn.<Account>of(
                        id,
                        titleKey,
                        WIDTH,
                        row -> AccountFacts.shown(row, facts, AccountCounts::count),
                        row ->
                                AccountFacts.<Listing<O>, Integer>value(
                                        row, facts, listing -> listing.rows().size()))
                .withFull(row -> AccountFacts.inFull(row, facts, this::countInFull, texts))
                .as(Kind.HIDDEN)
                .readAs(facts);
    }

    private static String count(Listing<?> listing) {
        return listing.rows().size() + (listing.isComplete() ? "" : "+");
    }

    private String countInFull(Listing<?> listing) {
        return texts.get(
                listing.isComplete() ? "accounts.owns.count" : "accounts.owns.at-least",
                listing.rows().size());
    }
}
