package io.github.dfconsole.ui.apps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.AppEnd;
import io.github.dfconsole.service.apps.AppEnds;
import io.github.dfconsole.service.apps.AppGlance;
import io.github.dfconsole.service.apps.AppHealth;
import io.github.dfconsole.service.apps.AppType;
import io.github.dfconsole.service.apps.SeenApps;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ServiceClock;
import io.github.dfconsole.ui.resource.table.RowFacts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is known of apps besides what their list says: what was read of each, and what was seen of
 * them before. It belongs to the UI thread, except that what is known may be asked on any.
 */
final class AppKnowledge {

    private final RowFacts<App, AppGlance> glances;
    private final SeenApps seen = new SeenApps();
    private final AppEnds ends;
    private final InstantSource clock;
    private Supplier<Instant> serviceTime;
    private boolean acted;

    AppKnowledge(ScreenContext context, AppEnds ends) {
        this.ends = ends;
        this.clock = context.clock();
        this.serviceTime = clock::instant;
        this.glances =
                new RowFacts<App, AppGlance>(context.jobs(), AppKnowledge::run, this::read)
                        .renewedWithListIf(glance -> glance.isMoving() || acted);
    }

    /** What is known holds for one run of an app in one state. It is asked very often. */
    private static String run(App row) {
        String started =
                row.startedAt() instanceof Timestamp.Exact exact
                        ? Long.toString(exact.at().toEpochSecond())
                        : String.valueOf(row.startedAt());
        return row.id() + " " + started + " " + row.state();
    }

    private AppGlance read(Session session, App row) throws ApiException {
        AppDetail detail = session.app(row.id());
        seen.saw(detail, clock.instant());
        return AppGlance.of(row, detail);
    }

    /** Learns from the detail that is open, and looks again after something was changed. */
    void follow(ScreenModel<App, AppDetail> model) {
        serviceTime = new ServiceClock(model)::now;
        model.detail()
                .detail()
                .addListener((property, before, now) -> opened(model.detail().row().get(), now));
        model.runner().version().addListener((property, before, now) -> acted = true);
        model.table().updatedAt().addListener((property, before, now) -> acted = false);
    }

    private void opened(@Nullable App row, @Nullable AppDetail detail) {
        if (row != null && detail != null) {
            seen.saw(detail, clock.instant());
            glances.tell(row, AppGlance.of(row, detail));
        }
    }

    /** What was read of each app. */
    RowFacts<App, AppGlance> glances() {
        return glances;
    }

    /** What was seen of apps before. */
    SeenApps seen() {
        return seen;
    }

    /** What an app is up to, as far as it was read. */
    AppHealth health(App row) {
        AppGlance glance = glances.of(row);
        return glance == null ? AppHealth.of(row, null) : glance.health();
    }

    /** Type and version of an app; empty if they were not read. */
    String type(App row) {
        AppGlance glance = glances.of(row);
        return glance == null ? "" : glance.typeId();
    }

    /** What time it is at the service, by which apps end. */
    Instant now() {
        return serviceTime.get();
    }

    /** When an app ends. */
    AppEnd end(App row) {
        return ends.of(row);
    }

    /** The name of the ZooKeeper among apps; empty if it is not known, or there are several. */
    String zooKeeper(List<App> rows) {
        List<App> found =
                rows.stream()
                        .filter(
                                row -> {
                                    AppGlance glance = glances.of(row);
                                    return glance != null
                                            && AppType.of(glance.typeId())
                                                    .filter(AppType.ZOOKEEPER::equals)
                                                    .isPresent();
                                })
                        .toList();
        return found.size() == 1 ? found.getFirst().name() : "";
    }
}
