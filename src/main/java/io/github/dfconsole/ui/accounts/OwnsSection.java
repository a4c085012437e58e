package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.accounts.AccountHoldings;
import io.github.dfconsole.service.accounts.AccountOverview;
import io.github.dfconsole.service.accounts.Owned;
import io.github.dfconsole.service.apps.AppEnds;
import io.github.dfconsole.service.apps.AppLife;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.resource.ScreenLink;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.detail.DetailSection;
import io.github.dfconsole.ui.resource.detail.FieldList;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What an account owns, each kind with a link to its screen. What could not be read is not 0. */
final class OwnsSection {

    private static final int LONGEST_NAME = 100;

    private final ScreenModel<Account, AccountOverview> model;
    private final Texts texts;
    private final Times times;
    private final AppEnds ends;

    OwnsSection(ScreenModel<Account, AccountOverview> model, AppEnds ends) {
        this.ends = ends;
        this.model = model;
        this.texts = model.context().texts();
        this.times = model.context().times();
    }

    Node node(Account row, AccountHoldings holdings) {
        FieldList list =
                new FieldList(texts)
                        .add("apps.title", apps(row, holdings))
                        .add(
                                "notebooks.title",
                                owned(
                                        row,
                                        "notebooks",
                                        holdings.notebooks(),
                                        "accounts.owns.count"))
                        .add(
                                "aiworkspaces.title",
                                owned(
                                        row,
                                        "aiworkspaces",
                                        holdings.aiWorkspaces(),
                                        "accounts.owns.count"));
        return new DetailSection("accounts-owns", texts.get("accounts.owns")).add(list);
    }

    private Node apps(Account row, AccountHoldings holdings) {
        Owned<App> apps = holdings.apps();
        VBox lines = new VBox(owned(row, "apps", apps, "accounts.owns.apps"));
        ends.next(apps.rows()).ifPresent(end -> lines.getChildren().add(endsNext(row, end)));
        return lines;
    }

    /** A link that says how many there are, or why that is not known. */
    private Node owned(Account row, String kindId, Owned<?> owned, String countKey) {
        return switch (owned) {
            case Owned.NotRead<?> failed ->
                    unreadable(kindId, FailureText.of(failed.cause(), texts, times));
            case Owned.Known<?> known -> {
                String count = count(countKey, known);
                yield link(
                        "accounts-owns-" + kindId,
                        known.listing().isComplete()
                                ? count
                                : texts.get("accounts.owns.at-least", count),
                        ScreenLink.toList(kindId, row.id()));
            }
        };
    }

    private String count(String countKey, Owned.Known<?> known) {
        int running =
                (int)
                        known.rows().stream()
                                .filter(each -> each instanceof App app && AppLife.isRunning(app))
                                .count();
        return texts.get(countKey, known.rows().size(), running);
    }

    private Node endsNext(Account row, AppEnds.Next end) {
        String name = Printable.escape(end.app().name(), LONGEST_NAME);
        Hyperlink link =
                link(
                        "accounts-owns-ends",
                        texts.get(AccountFacts.key(end), name, times.minutes(end.at())),
                        new ScreenLink("apps", row.id(), end.app().id()));
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        return link;
    }

    private Hyperlink link(String id, String words, ScreenLink target) {
        Hyperlink link = new Hyperlink(words);
        link.setId(id);
        link.getStyleClass().add("plain-link");
        link.setOnAction(event -> model.follow(target));
        return link;
    }

    private Label unreadable(String kindId, FailureText why) {
        Label label = new Label(texts.get("accounts.owns.unreadable", why.reason()));
        label.setId("accounts-owns-" + kindId);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("attention");
        return label;
    }
}
