package io.github.dfconsole.ui.apps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppComponent;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.AppSpecification;
import io.github.dfconsole.service.apps.SeenApps;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.MainWindow;
import io.github.dfconsole.ui.notice.Notices.Action;
import io.github.dfconsole.ui.notice.Notices.Notice;
import io.github.dfconsole.ui.notice.Notices.Tone;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.LocalAction;
import io.github.dfconsole.ui.resource.action.ResourceAction.Target;
import io.github.dfconsole.ui.resource.save.SaveTextDialog;
import io.github.dfconsole.ui.resource.save.SaveTextViewModel;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Saves what is needed to create apps like those that are selected. */
final class SaveSpecification {

    private static final int LONGEST_PATH = 300;
    private static final String ID = "apps-specification";
    private static final String TITLE = "apps.specification.title";

    private final ScreenModel<App, AppDetail> model;
    private final AppKnowledge knowledge;
    private final Function<App, List<AppSpecification.Need>> needed;
    private final ScreenContext context;
    private final Texts texts;

    SaveSpecification(
            ScreenModel<App, AppDetail> model,
            AppKnowledge knowledge,
            Function<App, List<AppSpecification.Need>> needed) {
        this.model = model;
        this.knowledge = knowledge;
        this.needed = needed;
        this.context = model.context();
        this.texts = context.texts();
    }

    LocalAction<App> action() {
        return new LocalAction<>(
                new ActionLabel(ID, "apps.specification", Feather.FILE_TEXT, null, false),
                Target.MANY,
                row -> Availability.ALLOWED,
                this::start);
    }

    private void start(List<App> rows) {
        Session session = model.session();
        if (session == null) {
            return;
        }
        List<App> chosen = List.copyOf(rows);
        List<String> incomplete = new ArrayList<>();
        String name =
                chosen.size() == 1
                        ? chosen.getFirst().name().replaceAll("[^\\p{L}\\p{N}._-]", "_")
                        : "apps";
        Path suggested = Path.of(System.getProperty("user.home"), name + ".app.json");
        new SaveTextDialog(
                        MainWindow.get(),
                        new SaveTextDialog.Subject(ID, TITLE, "apps.specification.note"),
                        new SaveTextViewModel(
                                () -> text(session, chosen, incomplete), context.jobs(), suggested),
                        context,
                        file -> saved(file, incomplete))
                .show();
    }

    /**
     * Reads the apps, and writes their specifications. It blocks.
     *
     * @param incomplete takes the names of those whose components are not known
     */
    String text(Session session, List<App> rows, List<String> incomplete) throws ApiException {
        incomplete.clear();
        List<AppSpecification> specifications = new ArrayList<>();
        for (App row : rows) {
            AppDetail detail = session.app(row.id());
            List<AppComponent> components = components(detail);
            if (components.isEmpty()) {
                incomplete.add(row.name());
            }
            specifications.add(
                    AppSpecification.of(
                            row, detail, knowledge.end(row), components, needed.apply(row)));
        }
        return AppSpecification.text(specifications);
    }

    private List<AppComponent> components(AppDetail detail) {
        return detail.components().isEmpty()
                ? knowledge
                        .seen()
                        .lastComponents(detail.id())
                        .map(SeenApps.Components::components)
                        .orElse(List.of())
                : detail.components();
    }

    private void saved(Path file, List<String> incomplete) {
        String shown = Printable.escape(file.toString(), LONGEST_PATH);
        String names = Printable.escape(String.join(", ", incomplete), LONGEST_PATH);
        Path folder = file.toAbsolutePath().getParent();
        context.notices()
                .say(
                        new Notice(
                                incomplete.isEmpty() ? Tone.GOOD : Tone.ATTENTION,
                                () -> texts.get(TITLE),
                                () -> said(shown, names),
                                openFolder(folder)));
    }

    private String said(String file, String incomplete) {
        String saved = texts.get("save.saved", file);
        return incomplete.isEmpty()
                ? saved
                : saved + " " + texts.get("apps.specification.incomplete", incomplete);
    }

    private @Nullable Action openFolder(@Nullable Path folder) {
        return folder == null
                ? null
                : new Action(
                        () -> texts.get("export.open-folder"),
                        () -> context.browser().accept(folder.toUri()));
    }
}
