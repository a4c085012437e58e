package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.creation.AccountChoice;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.FormMessage;
import io.github.dfconsole.ui.form.LookupStatus;
import io.github.dfconsole.ui.wizard.WizardPage;

import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/** Account and type. */
final class AppTypePage {

    private final AppFormViewModel form;
    private final FormInputs inputs;
    private final Texts texts;
    private final Times times;

    AppTypePage(AppFormViewModel form, FormInputs inputs, Texts texts, Times times) {
        this.form = form;
        this.inputs = inputs;
        this.texts = texts;
        this.times = times;
    }

    /**
     * Makes the page.
     *
     * @param createFirst takes a type that has to be created before the chosen one
     */
    WizardPage node(Consumer<String> createFirst) {
        AppChoices choices = form.choices();
        TypeCards cards = new TypeCards(form, texts);
        VBox problem = problem(cards);
        inputs.put(form.fields().type(), problem);
        LookupStatus types =
                new LookupStatus(
                        "apps-types-line",
                        choices.type(),
                        texts.bind("apps.create.type.none"),
                        texts,
                        times);
        LookupStatus setup =
                new LookupStatus(
                        "apps-setup-line", choices.setup(), inputs.text(() -> ""), texts, times);
        return new WizardPage(
                        AppStep.TYPE,
                        texts,
                        account(),
                        new CreateFirst("apps-create-first", choices, texts, createFirst),
                        types,
                        problem,
                        cards,
                        setup)
                .startingAt(cards);
    }

    /** What is wrong with the choice; the keyboard goes to the cards, and the words are seen. */
    private VBox problem(TypeCards cards) {
        FormMessage problem = new FormMessage("apps-type-problem");
        problem.textProperty()
                .bind(
                        inputs.problem(
                                form.fields().type(),
                                found ->
                                        found == Problem.REFUSED
                                                ? texts.get("form.choice-refused")
                                                : texts.get("apps.create.problem.type")));
        VBox box =
                new VBox(problem) {
                    @Override
                    public void requestFocus() {
                        cards.requestFocus();
                    }
                };
        box.visibleProperty().bind(problem.visibleProperty());
        box.managedProperty().bind(problem.visibleProperty());
        return box;
    }

    private FieldBox account() {
        return new AccountChoice(inputs, texts, form.choices().account())
                .of(form.fields().account(), "apps-account", "apps.create.locked");
    }
}
