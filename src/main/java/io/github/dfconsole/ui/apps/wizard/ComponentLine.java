package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.service.apps.creation.ServiceTemplate;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.IconButton;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FieldProblem;
import io.github.dfconsole.ui.form.FormInputs;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.BiFunction;

/** The nodes of one component: a line of the table, and below it what is to be said of it. */
final class ComponentLine {

    private static final int LONGEST_NAME = 60;
    private static final int COLUMNS = 7;

    private final ComponentRow row;
    private final ComponentRows rows;
    private final FormInputs inputs;
    private final Texts texts;
    private final String id;
    private final VBox remarks = new VBox();

    /**
     * Creates a line.
     *
     * @param number its place in the table, from 0
     */
    ComponentLine(
            ComponentRow row, ComponentRows rows, int number, FormInputs inputs, Texts texts) {
        this.row = row;
        this.rows = rows;
        this.inputs = inputs;
        this.texts = texts;
        this.id = "apps-component-" + number;
    }

    /** The cells, from left to right. */
    List<Node> cells() {
        Node name = name();
        List<Node> cells =
                List.of(
                        name,
                        number(row.memory(), "-memory", "apps.create.memory", AppProblemText::size),
                        number(row.cores(), "-cores", "apps.create.cores", AppProblemText::size),
                        number(row.count(), "-count", "apps.create.count", AppProblemText::count),
                        row.recommended() == null ? remove() : reset());
        addAdvice();
        return cells;
    }

    /** What is said below the line; it takes no room while that is nothing. */
    VBox remarks() {
        return remarks;
    }

    private Node name() {
        if (row.recommended() == null) {
            TextField input =
                    input(
                            row.name(),
                            "-name",
                            "apps.create.component",
                            AppProblemText::componentName);
            input.setMaxWidth(Double.MAX_VALUE);
            return input;
        }
        Label name = new Label(Printable.escape(row.name().get(), LONGEST_NAME));
        name.setWrapText(true);
        name.getStyleClass().add("component-name");
        return name;
    }

    private Node number(
            Field<String> field,
            String suffix,
            String key,
            BiFunction<Problem, Texts, String> words) {
        TextField input = input(field, suffix, key, words);
        input.setPrefColumnCount(COLUMNS);
        // A number that is fixed is there to be read, and nothing else.
        input.disableProperty().bind(field.locked());
        return input;
    }

    private TextField input(
            Field<String> field,
            String suffix,
            String key,
            BiFunction<Problem, Texts, String> words) {
        TextField input = inputs.input(field, id + suffix);
        input.accessibleTextProperty()
                .bind(
                        inputs.text(
                                () -> texts.get(key) + ", " + row.name().get(),
                                row.name().value()));
        FieldProblem problem = new FieldProblem(input.getId() + "-problem", input);
        problem.textProperty()
                .bind(
                        inputs.problem(
                                field, found -> texts.get(key) + ": " + words.apply(found, texts)));
        remarks.getChildren().add(problem);
        return input;
    }

    private Node reset() {
        IconButton reset =
                new IconButton(
                        id + "-reset",
                        Feather.ROTATE_CCW,
                        named("apps.create.component.reset"),
                        row::reset);
        reset.disableProperty().bind(Bindings.createBooleanBinding(row::isAsRecommended, values()));
        return reset;
    }

    private Node remove() {
        return new IconButton(
                id + "-remove",
                Feather.TRASH_2,
                named("apps.create.component.remove"),
                () -> rows.remove(row));
    }

    private ObservableValue<String> named(String key) {
        return inputs.text(() -> texts.get(key, row.name().get()), row.name().value());
    }

    private javafx.beans.Observable[] values() {
        return row.fields().stream().map(Field::value).toArray(javafx.beans.Observable[]::new);
    }

    private void addAdvice() {
        ServiceTemplate.Component recommended = row.recommended();
        if (recommended == null) {
            return;
        }
        Label advice = new Label();
        advice.setId(id + "-advice");
        advice.setWrapText(true);
        advice.setMinHeight(Region.USE_PREF_SIZE);
        advice.getStyleClass().add("attention");
        advice.textProperty()
                .bind(
                        inputs.text(
                                () ->
                                        row.isBelowRecommended()
                                                ? texts.get(
                                                        "apps.create.component.below",
                                                        recommended.memoryMb(),
                                                        recommended.cpuCount(),
                                                        recommended.containerCount())
                                                : "",
                                values()));
        advice.visibleProperty().bind(advice.textProperty().isNotEmpty());
        advice.managedProperty().bind(advice.visibleProperty());
        remarks.getChildren().add(advice);
    }
}
