package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.apps.creation.AppDraft;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.creation.CreationFrame;
import io.github.dfconsole.ui.creation.CreationScreen;
import io.github.dfconsole.ui.creation.CreationView;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.resource.OpenConnection;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.submission.SubmissionTexts;
import io.github.dfconsole.ui.wizard.WizardPage;
import io.github.dfconsole.ui.wizard.WizardView;

import java.util.List;
import java.util.function.Consumer;

/** What the screen of apps has for creating one: the wizard, and creations that are not settled. */
public final class AppCreationScreen
        extends CreationScreen<AppDraft, AppWizardViewModel, AppWorkbench> {

    private final AppWork work;
    private final ScreenContext context;
    private final Consumer<OpenConnection> opened;

    /**
     * Creates it; nothing is shown yet.
     *
     * @param opened hears of each connection that was opened
     */
    public AppCreationScreen(
            ScreenModel<App, AppDetail> model, AppWork work, Consumer<OpenConnection> opened) {
        super(model, work, texts(model.context()));
        this.work = work;
        this.opened = opened;
        this.context = model.context();
    }

    @Override
    public void opened(OpenConnection connection) {
        super.opened(connection);
        opened.accept(connection);
    }

    private static SubmissionTexts texts(ScreenContext context) {
        return AppSubmissions.texts(context.texts(), context.times());
    }

    @Override
    protected WizardView view(
            AppWorkbench workbench, AppWizardViewModel open, CreationFrame frame) {
        FormInputs inputs = new FormInputs(context);
        return new CreationView(open, workbench.following(), texts(context), frame)
                .of(
                        new CreationView.Parts(
                                inputs,
                                pages(workbench, open, inputs),
                                new AppReview(open.form(), context.texts())::values,
                                new AppAfterwards(workbench, context)::nodes),
                        context);
    }

    private List<WizardPage> pages(
            AppWorkbench workbench, AppWizardViewModel open, FormInputs inputs) {
        AppFormViewModel form = open.form();
        Texts texts = context.texts();
        Times times = context.times();
        LifetimeField lifetime = new LifetimeField(form.fields().lifetime(), inputs, context);
        NeedPicker need =
                new NeedPicker(form, inputs, context, work.ends(), workbench::serviceTime);
        return List.of(
                new AppTypePage(form, inputs, texts, times).node(workbench::createFirst),
                new AppBasicsPage(form, inputs, texts, lifetime).node(),
                new AppComponentsPage(form, inputs, texts, times)
                        .node(need, open.wizard().edits(), workbench::createFirst));
    }
}
