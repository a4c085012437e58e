package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.LookupField;
import io.github.dfconsole.ui.form.LookupViewModel;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;

/** Makes the fields of the wizard's pages, and knows where each of them is. */
final class Fields {

    private final NotebookFormViewModel form;
    private final Texts texts;
    private final Times times;
    private final Map<FormField, Node> nodes = new EnumMap<>(FormField.class);

    Fields(NotebookFormViewModel form, Texts texts, Times times) {
        this.form = form;
        this.texts = texts;
        this.times = times;
    }

    FieldBox text(FormField field, String id, StringProperty value, ObservableValue<String> label) {
        TextField input = new TextField();
        input.setId(id);
        input.textProperty().bindBidirectional(value);
        input.focusedProperty()
                .addListener(
                        (property, before, now) -> {
                            if (!now) {
                                form.leave(field);
                            }
                        });
        nodes.put(field, input);
        return new FieldBox(input, input, label);
    }

    <T> FieldBox choice(
            FormField field,
            String id,
            LookupViewModel<T> lookup,
            LookupField.Words<T> words,
            ObservableValue<String> label) {
        LookupField<T> input = new LookupField<>(id, lookup, words, texts, times);
        nodes.put(field, input.box());
        StringBinding problem = problem(field);
        StringBinding choosable =
                Bindings.createStringBinding(
                        () ->
                                // Where there is nothing to choose from, the field says why.
                                lookup.phase().get() == LookupViewModel.Phase.LOADED
                                        ? problem.get()
                                        : "",
                        problem,
                        lookup.phase());
        return new FieldBox(input.box(), input, label).withProblem(choosable);
    }

    /** What is wrong with a field, in words; empty if nothing is. */
    StringBinding problem(FormField field) {
        return Bindings.createStringBinding(
                () -> ProblemText.of(field, form.problems().get(field), texts),
                form.problems(),
                texts.locale());
    }

    void put(FormField field, Node node) {
        nodes.put(field, node);
    }

    @Nullable Node find(FormField field) {
        return nodes.get(field);
    }
}
