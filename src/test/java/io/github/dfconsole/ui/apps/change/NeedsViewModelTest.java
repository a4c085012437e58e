package io.github.dfconsole.ui.apps.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.apps.AppNeeds.Certainty;
import io.github.dfconsole.service.apps.KnownNeeds;
import io.github.dfconsole.service.apps.LifetimeStore;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.SampleApps;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.apps.AppsKind;
import io.github.dfconsole.ui.resource.OpenConnection;
import io.github.dfconsole.ui.resource.ResourceViewModel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Opening one app does not read thousands, and what was read is not read again. */
class NeedsViewModelTest {

    private static final Instant START = Instant.parse("2026-11-27T10:00:00Z");
    private static final Account FOREST = new Account("a1", "forest", "", "", null, false);
    private static final Endpoint ENDPOINT = Api.endpoint("http://127.0.0.1:1");

    @TempDir private Path folder;

    private final FakeWire wire = new FakeWire();
    private final ManualJobs jobs = new ManualJobs();
    private int changes;

    private NeedsViewModel needs(int count) {
        ResourceViewModel<App, AppDetail> model = model(count);
        return new NeedsViewModel(model, new KnownNeeds(folder), () -> changes++);
    }

    private ResourceViewModel<App, AppDetail> model(int count) {
        ScreenContext context = Screens.context(jobs, new ManualJobs());
        var lifetimes = new Lifetimes(new LifetimeStore(folder), InstantSource.system());
        var model =
                new ResourceViewModel<App, AppDetail>(
                        new AppsKind(lifetimes, folder),
                        context,
                        Screens.tools(context, folder.resolve("changes")));
        wire.lists("apps/getList", apps(count).toArray());
        wire.on("apps/getDetail", request -> detail(request.toString()));
        var session = wire.session();
        model.opened(new OpenConnection(session, "test", ENDPOINT));
        model.show(session, FOREST);
        jobs.runAll();
        return model;
    }

    private static List<App> apps(int count) {
        return IntStream.range(0, count).mapToObj(each -> app(Integer.toString(each))).toList();
    }

    private static App app(String id) {
        return SampleApps.running(id, START, "172800");
    }

    private static AppDetail detail(String request) {
        String id = request.replaceAll("\\D", "");
        return SampleApps.detail(id, id.equals("0") ? "ZOOKEEPER-3.4.13" : "KAFKA-2.4.0", Map.of());
    }

    private long reads() {
        return wire.calls().stream().filter("apps/getDetail"::equals).count();
    }

    @Test
    void allAppsAreReadIfThereAreFew() {
        NeedsViewModel needs = needs(3);
        needs.open(app("0"));
        jobs.runAll();
        assertThat(needs.concluded().neededBy())
                .extracting(each -> each.app().id() + " " + each.certainty())
                .containsExactly("1 " + Certainty.POSSIBLE, "2 " + Certainty.POSSIBLE);
        assertThat(needs.concluded().unread()).isZero();
        assertThat(reads()).isEqualTo(3);
    }

    @Test
    void whatWasReadIsNotReadAgain() {
        NeedsViewModel needs = needs(3);
        needs.open(app("0"));
        jobs.runAll();
        needs.open(app("1"));
        assertThat(needs.concluded()).isNull();
        jobs.runAll();
        assertThat(needs.concluded().needs()).hasSize(1);
        assertThat(reads()).isEqualTo(3);
    }

    /** They come and go for as long as a window is open. */
    @Test
    void whatWasReadOfAppsThatAreGoneIsForgotten() {
        ResourceViewModel<App, AppDetail> model = model(3);
        NeedsViewModel needs = new NeedsViewModel(model, new KnownNeeds(folder), () -> changes++);
        needs.open(app("0"));
        jobs.runAll();
        wire.lists("apps/getList", apps(2).toArray());
        model.table().refresh();
        jobs.runAll();
        needs.open(app("0"));
        jobs.runAll();
        long before = reads();
        wire.lists("apps/getList", apps(3).toArray());
        model.table().refresh();
        jobs.runAll();
        needs.open(app("0"));
        jobs.runAll();
        assertThat(reads() - before).isEqualTo(1);
    }

    @Test
    void ofManyAppsOnlySomeAreReadUnasked() {
        NeedsViewModel needs = needs(200);
        needs.open(app("0"));
        jobs.runAll();
        assertThat(reads()).isEqualTo(NeedsViewModel.AT_A_TIME);
        assertThat(needs.concluded().unread()).isEqualTo(160);
        assertThat(needs.concluded().untold()).isZero();
        assertThat(needs.isReading()).isFalse();
    }

    @Test
    void theRestIsReadWhenAskedForAndShownAsItGoes() {
        NeedsViewModel needs = needs(200);
        needs.open(app("0"));
        jobs.runAll();
        int before = changes;
        needs.readAll(app("0"));
        assertThat(needs.isReading()).isTrue();
        jobs.runAll();
        assertThat(changes - before).isEqualTo(4);
        assertThat(reads()).isEqualTo(200);
        assertThat(needs.concluded().neededBy()).hasSize(199);
        assertThat(needs.isReading()).isFalse();
    }

    @Test
    void readingGoesOnWhenTheSameDetailIsLoadedAgain() {
        NeedsViewModel needs = needs(200);
        needs.open(app("0"));
        jobs.runAll();
        needs.readAll(app("0"));
        needs.open(app("0"));
        jobs.runAll();
        assertThat(reads()).isEqualTo(200);
    }
}
