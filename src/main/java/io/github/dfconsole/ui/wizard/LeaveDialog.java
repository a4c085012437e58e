package io.github.dfconsole.ui.wizard;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.theme.Theme;

import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

import java.util.List;

/** Asks once what is to become of what was entered (W15). */
public final class LeaveDialog {

    private final WizardViewModel<?> model;
    private final Texts texts;
    private final Runnable then;

    private LeaveDialog(WizardViewModel<?> model, Texts texts, Runnable then) {
        this.model = model;
        this.texts = texts;
        this.then = then;
    }

    /**
     * Leaves a wizard, and asks before if something would be lost.
     *
     * @param then runs once nothing can be lost any more; does not run if the user stays
     */
    public static void leave(WizardViewModel<?> model, Window owner, Texts texts, Runnable then) {
        LeaveDialog dialog = new LeaveDialog(model, texts, then);
        if (model.isBusy()) {
            dialog.askWhileBusy(owner);
        } else if (model.isDirty()) {
            dialog.askWhileDirty(owner);
        } else {
            then.run();
        }
    }

    private record Choice(String text, Runnable action) {}

    private void askWhileBusy(Window owner) {
        Alert alert = alert("wizard-leave-busy", owner);
        alert.setHeaderText(texts.get(model.steps().definition().busyKey()));
        alert.setContentText(texts.get("wizard.leave-busy.text"));
        add(alert, new Choice(texts.get("wizard.leave-busy.leave"), then), 0, ButtonData.NO);
        Button stay = addStay(alert);
        alert.setOnShown(event -> stay.requestFocus());
        alert.show();
    }

    private void askWhileDirty(Window owner) {
        Alert alert = alert("wizard-leave", owner);
        alert.setHeaderText(texts.get("wizard.leave.title"));
        alert.setContentText(texts.get("wizard.leave.text"));
        List<Choice> choices =
                List.of(
                        new Choice(texts.get("wizard.save-draft"), () -> model.saveDraft(then)),
                        new Choice(texts.get("wizard.discard"), () -> model.discard(then)));
        // Enter does what loses nothing.
        add(alert, choices.getFirst(), 0, ButtonData.YES);
        add(alert, choices.getLast(), 1, ButtonData.NO);
        addStay(alert);
        alert.show();
    }

    private Alert alert(String id, Window owner) {
        Alert alert = new Alert(Alert.AlertType.NONE);
        Theme.dress(alert, owner);
        alert.setTitle(texts.get(model.steps().definition().titleKey()));
        alert.getDialogPane().setId(id);
        return alert;
    }

    private static void add(Alert alert, Choice choice, int number, ButtonData data) {
        ButtonType type = new ButtonType(choice.text(), data);
        alert.getDialogPane().getButtonTypes().add(type);
        alert.getDialogPane()
                .lookupButton(type)
                .setId(alert.getDialogPane().getId() + "-" + number);
        alert.resultProperty()
                .addListener(
                        (property, before, now) -> {
                            if (type.equals(now)) {
                                choice.action().run();
                            }
                        });
    }

    private Button addStay(Alert alert) {
        ButtonType stay = new ButtonType(texts.get("wizard.keep-editing"), ButtonData.CANCEL_CLOSE);
        alert.getDialogPane().getButtonTypes().add(stay);
        Button button = (Button) alert.getDialogPane().lookupButton(stay);
        button.setId(alert.getDialogPane().getId() + "-stay");
        return button;
    }
}
