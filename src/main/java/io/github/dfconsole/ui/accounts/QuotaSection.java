package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Quota;
import io.github.dfconsole.service.accounts.AccountOverview;
import io.github.dfconsole.service.usage.Measurement;
import io.github.dfconsole.service.usage.QuotaPicture;
import io.github.dfconsole.text.Sentences;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.detail.DetailSection;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The HDFS quotas of an account: limits, which the service tells, and what is used of them, which
 * only a measurement of the user does.
 */
final class QuotaSection extends VBox {

    private final ScreenModel<Account, AccountOverview> model;
    private final UsageRecords usage;
    private final Texts texts;
    private final Times times;
    private final VBox cards = new VBox();
    private final Button enter;
    private final RaiseQuota raise;
    private @Nullable Account account;
    private List<Quota> quotas = List.of();

    /** Shows nothing yet. */
    QuotaSection(ScreenModel<Account, AccountOverview> model, UsageRecords usage) {
        this.model = model;
        this.usage = usage;
        this.texts = model.context().texts();
        this.times = model.context().times();
        this.enter = enterButton();
        this.raise = new RaiseQuota(model, () -> getScene().getWindow());
        getStyleClass().add("detail-section");
        getChildren().addAll(cards, enter);
        usage.kept().addListener((property, before, now) -> render());
        usage.failure().addListener((property, before, now) -> render());
    }

    /** Shows the quotas of an account. */
    void show(Account shown, List<Quota> limits) {
        account = shown;
        quotas = List.copyOf(limits);
        usage.show(owner(shown));
        render();
    }

    private UsageRecords.Owner owner(Account of) {
        return new UsageRecords.Owner(model.runner().connection(), of.id());
    }

    private void render() {
        Account shown = account;
        if (shown == null) {
            return;
        }
        boolean isMeasured = quotas.stream().anyMatch(each -> measured(each) != null);
        DetailSection section =
                new DetailSection("accounts-quotas", texts.get("accounts.quotas"))
                        .addNote(
                                texts.get(
                                        isMeasured
                                                ? "accounts.quotas.measured-note"
                                                : "accounts.quotas.note"));
        Instant now = model.context().clock().instant();
        for (Quota quota : quotas) {
            section.add(card(shown, quota, now));
        }
        Throwable unreadable = usage.failure().get();
        if (unreadable != null) {
            section.add(attention(FailureText.of(unreadable, texts, times).inOne()));
        }
        // The button stays the same one: it has the keyboard again when its dialog is closed.
        cards.getChildren().setAll(section);
        enter.setVisible(!quotas.isEmpty());
    }

    private @Nullable Measurement measured(Quota quota) {
        return usage.kept().get().of(quota.namespace()).orElse(null);
    }

    private Node card(Account shown, Quota quota, Instant now) {
        Measurement measurement = measured(quota);
        QuotaPicture picture = QuotaPicture.of(quota, measurement);
        boolean isOld = measurement != null && measurement.isOld(now);
        QuotaCard card = new QuotaCard(picture, isOld, texts, id -> raise.button(id, shown));
        if (measurement != null) {
            card.getChildren().add(when(quota.namespace(), measurement.measuredAt(), now, isOld));
        }
        if (picture.disagreesWithHdfs()) {
            card.getChildren().add(attention(texts.get("accounts.quota.differs")));
        }
        return card;
    }

    private Label when(String namespace, Instant at, Instant now, boolean isOld) {
        String words =
                times.isSameDay(at, now)
                        ? texts.get("accounts.quota.measured-today", times.hours(at))
                        : texts.get("accounts.quota.measured", times.minutes(at));
        Label when =
                isOld
                        ? attention(
                                Sentences.join(
                                        words,
                                        texts.get(
                                                "accounts.quota.old",
                                                Duration.between(at, now).toDays())))
                        : wrapped(words, "muted");
        when.setId("accounts-measured-" + namespace);
        return when;
    }

    private Button enterButton() {
        Button button = new Button();
        button.textProperty().bind(texts.bind("accounts.usage.enter"));
        button.setId("accounts-usage");
        button.setGraphic(new FontIcon(Feather.CLIPBOARD));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(event -> enterUsage());
        return button;
    }

    private void enterUsage() {
        Account shown = account;
        if (shown == null) {
            return;
        }
        UsageEntryViewModel entry =
                new UsageEntryViewModel(
                        shown,
                        quotas,
                        model.context().jobs(),
                        (usages, done, failed) -> usage.keep(owner(shown), usages, done, failed));
        new UsageDialog(getScene().getWindow(), entry, model.context()).show();
    }

    private static Label attention(String words) {
        Label label = wrapped(words, "attention");
        label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        label.getStyleClass().add("quota-warning");
        return label;
    }

    private static Label wrapped(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
