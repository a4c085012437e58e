package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.LoginKey;
import io.github.dfconsole.api.model.NotebookType;
import io.github.dfconsole.api.model.ServerType;
import io.github.dfconsole.api.model.Subnet;
import io.github.dfconsole.api.model.Vpc;
import io.github.dfconsole.service.notebooks.NotebookRules;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.form.LookupViewModel;
import io.github.dfconsole.ui.notebooks.userconfiguration.UserConfigurationField;
import io.github.dfconsole.ui.resource.detail.DetailPane;
import io.github.dfconsole.ui.resource.detail.FieldList;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;
import java.util.function.Function;

/** Everything once more, by step, and exactly what will be sent (W11). */
final class ReviewPage {

    private static final int LONGEST_VALUE = 200;

    private final NotebookWizardViewModel model;
    private final NotebookChoices choices;
    private final Texts texts;
    private final VBox groups = new VBox();
    private final Label json = new Label();

    ReviewPage(NotebookWizardViewModel model, Texts texts) {
        this.model = model;
        this.choices = model.form().choices();
        this.texts = texts;
        groups.getStyleClass().add("wizard-section");
    }

    Node node() {
        return new WizardPage(Step.REVIEW, texts, groups, request());
    }

    /** Shows what is entered now. */
    void render() {
        groups.getChildren()
                .setAll(
                        group(
                                Step.BASICS,
                                list().add(
                                                "wizard.field.account",
                                                chosen(choices.account(), Account::name))
                                        .add(
                                                "wizard.field.name",
                                                NotebookRules.normal(model.form().name().get()))
                                        .add(
                                                "wizard.field.type",
                                                chosen(choices.type(), NotebookType::typeName))),
                        group(
                                Step.NETWORK,
                                list().add("wizard.field.vpc", chosen(choices.vpc(), this::vpc))
                                        .add(
                                                "wizard.field.subnet",
                                                chosen(choices.subnet(), this::subnet))),
                        group(
                                Step.SERVER,
                                list().add(
                                                "wizard.field.server-type",
                                                chosen(choices.serverType(), this::server))
                                        .add("notebooks.field.storage", storage())),
                        group(Step.ACCESS, access()));
        json.setText(model.json());
    }

    private FieldList list() {
        return new FieldList(texts);
    }

    private FieldList access() {
        FieldList list =
                list().add(
                                "wizard.field.login-key",
                                chosen(choices.loginKey(), LoginKey::loginKeyName))
                        .add(
                                "wizard.field.bucket",
                                NotebookRules.normal(model.form().bucket().get()));
        for (UserConfigurationField field : model.form().configurations().fields()) {
            Label value = new Label(shown(field));
            value.setWrapText(true);
            value.setMinHeight(Region.USE_PREF_SIZE);
            Label name = new Label(Printable.escape(field.spec().name(), LONGEST_VALUE));
            list.addNamed(name, value);
        }
        return list;
    }

    private static String shown(UserConfigurationField field) {
        String value = field.value().get();
        if (value.isEmpty()) {
            return "–";
        }
        return field.spec().isMasking() ? Printable.MASK : Printable.escape(value, LONGEST_VALUE);
    }

    private String storage() {
        return model.form().addStorage().get()
                ? texts.get(
                        "notebooks.storage",
                        model.form().storageType().get(),
                        NotebookRules.normal(model.form().storageSize().get()))
                : texts.get("wizard.no-storage");
    }

    private String vpc(Vpc vpc) {
        return vpc.vpcName() + " (" + vpc.vpcNo() + ")";
    }

    private String subnet(Subnet subnet) {
        return subnet.subnetName() + " (" + subnet.subnetNo() + ")";
    }

    private String server(ServerType type) {
        return ServerPage.ServerWords.of(type, texts);
    }

    private static <T> String chosen(LookupViewModel<T> lookup, Function<T, String> words) {
        T value = lookup.value().get();
        return value == null ? "" : words.apply(value);
    }

    private Node group(Step step, FieldList list) {
        Label title = new Label(texts.get(WizardPage.titleKey(step)));
        title.getStyleClass().add("section-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Hyperlink edit = new Hyperlink(texts.get("wizard.edit"));
        edit.setId("wizard-edit-" + step.name().toLowerCase(Locale.ROOT));
        edit.setAccessibleText(texts.get("wizard.edit") + ": " + title.getText());
        edit.setOnAction(event -> model.edit(step));
        HBox heading = new HBox(title, space, edit);
        heading.setAlignment(Pos.CENTER_LEFT);
        VBox group = new VBox(heading, list);
        group.getStyleClass().add("card-box");
        return group;
    }

    private Node request() {
        Label title = new Label();
        title.textProperty().bind(texts.bind("wizard.request"));
        title.getStyleClass().add("section-title");
        Button copy = new Button();
        copy.setId("wizard-copy-json");
        copy.textProperty().bind(texts.bind("wizard.copy-json"));
        copy.setGraphic(new FontIcon(Feather.COPY));
        copy.getStyleClass().add("small");
        copy.setOnAction(event -> DetailPane.copy(model.json()));
        Button curl = new Button();
        curl.setId("wizard-copy-curl");
        curl.textProperty().bind(texts.bind("wizard.copy-curl"));
        curl.setGraphic(new FontIcon(Feather.TERMINAL));
        curl.getStyleClass().add("small");
        curl.setOnAction(event -> DetailPane.copy(model.curl()));
        HBox heading = new HBox(title, space(), copy, curl);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("button-row");
        Label note = new Label();
        note.textProperty().bind(texts.bind("wizard.request.note"));
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("field-help");
        json.setId("wizard-json");
        json.setWrapText(true);
        json.setMinHeight(Region.USE_PREF_SIZE);
        json.setMaxWidth(Double.MAX_VALUE);
        json.getStyleClass().addAll("monospace", "wizard-json");
        VBox request = new VBox(heading, note, json);
        request.getStyleClass().add("wizard-section");
        return request;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
