package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.theme.Theme;

import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks once what is to become of what was entered (W15). */
public final class LeaveDialog {

    private LeaveDialog() {}

    /**
     * Leaves a wizard, and asks before if something would be lost.
     *
     * @param then goes on once nothing can be lost any more; not called if editing goes on
     */
    public static void leave(
            NotebookWizardViewModel model, Window owner, Texts texts, Runnable then) {
        if (model.creation().isBusy()) {
            ask(
                    owner,
                    texts,
                    "wizard-leave-busy",
                    texts.get("wizard.leave-busy.title"),
                    texts.get("wizard.leave-busy.text"),
                    new Choice(texts.get("wizard.leave-busy.leave"), then));
        } else if (model.isDirty()) {
            ask(
                    owner,
                    texts,
                    "wizard-leave",
                    texts.get("wizard.leave.title"),
                    texts.get("wizard.leave.text"),
                    new Choice(texts.get("wizard.save-draft"), () -> model.saveDraft(then)),
                    new Choice(texts.get("wizard.discard"), () -> model.discard(then)));
        } else {
            then.run();
        }
    }

    private record Choice(String text, Runnable action) {}

    private static void ask(
            Window owner, Texts texts, String id, String title, String text, Choice... choices) {
        Alert alert = new Alert(Alert.AlertType.NONE);
        Theme.dress(alert, owner);
        alert.setTitle(texts.get("wizard.title"));
        alert.setHeaderText(title);
        alert.setContentText(text);
        alert.getDialogPane().setId(id);
        ButtonType stay = new ButtonType(texts.get("wizard.keep-editing"), ButtonData.CANCEL_CLOSE);
        for (int index = 0; index < choices.length; index++) {
            ButtonType type =
                    new ButtonType(
                            choices[index].text(),
                            // What loses nothing is what Enter does.
                            index == 0 && choices.length > 1 ? ButtonData.YES : ButtonData.NO);
            alert.getDialogPane().getButtonTypes().add(type);
            alert.getDialogPane().lookupButton(type).setId(id + "-" + index);
            Runnable action = choices[index].action();
            alert.resultProperty()
                    .addListener(
                            (property, before, now) -> {
                                if (type.equals(now)) {
                                    action.run();
                                }
                            });
        }
        alert.getDialogPane().getButtonTypes().add(stay);
        Button back = (Button) alert.getDialogPane().lookupButton(stay);
        back.setId(id + "-stay");
        if (choices.length == 1) {
            alert.setOnShown(event -> back.requestFocus());
        }
        alert.show();
    }
}
