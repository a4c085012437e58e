package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.LoginKey;
import io.github.dfconsole.api.model.NotebookType;
import io.github.dfconsole.api.model.ServerType;
import io.github.dfconsole.api.model.Subnet;
import io.github.dfconsole.api.model.SubnetDetail;
import io.github.dfconsole.api.model.UserConfigurationSpec;
import io.github.dfconsole.api.model.Vpc;
import io.github.dfconsole.api.model.VpcDetail;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.service.notebooks.NotebookLookups.Subnets;
import io.github.dfconsole.ui.form.LookupViewModel;
import io.github.dfconsole.ui.form.LookupViewModel.Phase;
import io.github.dfconsole.ui.notebooks.userconfiguration.UserConfigurationField;
import io.github.dfconsole.ui.notebooks.userconfiguration.UserConfigurationFormViewModel;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What there is to choose from for a notebook, and what depends on what: look-ups that do not are
 * asked side by side, the others as soon as it is known what they depend on. It belongs to the UI
 * thread.
 */
public final class NotebookChoices {

    private final Jobs jobs;
    private final NotebookLookups lookups;
    private final UserConfigurationFormViewModel configurations;
    private final LookupViewModel<Account> account;
    private final LookupViewModel<NotebookType> type;
    private final LookupViewModel<Vpc> vpc;
    private final LookupViewModel<VpcDetail> vpcDetail;
    private final LookupViewModel<Subnet> subnet;
    private final LookupViewModel<SubnetDetail> subnetDetail;
    private final LookupViewModel<ServerType> serverType;
    private final LookupViewModel<LoginKey> loginKey;
    private final LookupViewModel<UserConfigurationSpec> specs;
    private final ReadOnlyIntegerWrapper otherSubnets =
            new ReadOnlyIntegerWrapper(this, "otherSubnets");
    private NotebookDraft wanted = NotebookDraft.EMPTY;

    NotebookChoices(
            Jobs jobs, NotebookLookups lookups, UserConfigurationFormViewModel configurations) {
        this.jobs = jobs;
        this.lookups = lookups;
        this.configurations = configurations;
        account = new LookupViewModel<>(jobs, Account::id, Account::name);
        type = new LookupViewModel<>(jobs, NotebookType::typeCode, NotebookType::typeName);
        vpc = new LookupViewModel<>(jobs, Vpc::vpcNo, Vpc::vpcName);
        vpcDetail = new LookupViewModel<>(jobs, VpcDetail::vpcNo, VpcDetail::vpcName);
        subnet = new LookupViewModel<>(jobs, Subnet::subnetNo, Subnet::subnetName);
        subnetDetail =
                new LookupViewModel<>(jobs, SubnetDetail::subnetNo, SubnetDetail::subnetName);
        serverType =
                new LookupViewModel<>(jobs, ServerType::serverTypeCode, ServerType::serverDesc);
        loginKey = new LookupViewModel<>(jobs, LoginKey::loginKeyName, LoginKey::loginKeyName);
        specs =
                new LookupViewModel<>(
                        jobs, UserConfigurationSpec::name, UserConfigurationSpec::name);
        type.value().addListener((property, before, now) -> loadWhatDependsOnType(now));
        vpc.value().addListener((property, before, now) -> loadWhatDependsOnVpc(now));
        subnet.value().addListener((property, before, now) -> loadSubnetDetail(now));
        specs.phase()
                .addListener(
                        (property, before, now) -> {
                            if (now == Phase.LOADED || now == Phase.EMPTY) {
                                showSpecs();
                            }
                        });
    }

    void load() {
        account.load(lookups::accounts);
        type.load(lookups::types);
        vpc.load(lookups::vpcs);
        loginKey.load(lookups::loginKeys);
    }

    void reload() {
        for (LookupViewModel<?> each : all()) {
            each.retry();
        }
    }

    private List<LookupViewModel<?>> all() {
        return List.of(
                account, type, vpc, vpcDetail, subnet, subnetDetail, serverType, loginKey, specs);
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
        loadSubnets();
    }

    private void loadWhatDependsOnVpc(@Nullable Vpc chosen) {
        Long number = chosen == null ? null : chosen.vpcNo();
        if (number == null) {
            vpcDetail.await();
        } else {
            vpcDetail.loadOne(() -> lookups.vpc(number));
        }
        loadSubnets();
    }

    private void loadSubnets() {
        NotebookType chosenType = type.value().get();
        Vpc chosenVpc = vpc.value().get();
        Long vpcNo = chosenVpc == null ? null : chosenVpc.vpcNo();
        otherSubnets.set(0);
        if (chosenType == null || vpcNo == null) {
            subnet.await();
            return;
        }
        subnet.load(
                () -> {
                    Subnets found = lookups.subnets(chosenType.typeCode(), vpcNo);
                    jobs.onUiThread(() -> showOthers(vpcNo, found.others()));
                    return found.usable();
                });
    }

    /** The VPC may have been changed before this arrives (F26). */
    private void showOthers(long vpcNo, int others) {
        Vpc chosen = vpc.value().get();
        if (chosen != null && Objects.equals(chosen.vpcNo(), vpcNo)) {
            otherSubnets.set(others);
        }
    }

