package io.github.dfconsole.testing;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.service.change.ChangeLog;
import io.github.dfconsole.service.change.ChangeSender;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.resource.ResourceKind;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.action.RunTools;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;

/** What screens need, in English and without a toolkit. */
public final class Screens {

    private Screens() {}

    /**
     * A context whose work is done by the given jobs.
     *
     * @param polls waits between two looks at what changes by itself
     */
    public static ScreenContext context(Jobs jobs, Jobs polls) {
        return new ScreenContext(
                new Settings(Language.ENGLISH, ThemeChoice.LIGHT),
                new Texts(Locale.ENGLISH),
                new Times(ZoneOffset.UTC),
                jobs,
                new Poller(polls),
                InstantSource.system(),
                page -> {},
                new Notices(jobs, notice -> {}));
    }

    /** What changes are carried out with, and written down in a folder before. */
    public static RunTools tools(ScreenContext context, Path folder) {
        return new RunTools(
                context.jobs(),
                context.clock(),
                new ChangeSender(new ChangeLog(folder), context.clock()));
    }

    /** The view-model of a kind that is only read. */
    public static <T, D> ResourceViewModel<T, D> model(ResourceKind<T, D> kind, Jobs jobs) {
        ScreenContext context = context(jobs, new ManualJobs());
        return new ResourceViewModel<>(kind, context, tools(context, Path.of("unused")));
    }
}
