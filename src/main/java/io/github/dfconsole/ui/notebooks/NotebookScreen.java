package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.creation.CreationFrame;
import io.github.dfconsole.ui.creation.CreationScreen;
import io.github.dfconsole.ui.notebooks.creation.NotebookSubmissions;
import io.github.dfconsole.ui.notebooks.wizard.NotebookWizardView;
import io.github.dfconsole.ui.notebooks.wizard.NotebookWizardViewModel;
import io.github.dfconsole.ui.resource.OpenConnection;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.wizard.WizardView;

import java.util.function.Consumer;

/**
 * What the notebook screen has besides its list: the wizard, and creations that are not settled.
 */
final class NotebookScreen
        extends CreationScreen<NotebookDraft, NotebookWizardViewModel, NotebookWorkbench> {

    private final ScreenContext context;
    private final Consumer<OpenConnection> opened;

    NotebookScreen(
            ScreenModel<Notebook, NotebookDetail> model,
            NotebookWork work,
            Consumer<OpenConnection> opened) {
        super(
                model,
                work,
                NotebookSubmissions.texts(model.context().texts(), model.context().times()));
        this.context = model.context();
        this.opened = opened;
    }

    @Override
    public void opened(OpenConnection connection) {
        super.opened(connection);
        opened.accept(connection);
    }

    @Override
    protected WizardView view(
            NotebookWorkbench workbench, NotebookWizardViewModel open, CreationFrame frame) {
        return new NotebookWizardView(open, context, workbench.following()).create(frame);
    }
}
