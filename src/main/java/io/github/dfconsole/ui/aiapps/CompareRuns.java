package io.github.dfconsole.ui.aiapps;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppDetail;
import io.github.dfconsole.service.aiapps.submit.SentRun;
import io.github.dfconsole.ui.control.MainWindow;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.LocalAction;
import io.github.dfconsole.ui.resource.action.ResourceAction.Target;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/**
 * Shows how two runs that are selected differ in what they were submitted with.
 *
 * @param model the screen of AI apps
 * @param asked what runs were asked for
 */
record CompareRuns(ScreenModel<AiApp, AiAppDetail> model, AskedRuns asked) {

    private static final int TWO = 2;

    LocalAction<AiApp> action() {
        return new LocalAction<>(
                new ActionLabel("aiapps-compare", "aiapps.compare", Feather.COLUMNS, null, false),
                Target.MANY,
                this::availability,
                rows -> compare());
    }

    /** A row alone does not tell: two have to be selected, and both to be known. */
    private Availability availability(AiApp row) {
        if (model.table().selection().count().get() != TWO) {
            return Availability.not("aiapps.compare.why");
        }
        return Availability.unless(known().size() < TWO, "aiapps.compare.why.elsewhere");
    }

    /** The one that began first is on the left. */
    private List<SentRun> known() {
        return chosen().stream().flatMap(row -> asked.of(row).stream()).toList();
    }

    private List<AiApp> chosen() {
        return model.table().actedOn().reversed();
    }

    private void compare() {
        List<SentRun> runs = known();
        if (runs.size() == TWO) {
            List<String> names = chosen().stream().map(AiApp::name).toList();
            new RunComparisonDialog(MainWindow.get(), names, runs, model.context().texts()).show();
        }
    }
}
