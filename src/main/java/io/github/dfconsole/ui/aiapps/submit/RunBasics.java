package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.creation.AccountChoice;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.HelpLine;
import io.github.dfconsole.ui.form.LookupTexts;

import javafx.scene.Node;

import java.util.List;

/** What is run: the account, the workspace, and the beginning of the name. */
final class RunBasics {

    private final RunFormViewModel form;
    private final FormInputs inputs;
    private final Texts texts;
    private final Times times;

    RunBasics(RunFormViewModel form, FormInputs inputs, Texts texts, Times times) {
        this.form = form;
        this.inputs = inputs;
        this.texts = texts;
        this.times = times;
    }

    List<Node> nodes() {
        return List.of(
                new AccountChoice(inputs, texts, form.choices().account())
                        .of(form.account(), "aiapps-account", "aiapps.run.locked"),
                workspace(),
                reading(),
                origin(),
                prefix());
    }

    private FieldBox workspace() {
        return inputs.choice(
                        form.workspace(),
                        "aiapps-workspace",
                        form.choices().workspace(),
                        new LookupTexts<>(
                                AiWorkspace::name,
                                AiWorkspace::description,
                                inputs.text(() -> texts.get("aiapps.run.account-first")),
                                inputs.text(() -> texts.get("aiapps.run.no-workspaces")),
                                inputs.text(
                                        () ->
                                                form.choices()
                                                        .workspace()
                                                        .chosen(AiWorkspace::imageVersion, ""),
                                        form.choices().workspace().value())),
                        texts.bind("aiapps.column.workspace"))
                .withLock(form.workspace().locked(), texts.bind("aiapps.run.locked"));
    }

    /** How reading the configuration of the workspace goes. */
    private Node reading() {
        return new ReadingLine("aiapps-configuration-line", form.choices().detail(), texts, times);
    }

    private Node origin() {
        return new HelpLine(
                inputs.text(
                        () ->
                                switch (form.origin().get()) {
                                    case NOTHING -> "";
                                    case WORKSPACE -> texts.get("aiapps.run.from.workspace");
                                    case NO_CONFIGURATION -> texts.get("aiapps.run.from.nothing");
                                    case DRAFT -> texts.get("aiapps.run.from.draft");
                                },
                        form.origin()));
    }

    private FieldBox prefix() {
        return inputs.text(form.prefix(), "aiapps-prefix", texts.bind("aiapps.run.prefix"))
                .withHelp(texts.bind("aiapps.run.prefix.help"))
                .withLock(form.prefix().locked(), texts.bind("aiapps.run.locked"))
                .withProblem(inputs.problem(form.prefix(), this::problem));
    }

    private String problem(Problem problem) {
        return switch (problem) {
            case MISSING, TOO_SHORT, TOO_LONG -> texts.get("aiapps.run.prefix.length");
            case FIRST_CHARACTER -> texts.get("wizard.problem.name.first");
            case REFUSED -> texts.get("wizard.problem.name.refused");
            default -> texts.get("wizard.problem.name.characters");
        };
    }
}
