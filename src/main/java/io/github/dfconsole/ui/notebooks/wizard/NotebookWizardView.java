package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.creation.CreationFrame;
import io.github.dfconsole.ui.creation.CreationView;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.notebooks.creation.NotebookSubmissions;
import io.github.dfconsole.ui.wizard.WizardPage;
import io.github.dfconsole.ui.wizard.WizardView;

import java.util.List;

/**
 * Makes the pages for a new notebook and puts them into a wizard.
 *
 * @param model the wizard
 * @param following watches what was created
 */
public record NotebookWizardView(
        NotebookWizardViewModel model, ScreenContext context, StateWatch following) {

    /** Creates the wizard at the step its model is at. */
    public WizardView create(CreationFrame frame) {
        Texts texts = context.texts();
        FormInputs inputs = new FormInputs(context);
        return new CreationView(
                        model, following, NotebookSubmissions.texts(texts, context.times()), frame)
                .of(
                        new CreationView.Parts(
                                inputs,
                                pages(inputs),
                                new NotebookReview(model.form(), texts)::values,
                                created -> List.of()),
                        context);
    }

    private List<WizardPage> pages(FormInputs inputs) {
        NotebookFormViewModel form = model.form();
        Texts texts = context.texts();
        return List.of(
                new BasicsPage(form, inputs, texts).node(),
                new NetworkPage(form, inputs, texts).node(),
                new ServerPage(form, inputs, texts).node(),
                new AccessPage(form, inputs, texts, context.times()).node());
    }
}
