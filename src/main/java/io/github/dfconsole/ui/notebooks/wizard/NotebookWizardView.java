package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.notebooks.creation.NotebookSubmissions;
import io.github.dfconsole.ui.submission.SubmissionPane;
import io.github.dfconsole.ui.submission.SubmissionProgress;
import io.github.dfconsole.ui.wizard.ReviewPage;
import io.github.dfconsole.ui.wizard.WizardPage;
import io.github.dfconsole.ui.wizard.WizardParts;
import io.github.dfconsole.ui.wizard.WizardView;

import javafx.scene.Node;

import java.util.List;

/** Makes the pages for a new notebook and puts them into a wizard. */
public final class NotebookWizardView {

    private final NotebookWizardViewModel model;
    private final ScreenContext context;
    private final StateWatch following;
    private final WizardExits exits;

    /**
     * Prepares the wizard.
     *
     * @param following watches what was created
     */
    public NotebookWizardView(
            NotebookWizardViewModel model,
            ScreenContext context,
            StateWatch following,
            WizardExits exits) {
        this.model = model;
        this.context = context;
        this.following = following;
        this.exits = exits;
    }

    /**
     * Creates the wizard at the step its model is at.
     *
     * @param start the menu of drafts and presets
     * @param offer the draft the user can continue with
     */
    public WizardView create(Node start, Node offer) {
        Texts texts = context.texts();
        FormInputs inputs = new FormInputs(context);
        ReviewPage review =
                new ReviewPage(
                        model.wizard(), texts, new NotebookReview(model.form(), texts)::values);
        SubmissionPane progress =
                new SubmissionPane(
                        model.creation(), NotebookSubmissions.texts(texts, context.times()));
        WizardView view =
                new WizardView(
                        model.wizard(),
                        context,
                        new WizardParts(
                                inputs,
                                pages(inputs),
                                review,
                                start,
                                offer,
                                new WizardParts.Ending(progress, this::result)),
                        exits.close());
        progress.onCreateAgain(
                () -> {
                    model.wizard().steps().review();
                    view.focusFirst();
                });
        return view;
    }

    private List<WizardPage> pages(FormInputs inputs) {
        NotebookFormViewModel form = model.form();
        Texts texts = context.texts();
        Times times = context.times();
        return List.of(
                new BasicsPage(form, inputs, texts).node(),
                new NetworkPage(form, inputs, texts).node(),
                new ServerPage(form, inputs, texts).node(),
                new AccessPage(form, inputs, texts, times).node());
    }

    private Node result() {
        if (!(model.creation().progress().get() instanceof SubmissionProgress.Done done)) {
            throw new IllegalStateException("Nothing was created yet");
        }
        WatchedResource notebook = done.resource();
        return new ResultPage(
                notebook, following, context, () -> exits.show().accept(notebook), exits.another());
    }
}
