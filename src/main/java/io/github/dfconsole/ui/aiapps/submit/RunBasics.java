package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.creation.AccountChoice;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.LookupStatus;
import io.github.dfconsole.ui.form.LookupTexts;

import javafx.beans.binding.LongBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

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
                new RunOrigin(form.filling(), inputs, texts, times).node(form.configuration()),
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
        return new LookupStatus("aiapps-configuration-line", form.choices().detail(), texts, times);
    }

    private FieldBox prefix() {
        return inputs.text(form.prefix(), "aiapps-prefix", texts.bind("aiapps.run.prefix"))
                .withHelp(texts.bind("aiapps.run.prefix.help"))
                .withLock(form.prefix().locked(), texts.bind("aiapps.run.locked"))
                .withProblem(inputs.problem(form.prefix(), this::problem))
                .with(used());
    }

    /** Says that the prefix is in use; it may be all the same. */
    private Node used() {
        LongBinding uses = form.runName().uses();
        Label words = new Label();
        words.setId("aiapps-prefix-used");
        words.textProperty()
                .bind(
                        inputs.text(
                                () ->
                                        texts.get(
                                                "aiapps.run.prefix.used",
                                                uses.get(),
                                                form.prefix().entered()),
                                uses,
                                form.prefix().value()));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("attention");
        words.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        Hyperlink another = new Hyperlink();
        another.setId("aiapps-prefix-suggest");
        another.textProperty().bind(texts.bind("aiapps.run.prefix.suggest"));
        another.setMinWidth(Region.USE_PREF_SIZE);
        another.setOnAction(event -> suggest());
        HBox line = new HBox(words, another);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("button-row");
        line.visibleProperty().bind(uses.greaterThan(0).and(form.prefix().locked().not()));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /** The link is gone afterwards, so the keyboard goes on in the field. */
    private void suggest() {
        form.runName().suggest();
        Node field = inputs.find(form.prefix());
        if (field != null) {
            field.requestFocus();
        }
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
