package io.github.dfconsole.ui.creation;

import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.resource.detail.FieldList;
import io.github.dfconsole.ui.submission.SubmissionPane;
import io.github.dfconsole.ui.submission.SubmissionProgress;
import io.github.dfconsole.ui.submission.SubmissionTexts;
import io.github.dfconsole.ui.wizard.ReviewPage;
import io.github.dfconsole.ui.wizard.WizardPage;
import io.github.dfconsole.ui.wizard.WizardParts;
import io.github.dfconsole.ui.wizard.WizardStep;
import io.github.dfconsole.ui.wizard.WizardView;

import javafx.scene.Node;

import java.util.List;
import java.util.function.Function;

/**
 * Puts the pages of a kind into the window of a wizard that creates one.
 *
 * @param model the wizard
 * @param following watches what was created
 * @param kind the texts of what is created
 * @param frame what is the same for every kind
 */
public record CreationView(
        CreationWizard<?, ?> model,
        StateWatch following,
        SubmissionTexts kind,
        CreationFrame frame) {

    /**
     * The parts that are made for one kind.
     *
     * @param inputs finds the input of a field
     * @param pages the pages of the steps before the review, in order
     * @param review lists what was entered on a step
     * @param more what the kind adds to the page that says what became of it
     */
    public record Parts(
            FormInputs inputs,
            List<WizardPage> pages,
            Function<WizardStep, FieldList> review,
            Function<WatchedResource, List<Node>> more) {}

    /** Makes the window at the step its model is at. */
    public WizardView of(Parts parts, ScreenContext context) {
        SubmissionPane progress = new SubmissionPane(model.creation(), kind);
        WizardView view =
                new WizardView(
                        model.wizard(),
                        context,
                        new WizardParts(
                                parts.inputs(),
                                parts.pages(),
                                new ReviewPage(model.wizard(), kind.texts(), parts.review()),
                                frame.start(),
                                frame.offer(),
                                new WizardParts.Ending(progress, () -> result(parts))),
                        frame.exits().close());
        progress.onCreateAgain(
                () -> {
                    model.wizard().steps().review();
                    view.focusFirst();
                });
        return view;
    }

    private Node result(Parts parts) {
        if (!(model.creation().progress().get() instanceof SubmissionProgress.Done done)) {
            throw new IllegalStateException("Nothing was created yet");
        }
        WatchedResource created = done.resource();
        return new ResultPage(created, following, kind, frame.exits(), parts.more().apply(created));
    }
}
