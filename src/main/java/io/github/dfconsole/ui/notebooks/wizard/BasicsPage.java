package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.model.NotebookType;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.creation.AccountChoice;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.LookupTexts;
import io.github.dfconsole.ui.wizard.WizardPage;

/** Account, name and type. */
final class BasicsPage {

    private final NotebookFields fields;
    private final NotebookChoices choices;
    private final FormInputs inputs;
    private final Texts texts;

    BasicsPage(NotebookFormViewModel form, FormInputs inputs, Texts texts) {
        this.fields = form.fields();
        this.choices = form.choices();
        this.inputs = inputs;
        this.texts = texts;
    }

    WizardPage node() {
        return new WizardPage(NotebookStep.BASICS, texts, account(), name(), type())
                .startingAt(inputs.find(fields.name()));
    }

    private FieldBox account() {
        return new AccountChoice(inputs, texts, choices.account())
                .of(fields.account(), "wizard-account", "wizard.locked");
    }

    private FieldBox name() {
        return inputs.text(fields.name(), "wizard-name", texts.bind("wizard.field.name"))
                .withHelp(inputs.text(this::nameHelp, fields.name().checking()))
                .withLock(fields.name().locked(), texts.bind("wizard.locked"))
                .withProblem(
                        inputs.problem(
                                fields.name(),
                                problem -> NotebookProblemText.name(problem, texts)));
    }

    private String nameHelp() {
        return fields.name().checking().get()
                ? texts.get("wizard.name.checking")
                : texts.get("wizard.name.help");
    }

    private FieldBox type() {
        return inputs.choice(
                fields.type(),
                "wizard-type",
                choices.type(),
                new LookupTexts<>(
                        NotebookType::typeName,
                        NotebookType::typeCode,
                        inputs.text(() -> ""),
                        inputs.text(() -> texts.get("wizard.empty.types")),
                        inputs.text(
                                () -> choices.type().chosen(NotebookType::typeCode, ""),
                                choices.type().value())),
                texts.bind("wizard.field.type"));
    }
}
