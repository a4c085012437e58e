package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.form.FormMessage;
import io.github.dfconsole.ui.resource.action.ActionForm;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** The HDFS limits of an account on one sheet: both namespaces, each limit from old to new. */
final class QuotaForm implements ActionForm {

    private final ScreenContext context;
    private final Texts texts;
    private final QuotaFormViewModel model;
    private final VBox content = new VBox();
    private final VBox cards = new VBox();
    private final VBox untold = new VBox();
    private final Label status = new Label();
    private final FormMessage message = new FormMessage("accounts-quota-message");
    private Runnable grown = () -> {};
    private @Nullable LimitFields first;
    private boolean wantsFocus;
    private @Nullable Node focusedBefore;

    /** Shows the limits that are known, and those that are read. */
    QuotaForm(ScreenContext context, QuotaFormViewModel model) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        List.of(content, cards, untold).forEach(box -> box.getStyleClass().add("confirm-content"));
        status.setId("accounts-quota-reading");
        status.getStyleClass().add("muted");
        status.setMinHeight(Region.USE_PREF_SIZE);
        content.getChildren().addAll(status, cards, untold, message);
        model.lines().addListener((InvalidationListener) changed -> showLines());
        model.untold().addListener((InvalidationListener) changed -> showUntold());
        model.reading().addListener((property, before, now) -> showReading());
        showLines();
        showUntold();
        showReading();
    }

    /** Lines that are shown stay as they are, with what is chosen in them and with the keyboard. */
    private void showLines() {
        List<LimitLine> lines = model.lines();
        for (LimitLine line : lines.subList(cards.getChildren().size(), lines.size())) {
            LimitFields card = new LimitFields(line, texts);
            cards.getChildren().add(card);
            line.files().addListener((property, before, now) -> message.setText(""));
            line.space().addListener((property, before, now) -> message.setText(""));
            if (first == null) {
                first = card;
            }
        }
        show(cards);
        focusLate();
    }

    private void showUntold() {
        untold.getChildren().setAll(model.untold().stream().map(this::untold).toList());
        show(untold);
    }

    private void show(VBox box) {
        box.setVisible(!box.getChildren().isEmpty());
        box.setManaged(box.isVisible());
        grown.run();
    }

    private Label untold(String namespace) {
        String name = Printable.escape(namespace, LimitsText.LONGEST_NAME);
        Label label = new Label(texts.get("accounts.quota-change.untold", name));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }

    private void showReading() {
        switch (model.reading().get()) {
            case UNDER_WAY -> status.setText(texts.get("accounts.quota-change.reading"));
            case DONE -> {
                status.setText(texts.get("accounts.quota-change.read"));
                LimitsText words = new LimitsText(texts);
                say(String.join("\n", model.drifts().get().stream().map(words::drift).toList()));
            }
            case FAILED -> {
                status.setText(texts.get("accounts.quota-change.not-read"));
                Throwable cause = Objects.requireNonNull(model.failure());
                say(FailureText.of(cause, texts, context.times()).inOne());
            }
            case LEFT -> status.setText("");
        }
    }

    private void say(String words) {
        if (!words.isEmpty()) {
            message.setText(words);
            grown.run();
        }
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void onGrown(Runnable fit) {
        grown = fit;
    }

    @Override
    public ObservableBooleanValue isRisky() {
        return model.isLowered();
    }

    @Override
    public void focusFirst() {
        wantsFocus = true;
        focusedBefore = focused();
        focusLate();
        if (wantsFocus && focusedBefore == null) {
            noteFirstFocused();
        }
    }

    /** A window gives the keyboard to one of its nodes by itself, which may be later. */
    private void noteFirstFocused() {
        ReadOnlyObjectProperty<Node> focused = content.getScene().focusOwnerProperty();
        focused.addListener(
                new ChangeListener<>() {
                    @Override
                    public void changed(
                            ObservableValue<? extends Node> property, Node before, Node now) {
                        focusedBefore = now;
                        focused.removeListener(this);
                    }
                });
    }

    /** Fields that were not there yet get the keyboard unless it was moved meanwhile. */
    private void focusLate() {
        LimitFields card = first;
        if (wantsFocus && card != null && Objects.equals(focused(), focusedBefore)) {
            wantsFocus = false;
            card.first().requestFocus();
        }
    }

    private @Nullable Node focused() {
        return content.getScene() == null ? null : content.getScene().getFocusOwner();
    }

    @Override
    public void submit(Consumer<List<Change>> then) {
        List<Change> changes = model.changes();
        if (!changes.isEmpty()) {
            model.sending();
            message.setText("");
            then.accept(changes);
        } else if (model.lines().isEmpty()
                && model.reading().get() == QuotaFormViewModel.Reading.UNDER_WAY) {
            message.setText(texts.get("accounts.quota-change.unread"));
        } else if (!model.lines().isEmpty()) {
            message.setText(texts.get("accounts.quota-change.nothing"));
        }
    }

    @Override
    public void carriedOut(Change change) {
        model.carriedOut(change);
    }

    @Override
    public void refused(Throwable cause) {
        model.refused(cause);
        focusFirst();
    }

    @Override
    public void close() {
        model.close();
    }
}
