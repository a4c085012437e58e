package io.github.dfconsole.ui.wizard;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.ConsoleDialog;
import io.github.dfconsole.ui.control.ConsoleDialogPane;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.stage.Window;

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

    private void askWhileBusy(Window owner) {
        ConsoleDialogPane pane = pane("wizard-leave-busy");
        pane.show(
                texts.get(model.steps().definition().busyKey()),
                ConsoleDialogPane.text(texts.get("wizard.leave-busy.text")));
        ConsoleDialog dialog = dialog(owner, pane);
        Button stay = addStay(pane);
        Button leave =
                pane.addButton(
                        pane.getId() + "-0",
                        texts.get("wizard.leave-busy.leave"),
                        ButtonData.OTHER);
        leave.setOnAction(event -> then.run());
        dialog.setOnShown(event -> stay.requestFocus());
        dialog.show();
    }

    /** Enter does what loses nothing. */
    private void askWhileDirty(Window owner) {
        ConsoleDialogPane pane = pane("wizard-leave");
        pane.show(
                texts.get("wizard.leave.title"),
                ConsoleDialogPane.text(texts.get("wizard.leave.text")));
        ConsoleDialog dialog = dialog(owner, pane);
        addStay(pane);
        Button discard =
                pane.addButton(pane.getId() + "-1", texts.get("wizard.discard"), ButtonData.OTHER);
        discard.setOnAction(event -> model.discard(then));
        Button save =
                pane.addButton(pane.getId() + "-0", texts.get("wizard.save-draft"), ButtonData.YES);
        save.getStyleClass().add("accent");
        save.setOnAction(event -> model.saveDraft(then));
        dialog.setOnShown(event -> save.requestFocus());
        dialog.show();
    }

    private static ConsoleDialogPane pane(String id) {
        return new ConsoleDialogPane(id);
    }

    private ConsoleDialog dialog(Window owner, ConsoleDialogPane pane) {
        return new ConsoleDialog(owner, pane, texts.get(model.steps().definition().titleKey()));
    }

    private Button addStay(ConsoleDialogPane pane) {
        return pane.addButton(
                pane.getId() + "-stay", texts.get("wizard.keep-editing"), ButtonData.CANCEL_CLOSE);
    }
}
