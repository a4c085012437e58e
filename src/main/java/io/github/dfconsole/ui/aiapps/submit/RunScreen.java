package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppDetail;
import io.github.dfconsole.service.aiapps.submit.RunDraft;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationSections;
import io.github.dfconsole.ui.creation.CreationFrame;
import io.github.dfconsole.ui.creation.CreationScreen;
import io.github.dfconsole.ui.creation.CreationView;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.resource.OpenConnection;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.submission.SubmissionTexts;
import io.github.dfconsole.ui.wizard.WizardPage;
import io.github.dfconsole.ui.wizard.WizardView;

import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the screen of AI apps has for running one: the form, and runs that are not settled. */
public final class RunScreen extends CreationScreen<RunDraft, RunWizardViewModel, RunBench> {

    private final ScreenContext context;
    private final Consumer<OpenConnection> opened;

    /**
     * Creates it; nothing is shown yet.
     *
     * @param opened hears of each connection that was opened
     */
    public RunScreen(
            ScreenModel<AiApp, AiAppDetail> model, RunWork work, Consumer<OpenConnection> opened) {
        super(model, work, texts(model.context()));
        this.context = model.context();
        this.opened = opened;
    }

    @Override
    public void opened(OpenConnection connection) {
        super.opened(connection);
        opened.accept(connection);
    }

    private static SubmissionTexts texts(ScreenContext context) {
        return new SubmissionTexts(context.texts(), context.times(), "aiapps");
    }

    @Override
    protected WizardView view(RunBench workbench, RunWizardViewModel open, CreationFrame frame) {
        FormInputs inputs = new FormInputs(context);
        RunReview review = new RunReview(open.form(), context.texts());
        return new CreationView(open, workbench.following(), texts(context), frame)
                .of(
                        new CreationView.Parts(
                                inputs,
                                List.of(page(open.form(), inputs)),
                                step -> review.values(),
                                created -> List.of()),
                        context);
    }

    private WizardPage page(RunFormViewModel form, FormInputs inputs) {
        List<Node> nodes =
                new ArrayList<>(
                        new RunBasics(form, inputs, context.texts(), context.times()).nodes());
        nodes.addAll(new ConfigurationSections(form.configuration(), inputs, context).all());
        return new WizardPage(RunStep.RUN, context.texts(), nodes.toArray(Node[]::new))
                .startingAt(inputs.find(form.prefix()));
    }
}
