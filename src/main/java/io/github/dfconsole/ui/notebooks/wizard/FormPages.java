package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.LoginKey;
import io.github.dfconsole.api.model.NotebookType;
import io.github.dfconsole.api.model.Subnet;
import io.github.dfconsole.api.model.SubnetDetail;
import io.github.dfconsole.api.model.Vpc;
import io.github.dfconsole.api.model.VpcDetail;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.LookupField;
import io.github.dfconsole.ui.form.LookupViewModel;
import io.github.dfconsole.ui.notebooks.userconfiguration.SpecsLine;
import io.github.dfconsole.ui.notebooks.userconfiguration.UserConfigurationForm;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** The pages on which something is entered, except for server and storage. */
final class FormPages {

    private final NotebookFormViewModel form;
    private final NotebookChoices choices;
    private final Texts texts;
    private final Fields fields;
    private final ScreenContext around;
    private final UserConfigurationForm configurations;

    FormPages(NotebookFormViewModel form, Fields fields, ScreenContext around) {
        this.form = form;
        this.choices = form.choices();
        this.fields = fields;
        this.around = around;
        this.texts = around.texts();
        this.configurations =
                new UserConfigurationForm(
                        "wizard-configuration", form.configurations(), true, texts, around.jobs());
    }

    Node basics() {
        return new WizardPage(
                Step.BASICS,
                texts,
                fields.choice(
                        FormField.ACCOUNT,
                        "wizard-account",
                        choices.account(),
                        new LookupField.Words<>(
                                Account::name,
                                Account::principal,
                                say(() -> ""),
                                say(() -> texts.get("wizard.empty.accounts")),
                                say(this::principal, choices.account().value())),
                        texts.bind("wizard.field.account")),
                fields.text(
                                FormField.NAME,
                                "wizard-name",
                                form.name(),
                                texts.bind("wizard.field.name"))
                        .withHelp(
                                say(
                                        () ->
                                                form.checkingName().get()
                                                        ? texts.get("wizard.name.checking")
                                                        : texts.get("wizard.name.help"),
                                        form.checkingName()))
                        .withProblem(fields.problem(FormField.NAME)),
                fields.choice(
                        FormField.TYPE,
                        "wizard-type",
                        choices.type(),
                        new LookupField.Words<>(
                                NotebookType::typeName,
                                NotebookType::typeCode,
                                say(() -> ""),
                                say(() -> texts.get("wizard.empty.types")),
                                say(this::typeCode, choices.type().value())),
                        texts.bind("wizard.field.type")));
    }

    private String principal() {
        Account chosen = choices.account().value().get();
        return chosen == null ? "" : chosen.principal();
    }

    private String typeCode() {
        NotebookType chosen = choices.type().value().get();
        return chosen == null ? "" : chosen.typeCode();
    }

    Node network() {
        return new WizardPage(
                Step.NETWORK,
                texts,
                fields.choice(
                        FormField.VPC,
                        "wizard-vpc",
                        choices.vpc(),
                        new LookupField.Words<>(
                                Vpc::vpcName,
                                vpc -> String.valueOf(vpc.vpcNo()),
                                say(() -> ""),
                                say(() -> texts.get("wizard.empty.vpcs")),
                                say(
                                        this::aboutVpc,
                                        choices.vpcDetail().value(),
                                        choices.vpcDetail().phase())),
                        texts.bind("wizard.field.vpc")),
                fields.choice(
                                FormField.SUBNET,
                                "wizard-subnet",
                                choices.subnet(),
                                new LookupField.Words<>(
                                        Subnet::subnetName,
                                        this::aboutSubnet,
                                        say(() -> texts.get("wizard.waiting.vpc")),
                                        say(
                                                this::noSubnets,
                                                choices.vpc().value(),
                                                choices.otherSubnets()),
                                        say(
                                                this::aboutChosenSubnet,
                                                choices.subnetDetail().value(),
                                                choices.subnetDetail().phase(),
                                                choices.subnet().value())),
                                texts.bind("wizard.field.subnet"))
                        .withHelp(
                                say(
                                        this::otherSubnets,
                                        choices.otherSubnets(),
                                        choices.subnet().phase())));
    }

    private String aboutVpc() {
        VpcDetail detail = choices.vpcDetail().value().get();
        if (choices.vpcDetail().phase().get() == LookupViewModel.Phase.FAILED) {
            return texts.get("wizard.detail-failed");
        }
        return detail == null
                ? ""
                : texts.get("wizard.about.vpc", detail.ipv4Cidr(), String.valueOf(detail.vpcNo()));
    }

    private String aboutSubnet(Subnet subnet) {
        return subnet.zoneName() + "  " + subnet.subnetNo();
    }

    private String aboutChosenSubnet() {
        SubnetDetail detail = choices.subnetDetail().value().get();
        if (choices.subnetDetail().phase().get() == LookupViewModel.Phase.FAILED) {
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
        Vpc vpc = choices.vpc().value().get();
        String name = vpc == null ? "" : vpc.vpcName();
        int others = choices.otherSubnets().get();
        return others == 0
                ? texts.get("wizard.empty.subnets", name)
                : texts.get("wizard.empty.usable-subnets", name, others);
    }

    private String otherSubnets() {
        int others = choices.otherSubnets().get();
        boolean some = choices.subnet().phase().get() == LookupViewModel.Phase.LOADED;
        return others == 0 || !some ? "" : texts.get("wizard.other-subnets", others);
    }

    Node access() {
        FieldBox bucket =
                fields.text(
                                FormField.BUCKET,
                                "wizard-bucket",
                                form.bucket(),
                                texts.bind("wizard.field.bucket"))
                        .withHelp(texts.bind("wizard.bucket.help"))
                        .withProblem(fields.problem(FormField.BUCKET));
        return new WizardPage(
                Step.ACCESS,
                texts,
                fields.choice(
                        FormField.LOGIN_KEY,
                        "wizard-login-key",
                        choices.loginKey(),
                        new LookupField.Words<>(
                                LoginKey::loginKeyName,
                                LoginKey::fingerprint,
                                say(() -> ""),
                                say(() -> texts.get("wizard.empty.login-keys")),
                                say(this::aboutKey, choices.loginKey().value())),
                        texts.bind("wizard.field.login-key")),
                bucket,
                configurations());
    }

    private String aboutKey() {
        LoginKey key = choices.loginKey().value().get();
        return key == null || key.fingerprint().isEmpty()
                ? ""
                : texts.get(
                        "wizard.about.login-key",
                        key.fingerprint(),
                        around.times().minutes(key.createdAt()));
    }

    private Node configurations() {
        Label title = new Label();
        title.textProperty().bind(texts.bind("notebooks.settings"));
        title.getStyleClass().add("section-title");
        SpecsLine line = new SpecsLine(choices.specs(), texts, around.times());
        Label problem = new Label();
        problem.setId("wizard-configurations-problem");
        problem.textProperty().bind(fields.problem(FormField.CONFIGURATIONS));
        problem.getStyleClass().add("field-problem");
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        fields.put(FormField.CONFIGURATIONS, line);
        VBox section = new VBox(title, line, configurations, problem);
        section.getStyleClass().add("wizard-section");
        return section;
    }

    UserConfigurationForm configurationForm() {
        return configurations;
    }

    /** A text that is asked for again when the language or anything it speaks of changes. */
    private StringBinding say(Callable<String> words, Observable... of) {
        Observable[] all = Arrays.copyOf(of, of.length + 1);
        all[of.length] = texts.locale();
        return Bindings.createStringBinding(words, all);
    }
}
