package io.github.dfconsole.ui.aiapps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppDetail;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiapps.WorkspaceRuns;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.aiapps.submit.RunActions;
import io.github.dfconsole.ui.aiapps.submit.RunScreen;
import io.github.dfconsole.ui.aiapps.submit.RunWork;
import io.github.dfconsole.ui.airuns.RunText;
import io.github.dfconsole.ui.airuns.RunTicks;
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

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** AI apps: what was run from AI workspaces. */
public final class AiAppsKind implements ResourceKind<AiApp, AiAppDetail> {

    private static final Duration LONGEST_RUN = Duration.ofDays(30);

    private final RunWork work;
    private final AskedRuns asked;
    private @Nullable AiAppKnowledge knowledge;

    /** With what goes on with new runs. */
    public AiAppsKind(RunWork work) {
        this.work = work;
        this.asked = new AskedRuns(work.sent());
    }

    /** What goes on with new runs besides the list. */
    public RunWork work() {
        return work;
    }

    @Override
    public KindInfo<AiApp> info() {
        return new KindInfo<>(
                "aiapps",
                Feather.PLAY_CIRCLE,
                Scope.ACCOUNT,
                AiAppColumns.STATE,
                AiApp.class,
                AiApp::id,
                AiApp::name);
    }

    @Override
    public List<ResourceColumn<AiApp>> columns(ScreenContext context) {
        return new AiAppColumns(context, knowledge(context)).all();
    }

    @Override
    public Map<String, Callback<TableColumn<AiApp, AiApp>, TableCell<AiApp, AiApp>>> cells(
            ScreenModel<AiApp, AiAppDetail> model) {
        RunTicks ticks = knowledge(model.context()).tableTicks();
        RunText words = new RunText(model.context().texts());
        return Map.of(AiAppColumns.DURATION, _ -> new DurationCell(ticks, words));
    }

    @Override
    public ResourceState stateOf(AiApp row, Texts texts) {
        return new RunText(texts).state(row);
    }

    /** A run takes as long as it takes, and who waits for it wants to be told of its end. */
    @Override
    public Duration longestOnItsWay() {
        return LONGEST_RUN;
    }

    @Override
    public Listing<AiApp> list(Session session, String accountId) throws ApiException {
        Listing<AiApp> all = session.aiApps(accountId);
        asked.learn(all.rows());
        return new Listing<>(
                all.rows().stream().sorted(WorkspaceRuns.LATEST_FIRST).toList(),
                all.given(),
                all.sent(),
                all.repeated(),
                all.unreadable(),
                all.total());
    }

    @Override
    public AiAppDetail detail(Session session, String id) throws ApiException {
        return session.aiApp(id);
    }

    @Override
    public DetailBody<AiApp, AiAppDetail> detailBody(ScreenModel<AiApp, AiAppDetail> model) {
        return new AiAppBody(model, knowledge(model.context()));
    }

    @Override
    public List<ResourceAction<AiApp>> actions(ScreenModel<AiApp, AiAppDetail> model) {
        AiAppKnowledge known = knowledge(model.context());
        known.follow(model);
        List<ResourceAction<AiApp>> all = new ArrayList<>(new RunActions(model, work).all());
        all.add(new CompareRuns(model, asked).action());
        all.add(new KillRuns(model, known));
        return List.copyOf(all);
    }

    @Override
    public ScreenExtension extension(ScreenModel<AiApp, AiAppDetail> model) {
        AiAppKnowledge known = knowledge(model.context());
        RunEnds ends = new RunEnds(model, known);
        return new RunScreen(
                model,
                work,
                connection -> {
                    known.opened(connection);
                    ends.opened();
                });
    }

    /** Columns, detail and actions tell of the same. */
    private AiAppKnowledge knowledge(ScreenContext context) {
        AiAppKnowledge known =
                Objects.requireNonNullElseGet(knowledge, () -> new AiAppKnowledge(context, asked));
        knowledge = known;
        return known;
    }
}
