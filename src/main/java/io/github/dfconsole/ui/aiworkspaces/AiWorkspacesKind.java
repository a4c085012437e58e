package io.github.dfconsole.ui.aiworkspaces;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.airuns.RunStarter;
import io.github.dfconsole.ui.aiworkspaces.change.WorkspaceChangeActions;
import io.github.dfconsole.ui.aiworkspaces.runs.KnownRuns;
import io.github.dfconsole.ui.aiworkspaces.runs.RunColumns;
import io.github.dfconsole.ui.aiworkspaces.runs.RunsSection;
import io.github.dfconsole.ui.aiworkspaces.wizard.WorkspaceCreationActions;
import io.github.dfconsole.ui.aiworkspaces.wizard.WorkspaceCreationScreen;
import io.github.dfconsole.ui.aiworkspaces.wizard.WorkspaceWork;
import io.github.dfconsole.ui.control.Pill;
import io.github.dfconsole.ui.resource.KindInfo;
import io.github.dfconsole.ui.resource.KindInfo.Scope;
import io.github.dfconsole.ui.resource.ResourceKind;
import io.github.dfconsole.ui.resource.ResourceState;
import io.github.dfconsole.ui.resource.ScreenExtension;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.detail.DetailBody;
import io.github.dfconsole.ui.resource.table.ResourceColumn;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.util.Callback;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** AI workspaces: what AI apps are run from. */
public final class AiWorkspacesKind implements ResourceKind<AiWorkspace, AiWorkspaceDetail> {

    private final WorkspaceWork work;
    private final RunStarter starter;
    private @Nullable KnownRuns runs;

    /**
     * With what is kept of new workspaces on this machine.
     *
     * @param folder where drafts, presets and the journal are kept; it need not exist
     * @param starter opens the form that runs an AI app
     */
    public AiWorkspacesKind(Path folder, RunStarter starter) {
        this.work = new WorkspaceWork(folder);
        this.starter = starter;
    }

    /** What goes on with new workspaces besides the list. */
    public WorkspaceWork work() {
        return work;
    }

    @Override
    public KindInfo<AiWorkspace> info() {
        return new KindInfo<>(
                "aiworkspaces",
                Feather.LAYERS,
                Scope.ACCOUNT,
                AiWorkspaceColumns.ACCESS,
                AiWorkspace.class,
                AiWorkspace::id,
                AiWorkspace::name);
    }

    @Override
    public List<ResourceColumn<AiWorkspace>> columns(ScreenContext context) {
        return AiWorkspaceColumns.all(
                context.texts(),
                context.times(),
                new RunColumns(runs(context.jobs()), context).all());
    }

    @Override
    public Map<
                    String,
                    Callback<
                            TableColumn<AiWorkspace, AiWorkspace>,
                            TableCell<AiWorkspace, AiWorkspace>>>
            cells(ScreenModel<AiWorkspace, AiWorkspaceDetail> model) {
        ScreenContext context = model.context();
        return Map.of(RunColumns.LAST, new RunColumns(runs(context.jobs()), context).cells());
    }

    /** A workspace has no state of its own: it can be used by this key, or not. */
    @Override
    public ResourceState stateOf(AiWorkspace row, Texts texts) {
        return new ResourceState(
                AiWorkspaceColumns.access(row, texts),
                row.disabled() ? Pill.Tone.NEUTRAL : Pill.Tone.GOOD,
                false);
    }

    @Override
    public Listing<AiWorkspace> list(Session session, String accountId) throws ApiException {
        Listing<AiWorkspace> workspaces = session.aiWorkspaces(accountId);
        KnownRuns known = runs;
        if (known != null) {
            known.learn(workspaces, accountId);
        }
        return workspaces;
    }

    @Override
    public AiWorkspaceDetail detail(Session session, String id) throws ApiException {
        return session.aiWorkspace(id);
    }

    /** Secrets are not copied. */
    @Override
    public Object sent(AiWorkspaceDetail detail) {
        return SentWorkspace.masked(detail);
    }

    @Override
    public DetailBody<AiWorkspace, AiWorkspaceDetail> detailBody(
            ScreenModel<AiWorkspace, AiWorkspaceDetail> model) {
        RunsSection section = new RunsSection(model, runs(model.context().jobs()));
        return new AiWorkspaceBody(
                model.context().texts(),
                model.context().times(),
                new WorkspaceChangeActions(model),
                section::show,
                model.detail().loading()::get);
    }

    @Override
    public List<ResourceAction<AiWorkspace>> actions(
            ScreenModel<AiWorkspace, AiWorkspaceDetail> model) {
        List<ResourceAction<AiWorkspace>> all =
                new ArrayList<>(new WorkspaceCreationActions(model, work).all());
        all.add(1, new RunFromWorkspace(model, starter).action());
        all.addAll(new WorkspaceChangeActions(model).all());
        return List.copyOf(all);
    }

    @Override
    public ScreenExtension extension(ScreenModel<AiWorkspace, AiWorkspaceDetail> model) {
        return new WorkspaceCreationScreen(model, work);
    }

    /** Columns and detail tell of the same runs. */
    private KnownRuns runs(Jobs jobs) {
        KnownRuns known = Objects.requireNonNullElseGet(runs, () -> new KnownRuns(jobs));
        runs = known;
        return known;
    }
}
