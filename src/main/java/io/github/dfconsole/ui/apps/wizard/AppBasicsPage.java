package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.service.apps.creation.AppRules;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.LookupTexts;
import io.github.dfconsole.ui.form.LookupViewModel;
import io.github.dfconsole.ui.wizard.WizardPage;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import java.util.List;

/** Name, queue, lifetime and description. */
final class AppBasicsPage {

    private static final int DESCRIPTION_ROWS = 3;

    private final AppFormViewModel form;
    private final AppFields fields;
    private final FormInputs inputs;
    private final Texts texts;
    private final LifetimeField lifetime;

    AppBasicsPage(AppFormViewModel form, FormInputs inputs, Texts texts, LifetimeField lifetime) {
        this.form = form;
        this.fields = form.fields();
        this.inputs = inputs;
        this.texts = texts;
        this.lifetime = lifetime;
    }

    WizardPage node() {
        return new WizardPage(
                        AppStep.BASICS, texts, name(), queue(), lifetime.node(), description())
                .startingAt(inputs.find(fields.name()));
    }

    private FieldBox name() {
        Field<String> name = fields.name();
        return inputs.text(name, "apps-name", texts.bind("apps.column.name"))
                .withHelp(inputs.text(this::nameHelp, name.checking(), fields.account().value()))
                .withLock(name.locked(), texts.bind("apps.create.locked"))
                .withProblem(
                        inputs.problem(
                                name,
                                problem ->
                                        AppProblemText.name(problem, fields.longestName(), texts)));
    }

    /** Names of apps and of their account share twenty characters. */
    private String nameHelp() {
        return fields.name().checking().get()
                ? texts.get("wizard.name.checking")
                : texts.get("apps.create.name.help", fields.longestName(), fields.accountName());
    }

    /** Where there is only one queue, there is nothing to choose. */
    private Node queue() {
        LookupViewModel<String> queues = form.choices().queue();
        BooleanBinding isOne =
                Bindings.createBooleanBinding(
                        () -> queues.choices().size() == 1 && queues.value().get() != null,
                        queues.choices(),
                        queues.value());
        Node choice = choice(queues);
        choice.visibleProperty().bind(isOne.not());
        Node only = only(queues);
        only.visibleProperty().bind(isOne);
        for (Node each : List.of(choice, only)) {
            each.managedProperty().bind(each.visibleProperty());
        }
        return new VBox(choice, only);
    }

    private Node choice(LookupViewModel<String> queues) {
        return inputs.choice(
                fields.queue(),
                "apps-queue",
                queues,
                new LookupTexts<>(
                        name -> name,
                        this::about,
                        inputs.text(() -> texts.get("apps.create.queue.waiting")),
                        inputs.text(() -> texts.get("apps.create.queue.waiting")),
                        inputs.text(() -> queues.chosen(this::about, ""), queues.value())),
                texts.bind("apps.column.queue"));
    }

    private Node only(LookupViewModel<String> queues) {
        Label label = new Label();
        label.textProperty().bind(texts.bind("apps.column.queue"));
        label.getStyleClass().add("field-label");
        Label only = new Label();
        only.setId("apps-only-queue");
        only.textProperty()
                .bind(inputs.text(() -> queues.chosen(name -> name, ""), queues.value()));
        VBox text = new VBox(label, only);
        text.getStyleClass().add("field");
        return text;
    }

    private String about(String queue) {
        return form.choices().setup().chosen(setup -> setup.isPrivate(queue), false)
                ? texts.get("apps.create.queue.private")
                : texts.get("apps.create.queue.public");
    }

    private FieldBox description() {
        Field<String> description = fields.description();
        FieldBox box =
                inputs.lines(description, "apps-description", texts.bind("apps.field.description"));
        if (inputs.find(description) instanceof TextArea area) {
            area.setPrefRowCount(DESCRIPTION_ROWS);
        }
        return box.withHelp(
                        inputs.text(
                                () ->
                                        texts.get(
                                                "apps.create.description.help",
                                                description.entered().length(),
                                                AppRules.LONGEST_DESCRIPTION),
                                description.value()))
                .withProblem(
                        inputs.problem(
                                description,
                                problem -> AppProblemText.description(problem, texts)));
    }
}
