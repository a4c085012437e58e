package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.model.NotebookType;
import io.github.dfconsole.api.model.Subnet;
import io.github.dfconsole.api.model.SubnetDetail;
import io.github.dfconsole.api.model.Vpc;
import io.github.dfconsole.api.model.VpcDetail;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.service.notebooks.NotebookLookups.Subnets;
import io.github.dfconsole.ui.form.LookupViewModel;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * The VPCs and subnets a notebook can be put into. Which subnets are offered depends on the VPC and
 * on the type of notebook. It belongs to the UI thread.
 */
public final class NetworkChoices {

    private final Jobs jobs;
    private final NotebookLookups lookups;
    private final LookupViewModel<NotebookType> type;
    private final LookupViewModel<Vpc> vpc;
    private final LookupViewModel<VpcDetail> vpcDetail;
    private final LookupViewModel<Subnet> subnet;
    private final LookupViewModel<SubnetDetail> subnetDetail;
    private final ReadOnlyIntegerWrapper otherSubnets =
            new ReadOnlyIntegerWrapper(this, "otherSubnets");

    NetworkChoices(Jobs jobs, NotebookLookups lookups, LookupViewModel<NotebookType> type) {
        this.jobs = jobs;
        this.lookups = lookups;
        this.type = type;
        vpc = new LookupViewModel<>(jobs, Vpc::vpcNo, Vpc::vpcName);
        vpcDetail = new LookupViewModel<>(jobs, VpcDetail::vpcNo, VpcDetail::vpcName);
        subnet = new LookupViewModel<>(jobs, Subnet::subnetNo, Subnet::subnetName);
        subnetDetail =
                new LookupViewModel<>(jobs, SubnetDetail::subnetNo, SubnetDetail::subnetName);
        vpc.value().addListener((property, before, now) -> loadWhatDependsOnVpc(now));
        subnet.value().addListener((property, before, now) -> loadSubnetDetail(now));
    }

    void load() {
        vpc.load(lookups::vpcs);
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

    /** Asks for the subnets of the chosen VPC that will do for the chosen type. */
    void loadSubnets() {
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

    /** Chooses what a draft names as soon as it is offered. */
    void want(NotebookDraft draft) {
        Long vpcNo = draft.vpcNo();
        if (vpcNo != null) {
            vpc.want(each -> vpcNo.equals(each.vpcNo()), vpcNo.toString());
        }
        // Only now: the subnet is not wanted from those of the VPC before.
        Long subnetNo = draft.subnetNo();
        if (subnetNo != null) {
            subnet.want(each -> subnetNo.equals(each.subnetNo()), subnetNo.toString());
        }
    }

    List<LookupViewModel<?>> all() {
        return List.of(vpc, vpcDetail, subnet, subnetDetail);
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

    /** The chosen subnet with its address range. */
    public LookupViewModel<SubnetDetail> subnetDetail() {
        return subnetDetail;
    }

    /** How many subnets the chosen VPC has that a notebook cannot be put into. */
    public ReadOnlyIntegerProperty otherSubnets() {
        return otherSubnets.getReadOnlyProperty();
    }
}
