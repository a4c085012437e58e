package io.github.dfconsole.ui.notebooks.userconfiguration;

import io.github.dfconsole.service.pattern.PatternRule;
import io.github.dfconsole.service.pattern.PatternRules;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.SecretField;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A field for each user configuration; masked ones are password fields. */
public final class UserConfigurationForm extends VBox {

    private static final int LONGEST_WORDS = 300;

    private final String id;
    private final UserConfigurationFormViewModel model;
    private final FormInputs inputs;
    private final Texts texts;

    /**
     * Creates the fields, and new ones whenever others are asked for.
     *
     * @param id the stable id; that of each field begins with it and ends with its number
     * @param inputs makes the fields, and finds them again
     */
    public UserConfigurationForm(
            String id, UserConfigurationFormViewModel model, FormInputs inputs, Texts texts) {
        this.id = id;
        this.model = model;
        this.inputs = inputs;
        this.texts = texts;
        getStyleClass().add("configuration-form");
        model.fields().addListener((ListChangeListener<UserConfigurationField>) change -> render());
        render();
    }

    /**
     * Puts the keyboard into the field that has a number, from 0; does nothing if there is none.
     */
    public void focus(int index) {
        if (index >= 0 && index < model.fields().size()) {
            Node input = inputs.find(model.fields().get(index).input());
            if (input != null) {
                input.requestFocus();
            }
        }
    }

    private void render() {
        List<Node> boxes = new ArrayList<>();
        for (UserConfigurationField field : model.fields()) {
            boxes.add(box(field, id + "-" + boxes.size()));
        }
        getChildren().setAll(boxes);
    }

    private Node box(UserConfigurationField field, String fieldId) {
        FieldBox box =
                field.spec().isMasking()
                        ? inputs.secret(field.input(), fieldId, label(field))
                        : inputs.text(field.input(), fieldId, label(field));
        if (!model.isNew()) {
            sayUnchanged(inputs.find(field.input()));
        }
        return box.withHelp(inputs.text(() -> help(field), field.unchecked()))
                .with(new RuleList(fieldId + "-rule", rules(field), field.value(), texts))
                .withProblem(inputs.problem(field.input(), problem -> words(field, problem)));
    }

    /** A field that is left empty keeps the value the notebook has. */
    private void sayUnchanged(@Nullable Node input) {
        TextField field =
                switch (input) {
                    case SecretField secret -> secret.field();
                    case TextField text -> text;
                    case null, default -> throw new IllegalStateException("Not a text field");
                };
        field.promptTextProperty().bind(texts.bind("configuration.unchanged"));
    }

    private ObservableValue<String> label(UserConfigurationField field) {
        String name =
                Printable.escape(field.spec().componentName(), LONGEST_WORDS) + " · " + name(field);
        return field.isMandatory() || !model.isNew()
                ? inputs.text(() -> name)
                : texts.bind("field.optional", name);
    }

    private static String name(UserConfigurationField field) {
        return Printable.escape(field.spec().name(), LONGEST_WORDS);
    }

    private String help(UserConfigurationField field) {
        return Stream.of(
                        Printable.escape(field.help().purpose(), LONGEST_WORDS),
                        Printable.escape(field.help().form(), LONGEST_WORDS),
                        field.unchecked().get() ? texts.get("configuration.unchecked") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String words(UserConfigurationField field, Problem problem) {
        return switch (problem) {
            case MISSING -> texts.get("configuration.missing", name(field));
            case REFUSED -> texts.get("configuration.refused");
            default -> mismatch(field);
        };
    }

    /** In words, never as an expression: that of the service, or else the console's own. */
    private String mismatch(UserConfigurationField field) {
        String said = Printable.escape(field.help().form(), LONGEST_WORDS);
        String form = said.isEmpty() ? RuleList.words(rules(field), texts) : said;
        return form.isEmpty()
                ? texts.get("configuration.mismatch")
                : texts.get("configuration.pattern", form);
    }

    private static List<PatternRule> rules(UserConfigurationField field) {
        return PatternRules.of(field.spec().regularExpression());
    }
}
