package io.github.dfconsole.ui.aiworkspaces;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceConfig;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.aiconfiguration.TestConfigurations;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.action.LocalAction;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.table.TableState;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;

class AiWorkspacesScreenModelTest {

    private static final Account FIRST = new Account("a1", "first", "", "", null, false);
    private static final Account SECOND = new Account("a2", "second", "", "", null, false);
    private static final Timestamp AT = Timestamp.of(Instant.parse("2026-11-27T03:00:00Z"));
    private static final AiWorkspace ONE = workspace("w1", "one");
    private static final AiWorkspace TWO = workspace("w2", "two");

    private final FakeWire wire =
            new FakeWire()
                    .lists("aiworkspaces/getList", ONE, TWO)
                    .on("aiworkspaces/getDetail", AiWorkspacesScreenModelTest::detail);

    @Test
    void showsTheWorkspacesOfAnAccount() {
        ResourceViewModel<AiWorkspace, AiWorkspaceDetail> model = model(new InlineJobs());
        model.show(wire.session(), FIRST);
        assertThat(model.table().rows()).containsExactly(ONE, TWO);
        assertThat(model.account().get()).isEqualTo(FIRST);
    }

    @Test
    void showsTheDetailOfTheSelectedRow() {
        ResourceViewModel<AiWorkspace, AiWorkspaceDetail> model = model(new InlineJobs());
        model.show(wire.session(), FIRST);
        model.table().select(TWO);
        assertThat(model.detail().detail().get()).isNull();
        model.detail().open();
        assertThat(model.detail().detail().get()).extracting(AiWorkspaceDetail::id).isEqualTo("w2");
        model.table().select(null);
        assertThat(model.detail().isOpen().get()).isFalse();
        assertThat(model.detail().detail().get()).isNull();
    }

    @Test
    void f26ADetailThatComesLateIsDropped() {
        ManualJobs jobs = new ManualJobs();
        ResourceViewModel<AiWorkspace, AiWorkspaceDetail> model = model(jobs);
        model.show(wire.session(), FIRST);
        jobs.runAll();
        model.table().select(ONE);
        model.detail().open();
        model.table().select(TWO);
        jobs.runAll();
        assertThat(model.detail().detail().get()).extracting(AiWorkspaceDetail::id).isEqualTo("w2");
        assertThat(Collections.frequency(wire.calls(), "aiworkspaces/getDetail")).isEqualTo(1);
    }

    @Test
    void aRefreshRenewsTheDetailToo() {
        ResourceViewModel<AiWorkspace, AiWorkspaceDetail> model = model(new InlineJobs());
        model.show(wire.session(), FIRST);
        model.table().select(ONE);
        model.detail().open();
        model.table().refresh();
        assertThat(Collections.frequency(wire.calls(), "aiworkspaces/getDetail")).isEqualTo(2);
        assertThat(model.detail().detail().get()).isNotNull();
    }

    @Test
    void aFilterHidesARowAndDoesNotPutItDown() {
        ResourceViewModel<AiWorkspace, AiWorkspaceDetail> model = model(new InlineJobs());
        model.show(wire.session(), FIRST);
        model.table().select(ONE);
        model.table().filter().set("two");
        assertThat(model.table().rows()).containsExactly(TWO);
        assertThat(model.table().selected().get()).isEqualTo(ONE);
    }

    @Test
    void walkingDownTheTableAsksForTheLastRowOnly() {
        ManualJobs jobs = new ManualJobs();
        ResourceViewModel<AiWorkspace, AiWorkspaceDetail> model = model(jobs);
        model.show(wire.session(), FIRST);
        jobs.runAll();
        model.table().select(ONE);
        model.detail().open();
        jobs.runAll();
        for (AiWorkspace row : List.of(TWO, ONE, TWO)) {
            model.table().select(row);
        }
        jobs.runAll();
        assertThat(Collections.frequency(wire.calls(), "aiworkspaces/getDetail")).isEqualTo(2);
        assertThat(model.detail().detail().get()).extracting(AiWorkspaceDetail::id).isEqualTo("w2");
    }

    @Test
    void aDetailThatWasClosedStaysClosedUntilItIsOpenedAgain() {
        ResourceViewModel<AiWorkspace, AiWorkspaceDetail> model = model(new InlineJobs());
        model.show(wire.session(), FIRST);
        model.table().select(ONE);
        model.detail().open();
        model.detail().close();
        model.table().refresh();
        model.table().select(TWO);
        assertThat(model.detail().isOpen().get()).isFalse();
        assertThat(Collections.frequency(wire.calls(), "aiworkspaces/getDetail")).isEqualTo(1);
    }

