package io.github.dfconsole.ui.apps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppComponent;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.AppSpecification;
import io.github.dfconsole.service.apps.KnownNeeds;
import io.github.dfconsole.service.apps.SeenApps;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Sentences;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.MainWindow;
import io.github.dfconsole.ui.notice.Notices.Tone;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.LocalAction;
import io.github.dfconsole.ui.resource.action.ResourceAction.Target;
import io.github.dfconsole.ui.resource.save.SaveTextDialog;
import io.github.dfconsole.ui.resource.save.SaveTextViewModel;
import io.github.dfconsole.ui.resource.save.SavedFile;

import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Saves what is needed to create apps like those that are selected. */
final class SaveSpecification {

    private static final int LONGEST_NAMES = 300;
    private static final String ID = "apps-specification";
    private static final String TITLE = "apps.specification.title";

    private final ScreenModel<App, AppDetail> model;
    private final AppKnowledge knowledge;
    private final KnownNeeds store;
    private final ScreenContext context;
    private final Texts texts;

    SaveSpecification(ScreenModel<App, AppDetail> model, AppKnowledge knowledge, KnownNeeds store) {
        this.model = model;
        this.knowledge = knowledge;
        this.store = store;
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
        List<App> all = List.copyOf(model.table().all());
        List<String> incomplete = new ArrayList<>();
        String name = chosen.size() == 1 ? chosen.getFirst().name() : "apps";
        Path suggested = SavedFile.suggested("", name, ".app.json");
        new SaveTextDialog(
                        MainWindow.get(),
                        new SaveTextDialog.Subject(ID, TITLE, "apps.specification.note"),
                        new SaveTextViewModel(
                                () -> text(session, chosen, all, incomplete),
                                context.jobs(),
                                suggested),
                        context,
                        file -> saved(file, incomplete))
                .show();
    }

    /**
     * Reads the apps, and writes their specifications. It blocks.
     *
     * @param all the apps of the account, among which are those that they need
     * @param incomplete takes the names of those whose components are not known
     */
    String text(Session session, List<App> rows, List<App> all, List<String> incomplete)
            throws ApiException {
        incomplete.clear();
        Map<String, Set<String>> created = store.readable().byApp();
        List<AppSpecification> specifications = new ArrayList<>();
        for (App row : rows) {
            AppDetail detail = session.app(row.id());
            List<AppComponent> components = components(detail);
            if (components.isEmpty()) {
                incomplete.add(row.name());
            }
            specifications.add(
                    AppSpecification.of(
                            row,
                            detail,
                            knowledge.end(row),
                            components,
                            needs(created.getOrDefault(row.id(), Set.of()), all)));
        }
        return AppSpecification.text(specifications);
    }

    /** What is known for sure: a specification does not guess. */
    private List<AppSpecification.Need> needs(Set<String> ids, List<App> all) {
        return all.stream()
                .filter(app -> ids.contains(app.id()))
                .map(app -> new AppSpecification.Need(app.name(), knowledge.type(app)))
                .toList();
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
        String names = Printable.escape(String.join(", ", incomplete), LONGEST_NAMES);
        SavedFile.say(
                context,
                incomplete.isEmpty() ? Tone.GOOD : Tone.ATTENTION,
                TITLE,
                file,
                shown -> said(shown, names));
    }

    private String said(String file, String incomplete) {
        String saved = texts.get("save.saved", file);
        return incomplete.isEmpty()
                ? saved
                : Sentences.join(saved, texts.get("apps.specification.incomplete", incomplete));
    }
}
