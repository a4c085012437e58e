package io.github.dfconsole.ui.apps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.AppEnds;
import io.github.dfconsole.service.apps.AppHealth;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.KindInfo;
import io.github.dfconsole.ui.resource.KindInfo.Scope;
import io.github.dfconsole.ui.resource.ResourceKind;
import io.github.dfconsole.ui.resource.ResourceState;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.detail.DetailBody;
import io.github.dfconsole.ui.resource.table.ResourceColumn;
import io.github.dfconsole.ui.resource.table.TextCell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.util.Callback;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Apps: long-lived YARN apps such as Kafka, Trino and HBase. */
public final class AppsKind implements ResourceKind<App, AppDetail> {

    private final AppEnds ends;
    private final AppSections sections;
    private @Nullable AppKnowledge knowledge;

    /**
     * Creates the kind.
     *
     * @param ends tells when apps end
     * @param sections what list and detail show of other matters
     */
    public AppsKind(AppEnds ends, AppSections sections) {
        this.ends = ends;
        this.sections = sections;
    }

    @Override
    public KindInfo<App> info() {
        return new KindInfo<>(
                "apps", Feather.BOX, Scope.ACCOUNT, AppColumns.HEALTH, App::id, App::name);
    }

    @Override
    public List<ResourceColumn<App>> columns(ScreenContext context) {
        return new AppColumns(context, knowledge(context)).all();
    }

    @Override
    public Map<String, Callback<TableColumn<App, App>, TableCell<App, App>>> cells(
            ScreenModel<App, AppDetail> model) {
        Map<String, Callback<TableColumn<App, App>, TableCell<App, App>>> cells = new HashMap<>();
        model.table().columns().stream()
                .filter(column -> column.id().equals(AppColumns.ENDS))
                .forEach(
                        column ->
                                cells.put(
                                        column.id(),
                                        _ -> new TextCell<>(column, sections.endBar())));
        return cells;
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
        return session.apps(accountId);
    }

    @Override
    public AppDetail detail(Session session, String id) throws ApiException {
        return session.app(id);
    }

    @Override
    public DetailBody<App, AppDetail> detailBody(ScreenModel<App, AppDetail> model) {
        return new AppBody(model, knowledge(model.context()), sections);
    }

    @Override
    public List<ResourceAction<App>> actions(ScreenModel<App, AppDetail> model) {
        AppKnowledge known = knowledge(model.context());
        known.follow(model);
        return List.of(new SaveSpecification(model, known, sections.needed()).action());
    }

    /** Columns, detail and actions tell of the same. */
    private AppKnowledge knowledge(ScreenContext context) {
        AppKnowledge known =
                Objects.requireNonNullElseGet(knowledge, () -> new AppKnowledge(context, ends));
        knowledge = known;
        return known;
    }
}