    @Test
    void aRowWithoutAnIdIsNotAskedFor() {
        wire.lists("aiworkspaces/getList", workspace("", "lost"), workspace("", "found"));
        ResourceViewModel<AiWorkspace, AiWorkspaceDetail> model = model(new InlineJobs());
        model.show(wire.session(), FIRST);
        model.table().select(workspace("", "found"));
        model.detail().open();
        model.table().refresh();
        assertThat(wire.calls()).doesNotContain("aiworkspaces/getDetail");
        assertThat(model.table().selected().get()).isEqualTo(workspace("", "found"));
    }

    @Test
    void aDetailThatFailsHidesNoRow() {
        wire.fails("aiworkspaces/getDetail", ApiFailure.NotPermitted::new);
        ResourceViewModel<AiWorkspace, AiWorkspaceDetail> model = model(new InlineJobs());
        model.show(wire.session(), FIRST);
        model.table().select(ONE);
        model.detail().open();
        assertThat(model.detail().failure().get()).isNotNull();
        assertThat(model.table().rows()).hasSize(2);

        wire.on("aiworkspaces/getDetail", AiWorkspacesScreenModelTest::detail);
        model.detail().load();
        assertThat(model.detail().failure().get()).isNull();
        assertThat(model.detail().detail().get()).isNotNull();
    }

    @Test
    void f26SwitchingTheAccountNeverShowsTheOldOnesRows() {
        ManualJobs jobs = new ManualJobs();
        ResourceViewModel<AiWorkspace, AiWorkspaceDetail> model = model(jobs);
        wire.on(
                "aiworkspaces/getList",
                request ->
                        new io.github.dfconsole.api.model.Contents<>(
                                true,
                                "",
                                List.of(request.toString().contains("a1") ? ONE : TWO),
                                1));
        model.show(wire.session(), FIRST);
        model.show(wire.session(), SECOND);
        jobs.runLast();
        jobs.runAll();
        assertThat(model.table().rows()).containsExactly(TWO);
    }

    @Test
    void oneLikeAWorkspaceSaysIfItsConfigurationIsNotClear() {
        AiAppTypeSpec one = TestConfigurations.full();
        AiAppTypeSpec other = TestConfigurations.withEnv(one, Map.of("TZ", "UTC"));
        AiWorkspaceConfig first = new AiWorkspaceConfig(one, AT, AT);
        assertThat(noticesOfOneLike(first)).isEmpty();
        assertThat(noticesOfOneLike(first, new AiWorkspaceConfig(other, AT, AT)))
                .containsExactly(
                        "Several different configurations of this AI workspace have the same latest"
                                + " time. The form was filled with one of them.");
    }

    private List<String> noticesOfOneLike(AiWorkspaceConfig... history) {
        wire.on(
                "aiworkspaces/getDetail",
                request ->
                        new AiWorkspaceDetail(
                                true, "", "w1", "", "", "", "", "", null, null, List.of(history)));
        ResourceViewModel<AiWorkspace, AiWorkspaceDetail> model = model(new InlineJobs());
        model.show(wire.session(), FIRST);
        for (ResourceAction<AiWorkspace> action : model.actions()) {
            if (action.label().id().equals("aiworkspaces-clone")) {
                ((LocalAction<AiWorkspace>) action).run().accept(List.of(ONE));
            }
        }
        return model.context().notices().shown().stream()
                .map(notice -> notice.text().get())
                .toList();
    }

    @Test
    void showsNothingOnceItIsCleared() {
        ResourceViewModel<AiWorkspace, AiWorkspaceDetail> model = model(new InlineJobs());
        model.show(wire.session(), FIRST);
        model.table().select(ONE);
        model.clear();
        assertThat(model.table().rows()).isEmpty();
        assertThat(model.table().state().get()).isEqualTo(TableState.LOADING);
        assertThat(model.detail().detail().get()).isNull();
    }

    private static ResourceViewModel<AiWorkspace, AiWorkspaceDetail> model(Jobs jobs) {
        return Screens.model(
                new AiWorkspacesKind(Path.of("unused"), (owner, id, name) -> {}), jobs);
    }

    private static AiWorkspace workspace(String id, String name) {
        return new AiWorkspace(id, name, "first", "", "", null, null, false);
    }

    private static AiWorkspaceDetail detail(Object request) {
        String id = ((Map<?, ?>) request).get("id").toString();
        return new AiWorkspaceDetail(true, "", id, "", "", "", "", "", null, null, List.of());
    }
}
