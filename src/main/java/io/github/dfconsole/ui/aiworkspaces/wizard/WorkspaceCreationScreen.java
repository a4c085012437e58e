package io.github.dfconsole.ui.aiworkspaces.wizard;

import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.service.aiworkspaces.creation.WorkspaceDraft;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationSections;
import io.github.dfconsole.ui.creation.CreationFrame;
import io.github.dfconsole.ui.creation.CreationScreen;
import io.github.dfconsole.ui.creation.CreationView;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.submission.SubmissionTexts;
import io.github.dfconsole.ui.wizard.WizardPage;
import io.github.dfconsole.ui.wizard.WizardView;

import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;

/** What the screen of AI workspaces has for creating one. */
public final class WorkspaceCreationScreen
        extends CreationScreen<WorkspaceDraft, WorkspaceWizardViewModel, WorkspaceBench> {

    private final ScreenContext context;

    /** Creates it; nothing is shown yet. */
    public WorkspaceCreationScreen(
            ScreenModel<AiWorkspace, AiWorkspaceDetail> model, WorkspaceWork work) {
        super(model, work, texts(model.context()));
        this.context = model.context();
    }

    private static SubmissionTexts texts(ScreenContext context) {
        return new SubmissionTexts(context.texts(), context.times(), "aiworkspaces");
    }

    @Override
    protected WizardView view(
            WorkspaceBench workbench, WorkspaceWizardViewModel open, CreationFrame frame) {
        FormInputs inputs = new FormInputs(context);
        WorkspaceReview review = new WorkspaceReview(open.form(), context.texts());
        return new CreationView(open, workbench.following(), texts(context), frame)
                .of(
                        new CreationView.Parts(
                                inputs,
                                List.of(page(open.form(), inputs)),
                                step -> review.values(),
                                created -> List.of()),
                        context);
    }

    private WizardPage page(WorkspaceFormViewModel form, FormInputs inputs) {
        List<Node> nodes =
                new ArrayList<>(
                        new WorkspaceBasics(form.fields(), inputs, context.texts()).nodes());
        nodes.addAll(new ConfigurationSections(form.configuration(), inputs, context).all());
        return new WizardPage(
                        WorkspaceStep.CONFIGURATION, context.texts(), nodes.toArray(Node[]::new))
                .startingAt(inputs.find(form.fields().name()));
    }
}
