package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.FieldProblem;
import io.github.dfconsole.ui.form.FormInputs;

import javafx.beans.binding.StringBinding;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Makes what the sections of a configuration are made of.
 *
 * @param form what is entered
 * @param inputs makes the inputs
 * @param texts the texts
 */
record ConfigurationTools(ConfigurationFormViewModel form, FormInputs inputs, Texts texts) {

    /** A label that says so while the field differs from what was shown. */
    StringBinding label(String key, String field) {
        return inputs.text(
                () ->
                        form.isMarked(field)
                                ? texts.get("aiconfiguration.changed-label", texts.get(key))
                                : texts.get(key),
                form.changed());
    }

    /** A field of one line, below it what helps and what is wrong. */
    FieldBox text(
            Field<String> field,
            String id,
            StringBinding label,
            StringBinding help,
            BiFunction<Problem, Texts, String> words) {
        return withProblem(inputs.text(field, id, label).withHelp(help), field, words);
    }

    /** A field of several lines with what is wrong with it. */
    FieldBox lines(
            Field<String> field,
            String id,
            StringBinding label,
            BiFunction<Problem, Texts, String> words) {
        return withProblem(inputs.lines(field, id, label), field, words);
    }

    private FieldBox withProblem(
            FieldBox box, Field<String> field, BiFunction<Problem, Texts, String> words) {
        return box.withProblem(inputs.problem(field, problem -> words.apply(problem, texts)));
    }

    /** What is wrong with a field of a row. */
    FieldProblem problem(
            Field<String> field, Control input, BiFunction<Problem, Texts, String> words) {
        FieldProblem problem = new FieldProblem(input.getId() + "-problem", input);
        problem.textProperty().bind(inputs.problem(field, found -> words.apply(found, texts)));
        return problem;
    }

    /** Says while a row differs from what was shown. */
    Label mark(Supplier<String> field) {
        return line(
                "field-help",
                inputs.text(
                        () ->
                                form.isMarked(field.get())
                                        ? texts.get("aiconfiguration.changed")
                                        : "",
                        form.changed()));
    }

    /** A line that takes no room while it is empty. */
    Label line(String styleClass, StringBinding text) {
        Label line = new Label();
        line.textProperty().bind(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add(styleClass);
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /** A section with its title. */
    VBox section(String id, String titleKey) {
        Label title = new Label();
        title.textProperty().bind(texts.bind(titleKey));
        title.getStyleClass().add("section-title");
        VBox section = new VBox(title);
        section.setId("configuration-section-" + id);
        section.getStyleClass().add("wizard-section");
        return section;
    }
}
