package io.github.dfconsole.ui.notebooks.bucket;

import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.FormInputs;

import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Makes the field for a bucket: a name, with the list to choose from in front of it. */
public final class BucketInput {

    private final BucketViewModel model;
    private final FormInputs inputs;
    private final Texts texts;
    private final Times times;

    /** Makes fields for a bucket. */
    public BucketInput(BucketViewModel model, FormInputs inputs, Texts texts, Times times) {
        this.model = model;
        this.inputs = inputs;
        this.texts = texts;
        this.times = times;
    }

    /**
     * Makes the field.
     *
     * @param id the node id of the field
     */
    public FieldBox node(String id) {
        TextField input = inputs.input(model.name(), id);
        HBox.setHgrow(input, Priority.ALWAYS);
        // The list comes first, so that Tab leads on from a name that was typed.
        HBox both = new HBox(new BucketMenu(model, id, texts, times), input);
        both.getStyleClass().add("lookup-choice");
        return new FieldBox(input, both, texts.bind("wizard.field.bucket"))
                .withHelp(texts.bind("wizard.bucket.help"))
                .withProblem(inputs.problem(model.name(), this::problem))
                .with(new BucketDetailLine(model, input, id + "-detail", texts, times));
    }

    private String problem(Problem problem) {
        return switch (problem) {
            case MISSING -> texts.get("wizard.problem.bucket.missing");
            case REFUSED -> texts.get("wizard.problem.bucket.refused");
            default -> texts.get("wizard.problem.bucket.characters");
        };
    }
}
