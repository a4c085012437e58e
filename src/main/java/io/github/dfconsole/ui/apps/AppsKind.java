package io.github.dfconsole.ui.apps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.AppHealth;
import io.github.dfconsole.service.apps.KnownNeeds;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.apps.change.AppChangeActions;
import io.github.dfconsole.ui.apps.change.NeedsSection;
import io.github.dfconsole.ui.apps.lifetime.AppEndText;
import io.github.dfconsole.ui.apps.lifetime.EndTicks;
import io.github.dfconsole.ui.apps.lifetime.EndWarnings;
import io.github.dfconsole.ui.apps.lifetime.LifetimeActions;
import io.github.dfconsole.ui.apps.wizard.AppCreationActions;
import io.github.dfconsole.ui.apps.wizard.AppCreationScreen;
import io.github.dfconsole.ui.apps.wizard.AppWork;
import io.github.dfconsole.ui.resource.KindInfo;
import io.github.dfconsole.ui.resource.KindInfo.Scope;
import io.github.dfconsole.ui.resource.ResourceKind;
import io.github.dfconsole.ui.resource.ResourceState;
import io.github.dfconsole.ui.resource.ScreenExtension;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.detail.DetailBody;
import io.github.dfconsole.ui.resource.table.ResourceColumn;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.util.Callback;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Apps: long-lived YARN apps such as Kafka, Trino and HBase. */
public final class AppsKind implements ResourceKind<App, AppDetail> {

    private static final System.Logger LOG = System.getLogger(AppsKind.class.getName());

    private final Lifetimes lifetimes;
    private final KnownNeeds needs;
    private final AppWork work;
    private @Nullable AppKnowledge knowledge;

    /**
     * With what is kept of apps on this machine.
     *
     * @param lifetimes what is known of lifetimes
     * @param folder where drafts, presets, journals and what apps need are kept
     */
    public AppsKind(Lifetimes lifetimes, Path folder) {
        this.lifetimes = lifetimes;
        this.needs = new KnownNeeds(folder);
        this.work = new AppWork(folder, lifetimes, this::learn);
    }

    /** What goes on with new apps besides the list. */
    public AppWork work() {
        return work;
    }

    private void learn(String appId, List<String> dependentIds) {
        try {
            needs.keep(appId, dependentIds);
        } catch (IOException e) {
            // Then it is only likely that the app needs them.
            LOG.log(System.Logger.Level.WARNING, "What an app needs could not be kept", e);
        }
    }

    @Override
    public KindInfo<App> info() {
        return new KindInfo<>(
                "apps",
                Feather.BOX,
                Scope.ACCOUNT,
                AppColumns.HEALTH,
                App.class,
                App::id,
                App::name);
    }

    @Override
    public List<ResourceColumn<App>> columns(ScreenContext context) {
        return new AppColumns(context, knowledge(context)).all();
    }

    @Override
    public Map<String, Callback<TableColumn<App, App>, TableCell<App, App>>> cells(
            ScreenModel<App, AppDetail> model) {
        ScreenContext context = model.context();
        AppKnowledge known = knowledge(context);
        EndTicks ticks = new EndTicks(context.poller(), known::now);
        model.table().updatedAt().addListener((property, before, now) -> ticks.tick());
        AppEndText ends = new AppEndText(context.texts(), context.times());
        return Map.of(AppColumns.ENDS, _ -> new EndCell(known, ticks, ends));
    }

    @Override
    public ObservableValue<String> summary(ScreenModel<App, AppDetail> model) {
        return new AppTotals(model, knowledge(model.context())).text();
    }

    @Override
    public ResourceState stateOf(App row, Texts texts) {
        AppKnowledge known = knowledge;
        return new HealthText(texts)
                .state(known == null ? AppHealth.of(row, null) : known.health(row));
    }

    @Override
    public Listing<App> list(Session session, String accountId) throws ApiException {
        return lifetimes.list(session, accountId);
    }

    @Override
    public AppDetail detail(Session session, String id) throws ApiException {
        return session.app(id);
    }

    @Override
    public DetailBody<App, AppDetail> detailBody(ScreenModel<App, AppDetail> model) {
        return new AppBody(
                model,
                knowledge(model.context()),
                new NeedsSection(model, needs)::node,
                new AppChangeActions(model, needs)::restartContainer);
    }

    @Override
    public List<ResourceAction<App>> actions(ScreenModel<App, AppDetail> model) {
        AppKnowledge known = knowledge(model.context());
        known.follow(model);
        LifetimeActions ends = new LifetimeActions(model, lifetimes);
        AppChangeActions changes = new AppChangeActions(model, needs);
        AppCreationActions creation = new AppCreationActions(model, work, needs);
        List<ResourceAction<App>> all = new ArrayList<>();
        all.add(creation.create());
        all.add(ends.renew());
        all.addAll(changes.changing());
        all.add(creation.createLike());
        all.add(ends.saveCalendar());
        all.add(new SaveSpecification(model, known, needs).action());
        all.add(creation.openSpecification());
        all.add(changes.delete());
        return List.copyOf(all);
    }

    @Override
    public ScreenExtension extension(ScreenModel<App, AppDetail> model) {
        return new AppCreationScreen(model, work, new EndWarnings(model, lifetimes)::opened);
    }

    /** Columns, detail and actions tell of the same. */
    private AppKnowledge knowledge(ScreenContext context) {
        AppKnowledge known =
                Objects.requireNonNullElseGet(
                        knowledge, () -> new AppKnowledge(context, lifetimes));
        knowledge = known;
        return known;
    }
}
