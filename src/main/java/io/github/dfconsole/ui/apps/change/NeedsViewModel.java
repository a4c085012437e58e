package io.github.dfconsole.ui.apps.change;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.background.Job;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.AppDetails;
import io.github.dfconsole.service.apps.AppNeeds;
import io.github.dfconsole.service.apps.KnownNeeds;
import io.github.dfconsole.ui.resource.ScreenModel;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/**
 * Which apps the app that is open needs, and which need it. What is needed for it is read in the
 * background, and kept until an app changes its state: a few apps unasked, many only when the user
 * asks for it. This class needs no toolkit and belongs to the UI thread.
 */
final class NeedsViewModel {

    /** How many apps are read before what they tell is shown, and how many are read unasked. */
    static final int AT_A_TIME = 40;

    private final ScreenModel<App, ?> model;
    private final KnownNeeds store;
    private final Runnable changed;
    private AppDetails details = AppDetails.NONE;
    private @Nullable Concluded concluded;
    private String openId = "";
    private boolean asked;
    private boolean failed;
    private boolean reading;
    private Job job = Job.NONE;

    /**
     * What was concluded of one app.
     *
     * @param rowId the app
     * @param needs the apps that it needs
     * @param neededBy the apps that need it
     * @param untold how many apps could not be read
     * @param unread how many apps have not been read yet
     * @param isRecordLost whether a record of what apps were created upon cannot be read
     */
    record Concluded(
            String rowId,
            List<AppNeeds.Related> needs,
            List<AppNeeds.Related> neededBy,
            int untold,
            int unread,
            boolean isRecordLost) {}

    /** What was concluded, what from, and which apps are still to be read. */
    private record Read(Concluded concluded, AppDetails details, List<App> left) {}

    /**
     * Creates a model that has read nothing.
     *
     * @param store what was noted when apps were created
     * @param changed hears when there is something else to show
     */
    NeedsViewModel(ScreenModel<App, ?> model, KnownNeeds store, Runnable changed) {
        this.model = model;
        this.store = store;
        this.changed = changed;
    }

    /** What was concluded of the app that is open; null as long as nothing was. */
    @Nullable Concluded concluded() {
        return concluded;
    }

    /** Whether nothing could be concluded. */
    boolean hasFailed() {
        return failed;
    }

    /** Whether apps are being read. */
    boolean isReading() {
        return reading;
    }

    /** Begins with an app that was opened, or with the one that is open once more. */
    void open(App row) {
        if (!openId.equals(row.id())) {
            openId = row.id();
            asked = false;
            concluded = null;
        }
        failed = false;
        read(row, missing(row));
    }

    /** Reads all apps, however many there are. */
    void readAll(App row) {
        asked = true;
        read(row, missing(row));
    }

    /** What the app tells of itself matters most. */
    private List<App> missing(App row) {
        return details.missing(model.table().all()).stream()
                .sorted(Comparator.comparing(each -> !each.id().equals(row.id())))
                .toList();
    }

    private void read(App row, List<App> missing) {
        Session session = model.session();
        job.cancel();
        if (session == null) {
            return;
        }
        List<App> apps = List.copyOf(model.table().all());
        AppDetails known = details;
        reading = true;
        job =
                model.context()
                        .jobs()
                        .start(
                                () -> read(session, row, apps, known, missing),
                                read -> concluded(row, read),
                                failure -> {
                                    failed = true;
                                    reading = false;
                                    changed.run();
                                });
    }

    private void concluded(App row, Read read) {
        details = read.details();
        concluded = read.concluded();
        reading = false;
        if (asked && !read.left().isEmpty()) {
            read(row, read.left());
        }
        changed.run();
    }

    private Read read(Session session, App row, List<App> apps, AppDetails known, List<App> missing)
            throws InterruptedException {
        int now = Math.min(AT_A_TIME, missing.size());
        AppDetails read = known.among(apps).with(session, missing.subList(0, now));
        List<App> left = List.copyOf(missing.subList(now, missing.size()));
        KnownNeeds.All kept = store.readable();
        AppNeeds needs = new AppNeeds(apps, read, kept.byApp());
        Concluded said =
                new Concluded(
                        row.id(),
                        needs.needs(row),
                        needs.neededBy(row),
                        Math.max(0, needs.untold().size() - left.size()),
                        left.size(),
                        !kept.unreadable().isEmpty());
        return new Read(said, read, left);
    }
}
