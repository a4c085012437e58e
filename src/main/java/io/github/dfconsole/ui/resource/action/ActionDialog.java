package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.NotSentException;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.ConsoleDialog;
import io.github.dfconsole.ui.control.ConsoleDialogPane;
import io.github.dfconsole.ui.control.FocusKeeper;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.notice.Notices.Tone;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks before a change, as much as its level wants (X1 to X6). With a form it stays open until the
 * service has answered, so that a refusal costs nothing that was entered.
 *
 * @param <T> a row of the list
 */
final class ActionDialog<T> extends ConsoleDialog {

    private final ActionRequest<T> request;
    private final ActionHost<T> host;
    private final Texts texts;
    private final Function<List<Change>, Optional<ChangeBatch>> send;
    private final @Nullable ActionForm form;
    private final BooleanProperty sending = new SimpleBooleanProperty(this, "sending");
    private final ConfirmationGate gate;
    private final Label refusal = RequestText.wrapped("");
    private boolean settled;
    private boolean used;

    /**
     * Prepares the dialog above a window.
     *
     * @param send sends the changes, and returns how they go; empty if none is sent
     */
    ActionDialog(
            Window owner,
            ActionRequest<T> request,
            ActionHost<T> host,
            Function<List<Change>, Optional<ChangeBatch>> send) {
        super(
                owner,
                new ConsoleDialogPane(host.kindId() + "-confirm"),
                host.context().texts().get(request.action().label().textKey()));
        this.request = request;
        this.host = host;
        this.texts = host.context().texts();
        this.send = send;
        this.form = request.form().orElse(null);
        this.gate = new ConfirmationGate(request);
        TypedConfirmation typed = typed();
        RequestText<T> words = new RequestText<>(request, host, form != null);
        ConsoleDialogPane pane = (ConsoleDialogPane) getDialogPane();
        pane.show(words.question(), content(words, typed));
        addButtons(pane, request.action().label(), typed);
        request.reading().addListener((property, before, now) -> fitContent());
        refusal.textProperty().addListener((property, before, now) -> fitContent());
        setOnHidden(event -> closed());
    }

    private String id(String part) {
        return host.kindId() + "-confirm" + part;
    }

    private TypedConfirmation typed() {
        List<T> rows = request.rows();
        String wanted =
                rows.size() == 1 ? host.nameOf(rows.getFirst()) : String.valueOf(rows.size());
        return new TypedConfirmation(id("-name"), wanted, rows.size() > 1, texts);
    }

