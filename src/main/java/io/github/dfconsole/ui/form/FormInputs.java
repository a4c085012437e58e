package io.github.dfconsole.ui.form;

import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** Makes the inputs of a form and finds the one that belongs to a field. */
public final class FormInputs {

    private final ScreenContext context;
    private final Texts texts;
    private final Map<Field<?>, Node> inputs = new HashMap<>();

    /** Creates the inputs of one form; there are none yet. */
    public FormInputs(ScreenContext context) {
        this.context = context;
        this.texts = context.texts();
    }

    /**
     * Makes a text field with its label.
     *
     * @param id the node id
     */
    public FieldBox text(Field<String> field, String id, ObservableValue<String> label) {
        TextField input = input(field, id);
        return new FieldBox(input, input, label);
    }

    /**
     * Makes a text field without a label, as in a table.
     *
     * @param id the node id
     */
    public TextField input(Field<String> field, String id) {
        return wired(new TextField(), field, id);
    }

    /**
     * Makes a field for several lines with its label. Tab leads on, as from every other field.
     *
     * @param id the node id
     */
    public FieldBox lines(Field<String> field, String id, ObservableValue<String> label) {
        TextArea input = linesInput(field, id);
        return new FieldBox(input, input, label);
    }

    /**
     * Makes a field for several lines without a label, as in a table. Tab leads on.
     *
     * @param id the node id
     */
    public TextArea linesInput(Field<String> field, String id) {
        TextArea input = wired(new TextArea(), field, id);
        input.setWrapText(true);
        TabLeadsOn.from(input);
        return input;
    }

    private <I extends TextInputControl> I wired(I input, Field<String> field, String id) {
        input.setId(id);
        input.textProperty().bindBidirectional(field.value());
        input.editableProperty().bind(field.locked().not());
        checkOnLeave(input, field);
        put(field, input);
        return input;
    }

    /** Makes a field for a secret, which is shown on demand only. */
    public FieldBox secret(Field<String> field, String id, ObservableValue<String> label) {
        SecretField input = secretInput(field, id);
        return new FieldBox(input.field(), input, label);
    }

    /**
     * Makes a field for a secret without a label, as in a table.
     *
     * @param id the node id
     */
    public SecretField secretInput(Field<String> field, String id) {
        SecretField input = new SecretField(id, field.value(), texts, context.jobs());
        checkOnLeave(input.field(), field);
        checkOnLeave(input.shownField(), field);
        put(field, input);
        return input;
    }

    private static void checkOnLeave(TextInputControl input, Field<String> field) {
        input.focusedProperty()
                .addListener(
                        (property, before, now) -> {
                            if (!now) {
                                field.leave();
                            }
                        });
    }

    /**
     * Makes a drop-down that is filled by a look-up. It says what is wrong with the choice while
     * there is something to choose from; otherwise it says why there is nothing.
     *
     * @param id the node id
     */
    public <T> FieldBox choice(
            Field<@Nullable T> field,
            String id,
            LookupViewModel<T> lookup,
            LookupTexts<T> words,
            ObservableValue<String> label) {
        LookupField<T> input = new LookupField<>(id, lookup, words, texts, context.times());
        input.lockWhile(field.locked());
        put(field, input.box());
        StringBinding problem = problem(field, found -> choiceProblem(found, label.getValue()));
        StringBinding shown =
                Bindings.createStringBinding(
                        () -> lookup.state().get() == LookupState.LOADED ? problem.get() : "",
                        problem,
                        lookup.state());
        return new FieldBox(input.box(), input, label).withProblem(shown);
    }

    private String choiceProblem(Problem problem, String label) {
        return problem == Problem.REFUSED
                ? texts.get("form.choice-refused")
                : texts.get("form.choice-missing", label);
    }

    /**
     * Puts what is wrong with a field into words; empty if nothing is.
     *
     * @param words the text for a problem of this field; it names the rule and the fix (W8)
     */
    public StringBinding problem(Field<?> field, Function<Problem, String> words) {
        return text(
                () -> {
                    Problem problem = field.problem().get();
                    return problem == null ? "" : words.apply(problem);
                },
                field.problem());
    }

    /** Returns a text that is made anew when the language or something it depends on changes. */
    public StringBinding text(Callable<String> words, Observable... dependencies) {
        Observable[] all = Arrays.copyOf(dependencies, dependencies.length + 1);
        all[dependencies.length] = texts.locale();
        return Bindings.createStringBinding(words, all);
    }

    /** Makes known an input that was made elsewhere. */
    public void put(Field<?> field, Node input) {
        inputs.put(field, input);
    }

    /** The input of a field; null if there is none. */
    public @Nullable Node find(Field<?> field) {
        return inputs.get(field);
    }
}
