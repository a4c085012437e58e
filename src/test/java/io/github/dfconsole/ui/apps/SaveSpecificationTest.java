package io.github.dfconsole.ui.apps;

import static io.github.dfconsole.testing.SampleApps.component;
import static io.github.dfconsole.testing.SampleApps.detail;
import static io.github.dfconsole.testing.SampleApps.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.apps.KnownNeeds;
import io.github.dfconsole.service.apps.LifetimeStore;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.resource.ResourceViewModel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The specification of apps that run, and of those that do not. */
class SaveSpecificationTest {

    private static final App APP = row("1", "RUNNING", 604_800);
    private static final App OTHER = row("2", "RUNNING", 604_800);

    private final FakeWire wire = new FakeWire();
    @TempDir private Path folder;
    private final List<String> incomplete = new ArrayList<>();

    private ResourceViewModel<App, AppDetail> model;
    private AppKnowledge knowledge;

    @BeforeEach
    void make() {
        Lifetimes lifetimes = new Lifetimes(new LifetimeStore(folder), InstantSource.system());
        model = Screens.model(new AppsKind(lifetimes, folder), new InlineJobs());
        knowledge = new AppKnowledge(model.context(), lifetimes);
    }

    private String text(App... rows) throws Exception {
        return new SaveSpecification(model, knowledge, new KnownNeeds(folder))
                .text(wire.session(), List.of(rows), List.of(APP, OTHER), incomplete);
    }

    @Test
    void whatAnAppWasCreatedUponIsNamed() throws Exception {
        wire.on("apps/getDetail", request -> detail("1", "KAFKA-2.4.0", Map.of()));
        assertThat(text(APP)).doesNotContain("app-2");
        new KnownNeeds(folder).keep("1", List.of("2"));
        assertThat(text(APP)).contains("app-2").doesNotContain("\"2\"");
    }

    @Test
    void aStoppedAppHasTheComponentsItWasLastSeenWith() throws Exception {
        wire.on("apps/getDetail", request -> detail("1", "KAFKA-2.4.0", Map.of()));
        assertThat(text(APP)).doesNotContain("broker");
        assertThat(incomplete).containsExactly("app-1");
        knowledge
                .seen()
                .saw(
                        detail("1", "KAFKA-2.4.0", Map.of(), component("broker", 3, 3, "a")),
                        Instant.now());
        assertThat(text(APP)).contains("broker");
        assertThat(incomplete).isEmpty();
    }

    @Test
    void withoutAReadOfEachAppThereIsNoFile() {
        wire.fails("apps/getDetail", ApiFailure.NotFound::new);
        assertThatThrownBy(() -> text(APP)).isInstanceOf(ApiException.class);
    }
}
