package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.LoginKey;
import io.github.dfconsole.api.model.NotebookType;
import io.github.dfconsole.api.model.Subnet;
import io.github.dfconsole.api.model.Vpc;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.notebooks.server.ServerText;
import io.github.dfconsole.ui.notebooks.userconfiguration.UserConfigurationField;
import io.github.dfconsole.ui.resource.detail.FieldList;
import io.github.dfconsole.ui.wizard.WizardStep;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Lists what was entered on each step, for the review. */
final class NotebookReview {

    private static final int LONGEST_VALUE = 200;

    private final NotebookFormViewModel form;
    private final NotebookFields fields;
    private final NotebookChoices choices;
    private final Texts texts;

    NotebookReview(NotebookFormViewModel form, Texts texts) {
        this.form = form;
        this.fields = form.fields();
        this.choices = form.choices();
        this.texts = texts;
    }

    FieldList values(WizardStep step) {
        FieldList list = new FieldList(texts);
        switch ((NotebookStep) step) {
            case BASICS -> addBasics(list);
            case NETWORK -> addNetwork(list);
            case SERVER -> addServer(list);
            case ACCESS -> addAccess(list);
            case REVIEW -> {
                // It is the list of the others.
            }
        }
        return list;
    }

    private void addBasics(FieldList list) {
        list.add("wizard.field.account", choices.account().chosen(Account::name, ""))
                .add("wizard.field.name", fields.name().entered())
                .add("wizard.field.type", choices.type().chosen(NotebookType::typeName, ""));
    }

    private void addNetwork(FieldList list) {
        list.add("wizard.field.vpc", choices.network().vpc().chosen(this::vpc, ""))
                .add("wizard.field.subnet", choices.network().subnet().chosen(this::subnet, ""));
    }

    private String vpc(Vpc vpc) {
        return vpc.vpcName() + " (" + vpc.vpcNo() + ")";
    }

    private String subnet(Subnet subnet) {
        return subnet.subnetName() + " (" + subnet.subnetNo() + ")";
    }

    private void addServer(FieldList list) {
        list.add(
                        "wizard.field.server-type",
                        choices.serverType().chosen(type -> ServerText.of(type, texts), ""))
                .add("notebooks.field.storage", storage());
    }

    private String storage() {
        return fields.addStorage().get()
                ? texts.get(
                        "notebooks.storage",
                        fields.storageType().get(),
                        fields.storageSize().entered())
                : texts.get("wizard.no-storage");
    }

    private void addAccess(FieldList list) {
        list.add("wizard.field.login-key", choices.loginKey().chosen(LoginKey::loginKeyName, ""))
                .add("wizard.field.bucket", fields.bucket().entered());
        form.configurations().fields().forEach(field -> add(list, field));
    }

    private static void add(FieldList list, UserConfigurationField field) {
        Label value = new Label(shown(field));
        value.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        list.addNamed(new Label(Printable.escape(field.spec().name(), LONGEST_VALUE)), value);
    }

    private static String shown(UserConfigurationField field) {
        String value = field.value().get();
        if (value.isEmpty()) {
            return "–";
        }
        return field.spec().isMasking() ? Printable.MASK : Printable.escape(value, LONGEST_VALUE);
    }
}