    private void loadSubnetDetail(@Nullable Subnet chosen) {
        Vpc chosenVpc = vpc.value().get();
        Long subnetNo = chosen == null ? null : chosen.subnetNo();
        Long vpcNo = chosenVpc == null ? null : chosenVpc.vpcNo();
        if (subnetNo == null || vpcNo == null) {
            subnetDetail.await();
        } else {
            subnetDetail.loadOne(() -> lookups.subnet(vpcNo, subnetNo));
        }
    }

    private void showSpecs() {
        configurations.show(
                List.copyOf(specs.choices()), spec -> UserConfigurationField.Words.NONE);
    }

    void want(NotebookDraft draft) {
        wanted = draft;
        if (!draft.accountId().isEmpty()) {
            account.want(each -> each.id().equals(draft.accountId()), draft.accountId());
        }
        if (!draft.typeCode().isEmpty() || !draft.typeName().isEmpty()) {
            type.want(
                    each ->
                            draft.typeCode().isEmpty()
                                    ? each.typeName().equals(draft.typeName())
                                    : each.typeCode().equals(draft.typeCode()),
                    draft.typeName().isEmpty() ? draft.typeCode() : draft.typeName());
        }
        if (!draft.serverTypeCode().isEmpty() || !draft.serverDesc().isEmpty()) {
            serverType.want(
                    each ->
                            draft.serverTypeCode().isEmpty()
                                    ? each.serverDesc().equals(draft.serverDesc())
                                    : each.serverTypeCode().equals(draft.serverTypeCode()),
                    draft.serverDesc().isEmpty() ? draft.serverTypeCode() : draft.serverDesc());
        }
        Long vpcNo = draft.vpcNo();
        if (vpcNo != null) {
            vpc.want(each -> vpcNo.equals(each.vpcNo()), vpcNo.toString());
        }
        // Only now: the subnets of the VPC before are not what it is wanted from.
        Long subnetNo = draft.subnetNo();
        if (subnetNo != null) {
            subnet.want(each -> subnetNo.equals(each.subnetNo()), subnetNo.toString());
        }
        if (!draft.loginKeyName().isEmpty()) {
            loginKey.want(
                    each -> each.loginKeyName().equals(draft.loginKeyName()), draft.loginKeyName());
        }
    }

    /** A draft with what is chosen here in it, and what is wanted where nothing is offered yet. */
    NotebookDraft draft(NotebookDraft rest) {
        return new NotebookDraft(
                kept(account, Account::id, wanted.accountId()),
                rest.name(),
                kept(type, NotebookType::typeCode, wanted.typeCode()),
                kept(type, NotebookType::typeName, wanted.typeName()),
                number(vpc, Vpc::vpcNo, wanted.vpcNo()),
                number(subnet, Subnet::subnetNo, wanted.subnetNo()),
                kept(serverType, ServerType::serverTypeCode, wanted.serverTypeCode()),
                kept(serverType, ServerType::serverDesc, wanted.serverDesc()),
                rest.addStorage(),
                rest.storageType(),
                rest.storageSize(),
                kept(loginKey, LoginKey::loginKeyName, wanted.loginKeyName()),
                rest.bucketName(),
                rest.settings());
    }

    private static <T> String kept(
            LookupViewModel<T> lookup, Function<T, String> part, String otherwise) {
        T chosen = lookup.value().get();
        return chosen == null ? otherwise : part.apply(chosen);
    }

    private static <T> @Nullable Long number(
            LookupViewModel<T> lookup, Function<T, @Nullable Long> part, @Nullable Long otherwise) {
        T chosen = lookup.value().get();
        return chosen == null ? otherwise : part.apply(chosen);
    }

    /** Whether it is known what user configurations there are. */
    boolean areSpecsThere() {
        return specs.phase().get() == Phase.LOADED || specs.phase().get() == Phase.EMPTY;
    }

    /** Whether somebody has chosen anything by hand. */
    boolean isTouched() {
        return account.isTouched()
                || type.isTouched()
                || vpc.isTouched()
                || subnet.isTouched()
                || serverType.isTouched()
                || loginKey.isTouched();
    }

    /** The accounts the key may create a notebook for. */
    public LookupViewModel<Account> account() {
        return account;
    }

    /** The types of notebook. */
    public LookupViewModel<NotebookType> type() {
        return type;
    }

    /** The VPCs. */
    public LookupViewModel<Vpc> vpc() {
        return vpc;
    }

    /** The chosen VPC with its address range. */
    public LookupViewModel<VpcDetail> vpcDetail() {
        return vpcDetail;
    }

    /** The subnets of the chosen VPC that a notebook can be put into. */
    public LookupViewModel<Subnet> subnet() {
        return subnet;
    }

    /** How many subnets the chosen VPC has that a notebook cannot be put into. */
    public ReadOnlyIntegerProperty otherSubnets() {
        return otherSubnets.getReadOnlyProperty();
    }

    /** The chosen subnet with its address range. */
    public LookupViewModel<SubnetDetail> subnetDetail() {
        return subnetDetail;
    }

    /** The servers the chosen type can run on. */
    public LookupViewModel<ServerType> serverType() {
        return serverType;
    }

    /** The login keys. */
    public LookupViewModel<LoginKey> loginKey() {
        return loginKey;
    }

    /** What user configurations the chosen type asks for. */
    public LookupViewModel<UserConfigurationSpec> specs() {
        return specs;
    }
}
