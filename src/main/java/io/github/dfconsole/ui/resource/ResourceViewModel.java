package io.github.dfconsole.ui.resource;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.action.ActionRunner;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.action.RunTools;
import io.github.dfconsole.ui.resource.detail.DetailViewModel;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/**
 * The resources of one kind: their table, the detail of one of them, and what is done with them. It
 * belongs to the UI thread.
 *
 * @param <T> a row of the list
 * @param <D> the detail of one resource
 */
public final class ResourceViewModel<T, D> implements ScreenModel<T, D> {

    private final ResourceKind<T, D> kind;
    private final KindInfo<T> info;
    private final ResourceTexts texts;
    private final ScreenContext context;
    private final ResourceTableViewModel<T> table;
    private final DetailViewModel<T, D> detail;
    private final ActionRunner<T> runner;
    private final RowStates<T> states;
    private final List<ResourceAction<T>> actions;
    private final ScreenExtension extension;
    private final WantedRow<T> wanted;
    private final ReadOnlyObjectWrapper<@Nullable Account> account =
            new ReadOnlyObjectWrapper<>(this, "account");
    private final Offer offer;
    private @Nullable Session session;
    private Consumer<ScreenLink> follow = link -> {};

    /** Starts with nothing to show. */
    @SuppressWarnings("this-escape") // nothing is heard before there are rows, long after this
    public ResourceViewModel(ResourceKind<T, D> kind, ScreenContext context, RunTools tools) {
        this.kind = kind;
        this.info = kind.info();
        this.texts = new ResourceTexts(info.id());
        this.context = context;
        this.table =
                new ResourceTableViewModel<>(
                        context.jobs(),
                        context.clock(),
                        context.texts().locale(),
                        kind.columns(context),
                        info.idOf());
        this.detail = new DetailViewModel<>(context.jobs(), table.selected(), info.idOf());
        this.runner = new ActionRunner<>(tools, this::actions, table::refresh);
        this.states = new RowStates<>(kind, runner, table.memory(), context.texts());
        this.wanted = new WantedRow<>(table, info, detail::open);
        this.offer = new Offer(table.failure());
        this.actions = kind.actions(this);
        this.extension = kind.extension(this);
        table.updatedAt().addListener((property, before, now) -> listLoaded(now));
        table.autoRefresh().endAfter(kind.longestOnItsWay());
        table.refreshWhile(context.poller(), states::isMoving);
    }

    private void listLoaded(@Nullable Object at) {
        if (at != null) {
            wanted.selectIfThere();
            wanted.openIfOnly();
            // The detail is as old as the row: a refresh renews both.
            detail.renew();
            runner.checkOpen();
        }
    }

    /** A connection was opened: what was left unsettled over it is looked up. */
    public void opened(OpenConnection connection) {
        runner.open(connection.session(), connection.name(), connection.guard());
        extension.opened(connection);
    }

    /** The connection is about to be closed: nothing is shown, and nothing goes on. */
    public void closed() {
        clear();
        runner.close();
        extension.closed();
    }

    /** Arranges the table as it was when this was connected to the last time. */
    public void arrangeFor(String connection) {
        String place = info.id() + "@" + connection;
        Settings settings = context.settings();
        table.layout().restore(settings.table(place), layout -> settings.arrange(place, layout));
    }

    /**
     * Shows the resources of an account, or of the connection if that is the scope of the kind.
     * What is shown already stays. Without an account, only a kind of the connection is shown.
     */
    public void show(Session over, @Nullable Account chosen) {
        String scope = info.scope() == KindInfo.Scope.ACCOUNT && chosen != null ? chosen.id() : "";
        boolean shown = session == over && !isOfAnother(chosen);
        session = over;
        account.set(chosen);
        if (!shown) {
            detail.readWith(id -> kind.detail(over, id));
            table.factColumns().readOver(over);
            wanted.listIsNew();
            table.show(scope, () -> kind.list(over, scope));
        }
    }

    /** Whether it is the same for every account, so that it can be shown where there is none. */
    public boolean isWithoutAccount() {
        return info.scope() == KindInfo.Scope.CONNECTION;
    }

    /** Whether what is shown is not the account's, so that it must not be taken for it. */
    public boolean isOfAnother(@Nullable Account chosen) {
        Account shown = account.get();
        return !isWithoutAccount()
                && (shown == null || chosen == null || !shown.id().equals(chosen.id()));
    }

    /** Shows nothing, and stops loading. */
    public void clear() {
        session = null;
        account.set(null);
        detail.readWith(null);
        table.factColumns().readOver(null);
        table.clear();
    }

    /** Sets what leads to a screen, this one or another. */
    public void onFollow(Consumer<ScreenLink> action) {
        follow = action;
    }

    /** Leads to a row as soon as it is in the list, and opens its detail. */
    @Override
    public void showRow(String accountId, String id) {
        wanted.lead(id, () -> follow(ScreenLink.toList(info.id(), accountId)));
    }

    @Override
    public void follow(ScreenLink link) {
        follow.accept(link);
    }

    /** The state of a row: what the service says, or that it is being changed. */
    public ResourceState stateOf(T row) {
        return states.of(row);
    }

    /** Whether an action can be carried out on a row, and if not, why (T7). */
    @Override
    public Availability availability(ResourceAction<T> action, T row) {
        return states.availability(action, row);
    }

    /** Whether the kind is offered over the open connection. */
    public Offer offer() {
        return offer;
    }

    /** The name of the account whose resources are shown; empty if there is none. */
    @Override
    public String accountName() {
        Account owner = account.get();
        return owner == null ? "" : owner.name();
    }

    @Override
    public String kindId() {
        return info.id();
    }

    @Override
    public String nameOf(T row) {
        return info.nameOf().apply(row);
    }

    /** The message keys of the kind. */
    public ResourceTexts texts() {
        return texts;
    }

    /** What the screen shows, and of what kind it is. */
    public ResourceKind<T, D> kind() {
        return kind;
    }

    /** What every screen is given to work with. */
    @Override
    public ScreenContext context() {
        return context;
    }

    /** The table. */
    @Override
    public ResourceTableViewModel<T> table() {
        return table;
    }

    /** The detail of the selected row. */
    @Override
    public DetailViewModel<T, D> detail() {
        return detail;
    }

    /** Carries out changes. */
    @Override
    public ActionRunner<T> runner() {
        return runner;
    }

    /** What can be done with resources of this kind. */
    @Override
    public List<ResourceAction<T>> actions() {
        return actions;
    }

    /** What the screen has besides list and detail. */
    public ScreenExtension extension() {
        return extension;
    }

    /** The open session; null if there is none. */
    @Override
    public @Nullable Session session() {
        return session;
    }

    /** The chosen account; null if nothing is shown. */
    @Override
    public ReadOnlyObjectProperty<@Nullable Account> account() {
        return account.getReadOnlyProperty();
    }
}
