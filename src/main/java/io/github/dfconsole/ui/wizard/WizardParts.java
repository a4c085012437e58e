package io.github.dfconsole.ui.wizard;

import io.github.dfconsole.ui.form.FormInputs;

import javafx.scene.Node;

import java.util.List;
import java.util.function.Supplier;

/**
 * The parts of a wizard's window that are made for one form.
 *
 * @param inputs finds the input of a field
 * @param pages the pages of the steps before the review, in order
 * @param review the last page
 * @param start the menu of drafts and presets
 * @param offer the draft the user can continue with
 * @param ending what is shown while it is sent, and afterwards
 */
public record WizardParts(
        FormInputs inputs,
        List<WizardPage> pages,
        ReviewPage review,
        Node start,
        Node offer,
        Ending ending) {

    /**
     * What is shown while the request is sent, and afterwards.
     *
     * @param progress stands above the buttons; it takes the keyboard
     * @param result makes the page that is shown when it is done (W16); it takes the keyboard
     */
    public record Ending(Node progress, Supplier<Node> result) {}
}
