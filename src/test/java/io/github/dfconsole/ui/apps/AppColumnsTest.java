package io.github.dfconsole.ui.apps;

import static io.github.dfconsole.testing.SampleApps.component;
import static io.github.dfconsole.testing.SampleApps.detail;
import static io.github.dfconsole.testing.SampleApps.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.LifetimeStore;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.SampleApps;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.control.Pill.Tone;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.table.ResourceColumn;
import io.github.dfconsole.ui.resource.table.SortKey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the list of apps says, of what it was told and of what is read of each app. */
class AppColumnsTest {

    private static final Account ACCOUNT = new Account("a1", "alice", "", "RUNNING", null, false);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final App STOPPED = row("2", "STOPPED", -1);
    private static final App ODD = row("3", "SLEEPING", -1);

    private final App kafka =
            SampleApps.running(
                    "1", Instant.now().minus(WEEK).plus(Duration.ofMinutes(90)), "604800");
    private final FakeWire wire =
            new FakeWire()
                    .lists("apps/getList", kafka, STOPPED, ODD)
                    .on(
                            "apps/getDetail",
                            request ->
                                    request.toString().contains("1")
                                            ? kafka(2, 3)
                                            : detail("2", "TRINO-437", Map.of()));
    @TempDir private Path folder;
    private ResourceViewModel<App, AppDetail> model;

    @BeforeEach
    void make() {
        model =
                Screens.model(
                        new AppsKind(
                                new Lifetimes(new LifetimeStore(folder), InstantSource.system()),
                                folder),
                        new InlineJobs());
    }

    private static AppDetail kafka(int allocated, int desired) {
        return detail(
                "1",
                "KAFKA-2.4.0",
                Map.of(),
                component("broker", desired, allocated, "a"),
                component("kafka-manager", 1, 1, "a"));
    }

    private void show() {
        Session session = wire.session();
        model.show(session, ACCOUNT);
    }

    private ResourceColumn<App> column(String id) {
        return model.table().columns().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String text(String id, App row) {
        return column(id).text().apply(row);
    }

    private void see(App row) {
        column("type").facts().want(row);
    }

    @Test
    void healthIsThatOfTheStateUntilTheComponentsAreKnown() {
        show();
        assertThat(text("health", kafka)).isEqualTo("Running");
        see(kafka);
        assertThat(text("health", kafka)).isEqualTo("Scaling 3/4");
        assertThat(model.stateOf(kafka).isMoving()).isTrue();
        assertThat(column("health").full().apply(kafka))
                .contains("RUNNING")
                .contains("3 of 4 containers");
    }

    @Test
    void aWordThatIsNotKnownIsShownAsItCame() {
        show();
        assertThat(text("health", ODD)).isEqualTo("SLEEPING");
        assertThat(model.stateOf(ODD).tone()).isEqualTo(Tone.UNKNOWN);
    }

    @Test
    void typeContainersAndSizesAreReadForRowsInSight() {
        show();
        assertThat(text("type", kafka)).isEqualTo("…");
        see(kafka);
        assertThat(text("type", kafka)).isEqualTo("KAFKA-2.4.0");
        assertThat(text("containers", kafka)).isEqualTo("3 / 4");
        assertThat(text("memory", kafka)).isEqualTo("6 GB");
        assertThat(text("cores", kafka)).isEqualTo("6");
        assertThat(text("yarn", kafka)).isEqualTo("application_1_1");
        assertThat(text("description", kafka)).isEqualTo("About 1");
    }

    @Test
    void whatCouldNotBeReadIsSaidInTheCellAndBelowTheList() {
        wire.fails("apps/getDetail", ApiFailure.NotFound::new);
        show();
        see(kafka);
        assertThat(text("type", kafka)).isEqualTo("?");
        assertThat(column("type").full().apply(kafka)).isEqualTo("Could not be loaded");
        assertThat(summary()).isEqualTo("3 apps, 1 running. 1 app could not be loaded");
    }

    private String summary() {
        return model.kind().summary(model).getValue();
    }

    @Test
    void belowTheListIsWhatTheAppsTakeAndOfHowManyThatIsKnown() {
        assertThat(summary()).isEmpty();
        show();
        assertThat(summary()).isEqualTo("3 apps, 1 running");
        see(kafka);
        see(STOPPED);
        assertThat(summary())
                .isEqualTo("3 apps, 1 running. Containers take 6 cores and 6 GB (of 2 of 3 apps)");
        see(ODD);
        assertThat(summary()).isEqualTo("3 apps, 1 running. Containers take 6 cores and 6 GB");
    }

    @Test
    void anEndSaysHowItIsKnown() {
        show();
        assertThat(text("ends", kafka)).endsWith("(not certain)");
        assertThat(column("ends").full().apply(kafka)).contains("It is not known yet");
        assertThat(text("ends", STOPPED)).isEqualTo("Not running");
        assertThat(text("ends", ODD)).isEqualTo("No end");
    }

    @Test
    void appsAreFoundByWhenTheyEnd() {
        show();
        model.table().valueFilters().pick("ends", Set.of("Within 24 hours"));
        assertThat(model.table().rows()).containsExactly(kafka);
        model.table().valueFilters().pick("ends", Set.of("Within 2 hours"));
        assertThat(model.table().rows()).containsExactly(kafka);
        model.table().valueFilters().pick("ends", Set.of("Later than 3 days"));
        assertThat(model.table().rows()).isEmpty();
        model.table().valueFilters().pick("ends", Set.of("No end"));
        assertThat(model.table().rows()).containsExactly(ODD);
    }

    @Test
    void appsAreFoundByHealthAndTypeOnceAllAreRead() {
        show();
        model.table().valueFilters().pick("health", Set.of("Scaling"));
        assertThat(model.table().rows()).containsExactly(kafka);
        model.table().valueFilters().clear();
        model.table().valueFilters().pick("type", Set.of("TRINO-437"));
        assertThat(model.table().rows()).containsExactly(STOPPED, ODD);
        model.table().valueFilters().clear();
        model.table().sortBy(List.of(new SortKey("containers", true)));
        assertThat(model.table().rows().getFirst()).isEqualTo(kafka);
        assertThat(wire.calls()).filteredOn("apps/getDetail"::equals).hasSize(3);
    }

    @Test
    void theListTellsWhatTheOpenDetailHasTold() {
        show();
        model.table().select(kafka);
        model.detail().open();
        assertThat(text("type", kafka)).isEqualTo("KAFKA-2.4.0");
        wire.on("apps/getDetail", request -> kafka(3, 3));
        model.detail().load();
        assertThat(text("health", kafka)).isEqualTo("Stable");
    }

    @Test
    void anAppOnItsWayIsReadAgainWithTheList() {
        show();
        see(kafka);
        wire.on("apps/getDetail", request -> kafka(3, 3));
        model.table().refresh();
        see(kafka);
        assertThat(text("health", kafka)).isEqualTo("Stable");
        int calls = wire.calls().size();
        model.table().refresh();
        see(kafka);
        assertThat(wire.calls()).hasSize(calls + 1);
    }
}
