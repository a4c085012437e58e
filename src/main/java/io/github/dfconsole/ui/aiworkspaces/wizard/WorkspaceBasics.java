package io.github.dfconsole.ui.aiworkspaces.wizard;

import io.github.dfconsole.service.aiworkspaces.creation.WorkspaceRules;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.creation.AccountChoice;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.FormInputs;

import javafx.scene.Node;
import javafx.scene.control.TextArea;

import java.util.List;

/** Account, name and description. */
final class WorkspaceBasics {

    private static final int DESCRIPTION_ROWS = 2;

    private final WorkspaceFields fields;
    private final FormInputs inputs;
    private final Texts texts;

    WorkspaceBasics(WorkspaceFields fields, FormInputs inputs, Texts texts) {
        this.fields = fields;
        this.inputs = inputs;
        this.texts = texts;
    }

    List<Node> nodes() {
        return List.of(
                new AccountChoice(inputs, texts, fields.accounts())
                        .of(fields.account(), "aiworkspaces-account", "aiworkspaces.create.locked"),
                name(),
                description());
    }

    private FieldBox name() {
        Field<String> name = fields.name();
        return inputs.text(name, "aiworkspaces-name", texts.bind("aiworkspaces.column.name"))
                .withHelp(
                        inputs.text(
                                () ->
                                        name.checking().get()
                                                ? texts.get("wizard.name.checking")
                                                : texts.get("aiworkspaces.create.name.help"),
                                name.checking()))
                .withLock(name.locked(), texts.bind("aiworkspaces.create.locked"))
                .withProblem(inputs.problem(name, this::nameProblem));
    }

    private String nameProblem(Problem problem) {
        return switch (problem) {
            case MISSING -> texts.get("wizard.problem.name.missing");
            case TOO_LONG -> texts.get("wizard.problem.name.too-long");
            case FIRST_CHARACTER -> texts.get("wizard.problem.name.first");
            case LAST_CHARACTER -> texts.get("wizard.problem.name.last");
            case REPEATED -> texts.get("apps.create.problem.name.repeated");
            case TAKEN -> texts.get("aiworkspaces.create.problem.name.taken");
            case REFUSED -> texts.get("wizard.problem.name.refused");
            default -> texts.get("wizard.problem.name.characters");
        };
    }

    private FieldBox description() {
        Field<String> description = fields.description();
        FieldBox box =
                inputs.lines(
                        description,
                        "aiworkspaces-description",
                        texts.bind("aiworkspaces.field.description"));
        if (inputs.find(description) instanceof TextArea area) {
            area.setPrefRowCount(DESCRIPTION_ROWS);
        }
        return box.withHelp(
                        inputs.text(
                                () ->
                                        texts.get(
                                                "apps.create.description.help",
                                                description.entered().length(),
                                                WorkspaceRules.LONGEST_DESCRIPTION),
                                description.value()))
                .withProblem(
                        inputs.problem(
                                description,
                                problem ->
                                        problem == Problem.REFUSED
                                                ? texts.get(
                                                        "apps.create.problem.description.refused")
                                                : texts.get(
                                                        "aiworkspaces.create.problem.description")));
    }
}
