package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.model.AccountDetail;
import io.github.dfconsole.service.accounts.QuotaLimits;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.form.FormMessage;
import io.github.dfconsole.ui.resource.action.ActionForm;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** The HDFS limits of an account on one sheet: both namespaces, each limit from old to new. */
final class QuotaForm implements ActionForm {

    private final ScreenContext context;
    private final Texts texts;
    private final Function<QuotaLimits, List<String>> shortfalls;
    private final VBox content = new VBox();
    private final FormMessage message = new FormMessage("accounts-quota-message");
    private final BooleanProperty risky = new SimpleBooleanProperty(this, "isRisky");
    private @Nullable QuotaFormViewModel model;
    private @Nullable Node first;

    /**
     * Reads the limits there are, and shows them.
     *
     * @param read reads the account, and hands it over or says why it could not
     * @param shortfalls by how much limits are below what was measured, one sentence each
     */
    QuotaForm(
            ScreenContext context,
            BiConsumer<Consumer<AccountDetail>, Consumer<Throwable>> read,
            Function<QuotaLimits, List<String>> shortfalls) {
        this.context = context;
        this.texts = context.texts();
        this.shortfalls = shortfalls;
        content.getStyleClass().add("confirm-content");
        message.setText(texts.get("detail.loading"));
        content.getChildren().add(message);
        read.accept(this::show, this::sayFailure);
    }

    private void show(AccountDetail account) {
        QuotaFormViewModel made = new QuotaFormViewModel(account);
        model = made;
        message.setText("");
        content.getChildren().clear();
        for (QuotaFormViewModel.Line line : made.lines()) {
            LimitFields card = new LimitFields(line, texts, shortfalls);
            first = first == null ? card.first() : first;
            content.getChildren().add(card);
        }
        made.untold().forEach(each -> content.getChildren().add(untold(each)));
        content.getChildren().add(message);
        risky.bind(made.isLowered());
        made.lines().forEach(this::followLine);
    }

    private void followLine(QuotaFormViewModel.Line line) {
        line.files().addListener((property, before, now) -> message.setText(""));
        line.space().addListener((property, before, now) -> message.setText(""));
    }

    private Label untold(String namespace) {
        Label label = new Label(texts.get("accounts.quota-change.untold", namespace));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }

    private void sayFailure(Throwable failure) {
        message.setText(FailureText.of(failure, texts, context.times()).inOne());
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public ObservableBooleanValue isRisky() {
        return risky;
    }

    @Override
    public void focusFirst() {
        Node field = first;
        if (field != null) {
            field.requestFocus();
        }
    }

    @Override
    public void submit(Consumer<List<Change>> then) {
        QuotaFormViewModel open = model;
        if (open == null) {
            return;
        }
        List<Change> changes = open.changes();
        if (changes.isEmpty()) {
            message.setText(texts.get("accounts.quota-change.nothing"));
        } else {
            then.accept(changes);
        }
    }

    @Override
    public void carriedOut(Change change) {
        QuotaFormViewModel open = model;
        if (open != null) {
            open.carriedOut(change);
        }
    }

    @Override
    public void refused(Throwable cause) {
        focusFirst();
    }

    @Override
    public void close() {
        risky.unbind();
    }
}
