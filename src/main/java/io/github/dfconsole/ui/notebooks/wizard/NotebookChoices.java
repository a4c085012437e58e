package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.LoginKey;
import io.github.dfconsole.api.model.NotebookType;
import io.github.dfconsole.api.model.ServerType;
import io.github.dfconsole.api.model.Subnet;
import io.github.dfconsole.api.model.UserConfigurationSpec;
import io.github.dfconsole.api.model.Vpc;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.ui.form.LookupViewModel;
import io.github.dfconsole.ui.notebooks.bucket.BucketViewModel;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What there is to choose from for a notebook, and what depends on what: look-ups that depend on
 * nothing are asked side by side, the others as soon as it is known what they depend on. It belongs
 * to the UI thread.
 */
public final class NotebookChoices {

    private final NotebookLookups lookups;
    private final LookupViewModel<Account> account;
    private final LookupViewModel<NotebookType> type;
    private final NetworkChoices network;
    private final LookupViewModel<ServerType> serverType;
    private final LookupViewModel<LoginKey> loginKey;
    private final BucketViewModel bucket;
    private final LookupViewModel<UserConfigurationSpec> specs;
    private NotebookDraft wanted = NotebookDraft.EMPTY;

    NotebookChoices(Jobs jobs, NotebookLookups lookups) {
        this.lookups = lookups;
        account = new LookupViewModel<>(jobs, Account::id, Account::name);
        type = new LookupViewModel<>(jobs, NotebookType::typeCode, NotebookType::typeName);
        serverType =
                new LookupViewModel<>(jobs, ServerType::serverTypeCode, ServerType::serverDesc);
        loginKey = new LookupViewModel<>(jobs, LoginKey::loginKeyName, LoginKey::loginKeyName);
        bucket = new BucketViewModel(jobs, lookups);
        specs =
                new LookupViewModel<>(
                        jobs, UserConfigurationSpec::name, UserConfigurationSpec::name);
        network = new NetworkChoices(jobs, lookups, type);
        type.value().addListener((property, before, now) -> loadWhatDependsOnType(now));
    }

    void load() {
        account.load(lookups::accounts);
        type.load(lookups::types);
        network.load();
        loginKey.load(lookups::loginKeys);
    }

    void reload() {
        lookups.forget();
        bucket.forget();
        all().forEach(LookupViewModel::retry);
    }

    private List<LookupViewModel<?>> all() {
        List<LookupViewModel<?>> all = new ArrayList<>(List.of(account, type));
        all.addAll(network.all());
        all.addAll(List.of(serverType, loginKey, specs));
        all.addAll(bucket.lookups());
        return all;
    }

    void close() {
        all().forEach(LookupViewModel::close);
    }

    private void loadWhatDependsOnType(@Nullable NotebookType chosen) {
        if (chosen == null) {
            serverType.await();
            specs.await();
        } else {
            serverType.load(() -> lookups.serverTypes(chosen.typeCode()));
            specs.load(() -> lookups.configurationSpecs(chosen.typeName()));
        }
        network.loadSubnets();
    }

    /** Chooses an account as soon as it is offered; none if the id is empty. */
    void wantAccount(String accountId) {
        if (!accountId.isEmpty()) {
            account.want(each -> each.id().equals(accountId), accountId);
        }
    }

    /** Chooses what else a draft names as soon as it is offered. */
    void want(NotebookDraft draft) {
        wanted = draft;
        wantType(draft);
        wantServerType(draft);
        network.want(draft);
        if (!draft.loginKeyName().isEmpty()) {
            loginKey.want(
                    each -> each.loginKeyName().equals(draft.loginKeyName()), draft.loginKeyName());
        }
    }

    /** What is known of a notebook that exists has names and no codes. */
    private void wantType(NotebookDraft draft) {
        String code = draft.typeCode();
        String name = draft.typeName();
        if (!code.isEmpty() || !name.isEmpty()) {
            type.want(
                    each ->
                            code.isEmpty()
                                    ? each.typeName().equals(name)
                                    : each.typeCode().equals(code),
                    name.isEmpty() ? code : name);
        }
    }

    private void wantServerType(NotebookDraft draft) {
        String code = draft.serverTypeCode();
        String words = draft.serverDesc();
        if (!code.isEmpty() || !words.isEmpty()) {
            serverType.want(
                    each ->
                            code.isEmpty()
                                    ? each.serverDesc().equals(words)
                                    : each.serverTypeCode().equals(code),
                    words.isEmpty() ? code : words);
        }
    }

    /** Adds to a draft what is chosen, and what is wanted where nothing is offered yet. */
    NotebookDraft addTo(NotebookDraft rest) {
        return new NotebookDraft(
                account.chosen(Account::id, wanted.accountId()),
                rest.name(),
                type.chosen(NotebookType::typeCode, wanted.typeCode()),
                type.chosen(NotebookType::typeName, wanted.typeName()),
                number(network.vpc(), Vpc::vpcNo, wanted.vpcNo()),
                number(network.subnet(), Subnet::subnetNo, wanted.subnetNo()),
                serverType.chosen(ServerType::serverTypeCode, wanted.serverTypeCode()),
                serverType.chosen(ServerType::serverDesc, wanted.serverDesc()),
                rest.addStorage(),
                rest.storageType(),
                rest.storageSize(),
                loginKey.chosen(LoginKey::loginKeyName, wanted.loginKeyName()),
                rest.bucketName(),
                rest.settings());
    }

    private static <T> @Nullable Long number(
            LookupViewModel<T> lookup, Function<T, @Nullable Long> part, @Nullable Long otherwise) {
        T chosen = lookup.value().get();
        return chosen == null ? otherwise : part.apply(chosen);
    }

    /** The accounts the key may create a notebook for. */
    public LookupViewModel<Account> account() {
        return account;
    }

    /** The types of notebook. */
    public LookupViewModel<NotebookType> type() {
        return type;
    }

    /** The VPCs and subnets. */
    public NetworkChoices network() {
        return network;
    }

    /** The servers the chosen type can run on. */
    public LookupViewModel<ServerType> serverType() {
        return serverType;
    }

    /** The login keys. */
    public LookupViewModel<LoginKey> loginKey() {
        return loginKey;
    }

    /** The bucket that is linked. */
    public BucketViewModel bucket() {
        return bucket;
    }

    /** The user configurations the chosen type asks for. */
    public LookupViewModel<UserConfigurationSpec> specs() {
        return specs;
    }
}
