package io.github.dfconsole.ui.wizard;

import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that lead through a wizard, wherever the keyboard is on the page. */
final class WizardKeys {

    private static final KeyCombination COMMIT =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);

    private final WizardViewModel<?> model;
    private final WizardFooter footer;
    private boolean held;

    WizardKeys(WizardViewModel<?> model, WizardFooter footer) {
        this.model = model;
        this.footer = footer;
    }

    void listenIn(Node wizard) {
        wizard.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        wizard.addEventFilter(KeyEvent.KEY_RELEASED, this::onRelease);
    }

    /** A key that is held down repeats itself, and must not run through all steps to the end. */
    private void onKey(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) {
            // Only the key that was pressed last repeats itself. Enter may have been released over
            // a
            // question that it had opened.
            held = false;
        }
        if (COMMIT.match(event) || (ENTER.match(event) && isOnChosen(event))) {
            boolean possible = footer.isVisible() && !footer.next().isDisabled();
            if (!held && possible) {
                model.next();
            }
            held = true;
            event.consume();
        }
    }

    /** Enter chooses an option; on the one that is chosen it leads on, as in any other field. */
    private static boolean isOnChosen(KeyEvent event) {
        return event.getTarget() instanceof RadioButton option && option.isSelected();
    }

    private void onRelease(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            held = false;
        }
    }
}
