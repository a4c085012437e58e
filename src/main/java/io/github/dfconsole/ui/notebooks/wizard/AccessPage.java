package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.model.LoginKey;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.LookupTexts;
import io.github.dfconsole.ui.notebooks.bucket.BucketInput;
import io.github.dfconsole.ui.notebooks.userconfiguration.SpecsLine;
import io.github.dfconsole.ui.notebooks.userconfiguration.UserConfigurationForm;
import io.github.dfconsole.ui.resource.detail.TimestampText;
import io.github.dfconsole.ui.wizard.WizardPage;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Login key, bucket and user configurations. */
final class AccessPage {

    private final NotebookFormViewModel form;
    private final FormInputs inputs;
    private final Texts texts;
    private final Times times;

    AccessPage(NotebookFormViewModel form, FormInputs inputs, Texts texts, Times times) {
        this.form = form;
        this.inputs = inputs;
        this.texts = texts;
        this.times = times;
    }

    WizardPage node() {
        return new WizardPage(NotebookStep.ACCESS, texts, loginKey(), bucket(), configurations())
                .startingAt(inputs.find(form.fields().bucket()));
    }

    private FieldBox loginKey() {
        return inputs.choice(
                form.fields().loginKey(),
                "wizard-login-key",
                form.choices().loginKey(),
                new LookupTexts<>(
                        LoginKey::loginKeyName,
                        LoginKey::fingerprint,
                        inputs.text(() -> ""),
                        inputs.text(() -> texts.get("wizard.empty.login-keys")),
                        inputs.text(
                                () -> form.choices().loginKey().chosen(this::aboutKey, ""),
                                form.choices().loginKey().value())),
                texts.bind("wizard.field.login-key"));
    }

    private String aboutKey(LoginKey key) {
        return key.fingerprint().isEmpty()
                ? ""
                : texts.get(
                        "wizard.about.login-key",
                        key.fingerprint(),
                        new TimestampText(texts, times).minutes(key.createdAt()));
    }

    private FieldBox bucket() {
        return new BucketInput(form.choices().bucket(), inputs, texts, times).node("wizard-bucket");
    }

    private Node configurations() {
        Label title = new Label();
        title.textProperty().bind(texts.bind("notebooks.settings"));
        title.getStyleClass().add("section-title");
        SpecsLine line = new SpecsLine(form.choices().specs(), texts, times);
        inputs.put(form.specsLoaded(), line);
        VBox section =
                new VBox(
                        title,
                        line,
                        new UserConfigurationForm(
                                "wizard-configuration", form.configurations(), inputs, texts),
                        specsProblem());
        section.getStyleClass().add("wizard-section");
        return section;
    }

    private Label specsProblem() {
        Label problem = new Label();
        problem.setId("wizard-configurations-problem");
        problem.textProperty().bind(inputs.problem(form.specsLoaded(), this::specsProblem));
        problem.getStyleClass().add("field-problem");
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private String specsProblem(Problem problem) {
        return problem == Problem.REFUSED
                ? texts.get("configuration.refused")
                : texts.get("wizard.problem.configurations");
    }
}
