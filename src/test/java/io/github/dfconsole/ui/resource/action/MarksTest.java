package io.github.dfconsole.ui.resource.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.connection.profile.ProfileMarks;
import io.github.dfconsole.connection.profile.ProfileMarks.Colour;
import io.github.dfconsole.service.apps.LifetimeStore;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.SampleApps;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.apps.AppsKind;
import io.github.dfconsole.ui.resource.ResourceViewModel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a connection that is read-only, or of production, does to every action. */
class MarksTest {

    private static final App ROW = SampleApps.row("1", "RUNNING", 604_800);

    @TempDir private Path folder;

    private ResourceViewModel<App, AppDetail> model;
    private ActionStarter<App> starter;

    @BeforeEach
    void open() {
        var lifetimes = new Lifetimes(new LifetimeStore(folder), InstantSource.system());
        model = Screens.model(new AppsKind(lifetimes, folder), new InlineJobs());
        starter =
                new ActionStarter<>(
                        model,
                        () -> {
                            throw new AssertionError("No dialog is shown");
                        },
                        () -> {});
    }

    private void mark(boolean isProduction, boolean isReadOnly) {
        var marks = new ProfileMarks(Colour.NONE, isProduction, isReadOnly);
        model.runner().open(new FakeWire().session(), "test", new Guard(marks, "main"));
    }

    private Set<String> possible() {
        return model.actions().stream()
                .filter(action -> starter.availability(action, List.of(ROW)).isAllowed())
                .map(action -> action.label().id())
                .collect(Collectors.toSet());
    }

    @Test
    void overAReadOnlyConnectionOnlyWhatChangesNothingIsPossible() {
        mark(false, false);
        assertThat(possible()).contains("apps-delete", "apps-stop", "apps-create", "apps-clone");
        mark(false, true);
        assertThat(possible()).isSubsetOf("apps-specification", "apps-calendar").isNotEmpty();
        for (ResourceAction<App> action : model.actions()) {
            if (action.isChanging()) {
                assertThat(starter.availability(action, List.of(ROW)).reasonKey())
                        .isEqualTo("action.why.read-only");
            }
        }
    }

    @Test
    void inProductionEachChangeAsksOneLevelMore() {
        assertThat(List.of(Level.values()).stream().map(Level::raised))
                .containsExactly(Level.NONE, Level.WARN, Level.TYPE_NAME, Level.TYPE_NAME);
        for (ResourceAction<App> action : model.actions()) {
            if (action instanceof ChangeAction<App> change) {
                assertThat(request(change, true).level()).isEqualTo(change.level().raised());
                assertThat(request(change, false).level()).isEqualTo(change.level());
            }
        }
    }

    private static ActionRequest<App> request(ChangeAction<App> change, boolean isProduction) {
        return new ActionRequest<>(change, List.of(ROW), row -> Availability.ALLOWED, isProduction);
    }
}
