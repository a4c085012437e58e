package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.apps.AppType;
import io.github.dfconsole.service.apps.creation.AppDraft;
import io.github.dfconsole.service.apps.creation.AppLookups;
import io.github.dfconsole.service.apps.creation.AppLookups.Running;
import io.github.dfconsole.service.apps.creation.AppSetup;
import io.github.dfconsole.ui.form.LookupState;
import io.github.dfconsole.ui.form.LookupViewModel;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * What there is to choose from for an app, and what depends on what: accounts and types are asked
 * side by side, what an app starts out with as soon as both are chosen. It belongs to the UI
 * thread.
 */
public final class AppChoices {

    private final AppLookups lookups;
    private final LookupViewModel<Account> account;
    private final LookupViewModel<String> type;
    private final LookupViewModel<AppSetup> setup;
    private final LookupViewModel<String> queue;
    private final LookupViewModel<App> need;
    private final LookupViewModel<Running> running;
    private final LookupViewModel<String> template;
    private AppDraft wanted = AppDraft.EMPTY;

    AppChoices(Jobs jobs, AppLookups lookups) {
        this.lookups = lookups;
        account = new LookupViewModel<>(jobs, Account::id, Account::name);
        type = new LookupViewModel<>(jobs, id -> id, id -> id);
        // There is one at a time: that of another type takes its place, and none is missed.
        setup = new LookupViewModel<>(jobs, known -> "", AppSetup::appTypeId);
        queue = new LookupViewModel<>(jobs, name -> name, name -> name);
        need = new LookupViewModel<>(jobs, App::id, App::name);
        running = new LookupViewModel<>(jobs, Running::label, Running::label);
        template = new LookupViewModel<>(jobs, text -> "", text -> "");
        // Which of several is meant only the user knows; the only one is chosen.
        type.want(id -> false, "");
        need.want(app -> false, "");
        account.value().addListener((property, before, now) -> onAccount());
        type.value().addListener((property, before, now) -> onType());
        type.state().addListener((property, before, now) -> loadRunning());
        setup.value().addListener((property, before, now) -> onSetup(now));
    }

    void load() {
        account.load(lookups::accounts);
        type.load(lookups::types);
    }

    /** Asks again; what follows from an answer is asked again when it comes. */
    void reload() {
        lookups.forget();
        all().forEach(LookupViewModel::retry);
    }

    private List<LookupViewModel<?>> all() {
        return List.of(account, type, setup, queue, need, running, template);
    }

    void close() {
        all().forEach(LookupViewModel::close);
    }

    private void onAccount() {
        loadSetup();
        loadRunning();
    }

    private void onType() {
        template.await();
        loadSetup();
    }

    /** Asks for the text of the template of the chosen type. */
    void loadTemplate() {
        String chosen = type.value().get();
        if (chosen != null) {
            template.loadOne(() -> lookups.template(chosen));
        }
    }

    private void loadSetup() {
        Account owner = account.value().get();
        String chosen = type.value().get();
        if (owner == null || chosen == null || AppType.hasEnded(chosen)) {
            setup.await();
        } else {
            setup.loadOne(() -> lookups.setup(owner.id(), chosen));
        }
    }

    /** Types come with the state; that they are there may be known before the account is. */
    private void loadRunning() {
        Account owner = account.value().get();
        if (owner == null || type.state().get() != LookupState.LOADED) {
            running.await();
        } else {
            List<String> types = List.copyOf(type.choices());
            running.load(() -> lookups.running(owner.id(), types));
        }
    }

    private void onSetup(@Nullable AppSetup now) {
        if (now == null) {
            queue.await();
            need.await();
        } else {
            queue.load(() -> new Listing<>(now.queues(), 0));
            need.load(() -> new Listing<>(now.candidates(), 0));
        }
    }

    /** Chooses an account as soon as it is offered; none if the id is empty. */
    void wantAccount(String accountId) {
        if (!accountId.isEmpty()) {
            account.want(each -> each.id().equals(accountId), accountId);
        }
    }

    /** Chooses what else a draft names as soon as it is offered. */
    void want(AppDraft draft) {
        wanted = draft;
        if (!draft.appTypeId().isEmpty()) {
            type.want(draft.appTypeId()::equals, draft.appTypeId());
        }
        if (!draft.queueName().isEmpty()) {
            queue.want(draft.queueName()::equals, draft.queueName());
        }
        if (!draft.dependentIds().isEmpty()) {
            need.want(
                    each -> draft.dependentIds().contains(each.id()),
                    draft.dependentIds().getFirst());
        }
    }

    /** Adds to a draft what is chosen, and what is wanted where nothing is offered yet. */
    AppDraft addTo(AppDraft rest) {
        return new AppDraft(
                account.chosen(Account::id, wanted.accountId()),
                rest.name(),
                type.chosen(id -> id, wanted.appTypeId()),
                queue.chosen(name -> name, wanted.queueName()),
                rest.lifetime(),
                rest.description(),
                rest.components(),
                needed());
    }

    private List<String> needed() {
        AppSetup known = setup.value().get();
        if (known != null && known.needed().isEmpty()) {
            return List.of();
        }
        return need.chosen(app -> List.of(app.id()), wanted.dependentIds());
    }

    /** Whether an app of a type has to name one that it needs; false as long as it is not known. */
    boolean hasNeed() {
        return setup.chosen(known -> known.needed().isPresent(), false);
    }

    /**
     * How many apps run of the type that another one needs.
     *
     * @param label the type without a version
     * @return empty as long as it is not known
     */
    public Optional<Running> running(String label) {
        return running.choices().stream().filter(each -> each.label().equals(label)).findFirst();
    }

    /** The accounts the key may create an app for. */
    public LookupViewModel<Account> account() {
        return account;
    }

    /** The types, with those that have ended. */
    public LookupViewModel<String> type() {
        return type;
    }

    /** What an app of the chosen type starts out with. */
    public LookupViewModel<AppSetup> setup() {
        return setup;
    }

    /** The text of the template of the chosen type, once it was asked for. */
    public LookupViewModel<String> template() {
        return template;
    }

    /** The queues it may run in. */
    public LookupViewModel<String> queue() {
        return queue;
    }

    /** The apps that would do as the one it needs. */
    public LookupViewModel<App> need() {
        return need;
    }

    /** How many apps run of each type that another one needs. */
    public LookupViewModel<Running> running() {
        return running;
    }
}
