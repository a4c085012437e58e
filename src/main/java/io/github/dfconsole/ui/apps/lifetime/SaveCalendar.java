package io.github.dfconsole.ui.apps.lifetime;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.apps.AppEnd;
import io.github.dfconsole.service.apps.EndCalendar;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.MainWindow;
import io.github.dfconsole.ui.notice.Notices.Tone;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.LocalAction;
import io.github.dfconsole.ui.resource.action.ResourceAction.Target;
import io.github.dfconsole.ui.resource.action.ServiceClock;
import io.github.dfconsole.ui.resource.save.SaveTextDialog;
import io.github.dfconsole.ui.resource.save.SaveTextViewModel;
import io.github.dfconsole.ui.resource.save.SavedFile;

import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.List;

/** Saves when apps end as a calendar file, with alarms before. */
final class SaveCalendar {

    private static final int LONGEST_NAME = 60;
    private static final String TITLE = "apps.calendar.title";

    private final ScreenModel<App, ?> model;
    private final Lifetimes lifetimes;
    private final ScreenContext context;
    private final Texts texts;

    SaveCalendar(ScreenModel<App, ?> model, Lifetimes lifetimes) {
        this.model = model;
        this.lifetimes = lifetimes;
        this.context = model.context();
        this.texts = context.texts();
    }

    LocalAction<App> action() {
        return new LocalAction<>(
                new ActionLabel("apps-calendar", "apps.calendar", Feather.CALENDAR, null, false),
                Target.MANY,
                row -> Availability.unless(lifetimes.of(row).at() == null, "apps.calendar.why"),
                this::ask);
    }

    private void ask(List<App> apps) {
        Path suggested = SavedFile.suggested("df.", model.accountName(), ".ics");
        new SaveTextDialog(
                        MainWindow.get(),
                        new SaveTextDialog.Subject("apps-calendar", TITLE, "apps.calendar.note"),
                        new SaveTextViewModel(() -> calendar(apps), context.jobs(), suggested),
                        context,
                        this::saved)
                .show();
    }

    /** Apps without a date have no event. */
    String calendar(List<App> apps) {
        return EndCalendar.of(
                apps.stream().flatMap(app -> event(app).stream()).toList(),
                new ServiceClock(model).now());
    }

    private List<EndCalendar.Event> event(App app) {
        AppEnd end = lifetimes.of(app);
        if (end.at() == null) {
            return List.of();
        }
        AppEndText words = new AppEndText(texts, context.times());
        String name = Printable.escape(app.name(), LONGEST_NAME);
        String account = Printable.escape(app.accountName(), LONGEST_NAME);
        return List.of(
                new EndCalendar.Event(
                        app.id(),
                        end.at(),
                        texts.get("apps.calendar.event", name),
                        texts.get("apps.calendar.event.text", name, account)
                                + "\n"
                                + words.how(end)));
    }

    private void saved(Path file) {
        SavedFile.say(context, Tone.GOOD, TITLE, file, shown -> texts.get("save.saved", shown));
    }
}
