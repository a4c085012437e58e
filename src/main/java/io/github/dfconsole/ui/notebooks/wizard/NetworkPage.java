package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.model.Subnet;
import io.github.dfconsole.api.model.SubnetDetail;
import io.github.dfconsole.api.model.Vpc;
import io.github.dfconsole.api.model.VpcDetail;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.LookupState;
import io.github.dfconsole.ui.form.LookupTexts;
import io.github.dfconsole.ui.wizard.WizardPage;

/** VPC and subnet. */
final class NetworkPage {

    private final NotebookFields fields;
    private final NetworkChoices choices;
    private final FormInputs inputs;
    private final Texts texts;

    NetworkPage(NotebookFormViewModel form, FormInputs inputs, Texts texts) {
        this.fields = form.fields();
        this.choices = form.choices().network();
        this.inputs = inputs;
        this.texts = texts;
    }

    WizardPage node() {
        return new WizardPage(NotebookStep.NETWORK, texts, vpc(), subnet())
                .startingAt(inputs.find(fields.vpc()));
    }

    private FieldBox vpc() {
        return inputs.choice(
                fields.vpc(),
                "wizard-vpc",
                choices.vpc(),
                new LookupTexts<>(
                        Vpc::vpcName,
                        vpc -> String.valueOf(vpc.vpcNo()),
                        inputs.text(() -> ""),
                        inputs.text(() -> texts.get("wizard.empty.vpcs")),
                        inputs.text(
                                this::aboutVpc,
                                choices.vpcDetail().value(),
                                choices.vpcDetail().state())),
                texts.bind("wizard.field.vpc"));
    }

    private String aboutVpc() {
        VpcDetail detail = choices.vpcDetail().value().get();
        if (choices.vpcDetail().state().get() == LookupState.FAILED) {
            return texts.get("wizard.detail-failed");
        }
        return detail == null
                ? ""
                : texts.get("wizard.about.vpc", detail.ipv4Cidr(), String.valueOf(detail.vpcNo()));
    }

    private FieldBox subnet() {
        return inputs.choice(
                        fields.subnet(),
                        "wizard-subnet",
                        choices.subnet(),
                        new LookupTexts<>(
                                Subnet::subnetName,
                                subnet -> subnet.zoneName() + "  " + subnet.subnetNo(),
                                inputs.text(() -> texts.get("wizard.waiting.vpc")),
                                inputs.text(
                                        this::noSubnets,
                                        choices.vpc().value(),
                                        choices.otherSubnets()),
                                inputs.text(
                                        this::aboutSubnet,
                                        choices.subnetDetail().value(),
                                        choices.subnetDetail().state(),
                                        choices.subnet().value())),
                        texts.bind("wizard.field.subnet"))
                .withHelp(
                        inputs.text(
                                this::otherSubnets,
                                choices.otherSubnets(),
                                choices.subnet().state()));
    }

    private String aboutSubnet() {
        SubnetDetail detail = choices.subnetDetail().value().get();
        if (choices.subnetDetail().state().get() == LookupState.FAILED) {
            return texts.get("wizard.detail-failed");
        }
        return detail == null
                ? ""
                : texts.get(
                        detail.isPublic()
                                ? "wizard.about.subnet-public"
                                : "wizard.about.subnet-private",
                        detail.subnet(),
                        detail.zoneName(),
                        String.valueOf(detail.subnetNo()));
    }

    private String noSubnets() {
        String name = choices.vpc().chosen(Vpc::vpcName, "");
        int others = choices.otherSubnets().get();
        return others == 0
                ? texts.get("wizard.empty.subnets", name)
                : texts.get("wizard.empty.usable-subnets", name, others);
    }

    private String otherSubnets() {
        int others = choices.otherSubnets().get();
        boolean some = choices.subnet().state().get() == LookupState.LOADED;
        return others == 0 || !some ? "" : texts.get("wizard.other-subnets", others);
    }
}