    private VBox content(RequestText<T> words, TypedConfirmation typed) {
        VBox content = new VBox(words.nodes());
        content.getStyleClass().add("confirm-content");
        if (form != null) {
            content.getChildren().add(form.content());
            // Before, the window is still being placed.
            content.addEventFilter(KeyEvent.KEY_PRESSED, event -> used = true);
            content.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> used = true);
            content.heightProperty().addListener((property, before, now) -> fitUsed());
            form.onGrown(this::fitContent);
        }
        content.getChildren().addAll(typed.label(), typed.field());
        BooleanBinding untyped = gate.isStopped().or(gate.needsName(form).not());
        showUnless(typed.label(), untyped);
        showUnless(typed.field(), untyped);
        refusal.setId(id("-refused"));
        refusal.getStyleClass().addAll("notice", "notice-bad");
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        content.getChildren().add(refusal);
        return content;
    }

    private void addButtons(ConsoleDialogPane pane, ActionLabel label, TypedConfirmation typed) {
        Button back =
                pane.addButton(id("-cancel"), texts.get("action.cancel"), ButtonData.CANCEL_CLOSE);
        Button ok = pane.addButton(id("-ok"), texts.get(label.textKey()), ButtonData.OTHER);
        // Another button is accented only while Enter presses it.
        if (label.isDangerous()) {
            ok.getStyleClass().add("danger");
        }
        ok.disableProperty().bind(gate.isClosed(sending, typed.matches(), form));
        showUnless(ok, gate.isStopped());
        ok.addEventFilter(ActionEvent.ACTION, this::confirmed);
        BooleanBinding enterConfirms = gate.enterConfirms(form);
        ok.defaultButtonProperty().bind(enterConfirms);
        back.defaultButtonProperty().bind(gate.enterCancels(form));
        setOnShown(event -> focusFirst(enterConfirms.get() ? ok : back));
    }

    private static void showUnless(Node node, BooleanBinding hidden) {
        node.visibleProperty().bind(hidden.not());
        node.managedProperty().bind(hidden.not());
    }

    /** What is said later needs room, and must not cover or cut off the buttons. */
    private void fitContent() {
        host.context()
                .jobs()
                .onUiThread(
                        () -> {
                            if (isShowing()) {
                                fit();
                            }
                        });
    }

    private void fitUsed() {
        if (used) {
            fitContent();
        }
    }

    private void focusFirst(Button otherwise) {
        if (form == null) {
            FocusKeeper.focusOnceOn(otherwise);
        } else {
            form.focusFirst();
        }
    }

    /** The dialog closes by itself only where nothing can be lost. */
    private void confirmed(ActionEvent event) {
        if (form == null) {
            if (send.apply(request.changes()).isEmpty()) {
                tellNotSent();
            }
            return;
        }
        event.consume();
        // What the form marks needs room, also when nothing was entered before.
        used = true;
        refusal.setText("");
        form.submit(changes -> send.apply(changes).ifPresentOrElse(this::follow, this::sayNotSent));
    }

    /** What was entered stays, and can be sent once the change before it has ended. */
    private void sayNotSent() {
        refusal.setText(texts.get("change.still-pending"));
    }

    /** The dialog is closed by then. */
    private void tellNotSent() {
        ActionNotice.say(host, request.action(), Tone.ATTENTION, "change.still-pending");
    }

    private void follow(ChangeBatch batch) {
        // What becomes of many is said on the screen, where it can be watched and stopped.
        if (request.rows().size() > 1) {
            close();
            return;
        }
        sending.set(true);
        settled = false;
        for (ChangeRun run : batch.runs()) {
            run.progress().addListener((property, before, now) -> answered(batch));
        }
        answered(batch);
    }

    private void answered(ChangeBatch batch) {
        if (settled || !batch.isAnswered()) {
            return;
        }
        settled = true;
        sending.set(false);
        Optional<ChangeProgress.Refused> refused = batch.firstRefusal();
        if (refused.isPresent() && isShowing() && form != null) {
            sayRefused(batch, refused.get(), form);
        } else {
            close();
        }
    }

    /** It is said here, with everything that was entered still in place. */
    private void sayRefused(
            ChangeBatch batch, ChangeProgress.Refused refused, ActionForm submitted) {
        if (batch.isSettled()) {
            host.runner().dismiss(batch);
        }
        batch.runs().stream()
                .filter(run -> isCarriedOut(run.progress().get()))
                .forEach(run -> submitted.carriedOut(run.change()));
        refusal.setText(
                submitted
                        .refusalWords(refused.cause())
                        .orElseGet(() -> refusalText(batch, refused)));
        submitted.refused(refused.cause());
    }

    private static boolean isCarriedOut(ChangeProgress progress) {
        return progress instanceof ChangeProgress.Done
                || progress instanceof ChangeProgress.Awaiting;
    }

    private String refusalText(ChangeBatch batch, ChangeProgress.Refused refused) {
        if (batch.runs().size() == 1 && !(refused.cause() instanceof NotSentException)) {
            return FailureText.of(refused.cause(), texts, host.context().times()).inOne();
        }
        ChangeText words = new ChangeText(texts, host.context().times());
        return String.join("\n\n", batch.runs().stream().map(run -> words.of(batch, run)).toList());
    }

    private void closed() {
        request.close();
        if (form != null) {
            form.close();
        }
    }
}
