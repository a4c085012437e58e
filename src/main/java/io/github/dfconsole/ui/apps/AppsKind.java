package io.github.dfconsole.ui.apps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
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
import io.github.dfconsole.ui.resource.detail.TimestampText;
import io.github.dfconsole.ui.resource.table.ResourceColumn;
import io.github.dfconsole.ui.resource.table.ResourceColumn.Kind;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/**
 * Apps: long-lived YARN apps such as Kafka, Trino and HBase.
 *
 * @param work what goes on with new apps besides the list
 */
public record AppsKind(AppWork work) implements ResourceKind<App, AppDetail> {

    private static final String STATE = "state";

    @Override
    public KindInfo<App> info() {
        return new KindInfo<>("apps", Feather.BOX, Scope.ACCOUNT, STATE, App::id, App::name);
    }

    @Override
    public List<ResourceColumn<App>> columns(ScreenContext context) {
        Texts texts = context.texts();
        TimestampText shown = new TimestampText(texts, context.times());
        return List.of(
                ResourceColumn.text("name", "apps.column.name", 150, App::name),
                ResourceColumn.<App>text(
                                STATE, "apps.column.state", 126, row -> stateOf(row, texts).word())
                        .as(Kind.PICKED_FROM),
                ResourceColumn.text("queue", "apps.column.queue", 130, App::queueName)
                        .as(Kind.PICKED_FROM),
                ResourceColumn.time("started", "apps.column.started", App::startedAt, shown),
                ResourceColumn.time("finished", "apps.column.finished", App::finishedAt, shown),
                ResourceColumn.text("account", "apps.column.account", 96, App::accountName)
                        .as(Kind.HIDDEN),
                ResourceColumn.text("id", "apps.column.id", 200, App::id).as(Kind.HIDDEN));
    }

    @Override
    public ResourceState stateOf(App row, Texts texts) {
        return ResourceState.of(row.state(), texts);
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
        return new AppBody(model.context().texts(), model.context().times());
    }

    @Override
    public List<ResourceAction<App>> actions(ScreenModel<App, AppDetail> model) {
        AppCreationActions creation = new AppCreationActions(model, work);
        return List.of(creation.create(), creation.createLike());
    }

    @Override
    public ScreenExtension extension(ScreenModel<App, AppDetail> model) {
        return new AppCreationScreen(model, work);
    }
}
