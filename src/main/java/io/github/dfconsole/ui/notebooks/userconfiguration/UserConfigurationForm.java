package io.github.dfconsole.ui.notebooks.userconfiguration;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.notebooks.Problem;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.SecretField;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A field for each user configuration; masked ones are password fields. */
public final class UserConfigurationForm extends VBox {

    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_EXPRESSION = 120;

    private final String id;
    private final UserConfigurationFormViewModel model;
    private final boolean isNew;
    private final Texts texts;
    private final Jobs jobs;
    private final List<Node> fields = new ArrayList<>();

    /**
     * Creates the fields, and new ones whenever others are asked for.
     *
     * @param id the stable id; that of each field begins with it and ends with its number
     * @param isNew whether the notebook is yet to be created; one that exists keeps what is left
     *     empty
     */
    public UserConfigurationForm(
            String id,
            UserConfigurationFormViewModel model,
            boolean isNew,
            Texts texts,
            Jobs jobs) {
        this.id = id;
        this.model = model;
        this.isNew = isNew;
        this.texts = texts;
        this.jobs = jobs;
        getStyleClass().add("configuration-form");
        model.fields().addListener((ListChangeListener<UserConfigurationField>) change -> render());
        render();
    }

    /** Puts the keyboard into a field. */
    public void focus(int index) {
        if (index >= 0 && index < fields.size()) {
            fields.get(index).requestFocus();
        }
    }

    /** The field that has a number; null if there is none. */
    public @Nullable Node field(int index) {
        return index >= 0 && index < fields.size() ? fields.get(index) : null;
    }

    private void render() {
        fields.clear();
        List<Node> boxes = new ArrayList<>();
        for (UserConfigurationField field : model.fields()) {
            boxes.add(box(field, id + "-" + boxes.size()));
        }
        getChildren().setAll(boxes);
    }

    private Node box(UserConfigurationField field, String fieldId) {
        TextField input;
        Node shown;
        if (field.spec().isMasking()) {
            SecretField secret = new SecretField(fieldId, field.value(), texts, jobs);
            watch(secret.shownField(), field);
            input = secret.field();
            shown = secret;
        } else {
            input = new TextField();
            input.setId(fieldId);
            input.textProperty().bindBidirectional(field.value());
            shown = input;
        }
        watch(input, field);
        fields.add(shown);
        if (!isNew) {
            input.promptTextProperty().bind(texts.bind("configuration.unchanged"));
        }
        String name =
                Printable.escape(field.spec().componentName(), LONGEST_WORDS)
                        + " · "
                        + Printable.escape(field.spec().name(), LONGEST_WORDS);
        return new FieldBox(
                        input,
                        shown,
                        field.isMandatory() || !isNew
                                ? Bindings.createStringBinding(() -> name)
                                : texts.bind("field.optional", name))
                .withHelp(
                        Bindings.createStringBinding(
                                () -> help(field), field.unchecked(), texts.locale()))
                .withProblem(
                        Bindings.createStringBinding(
                                () -> words(field), field.problem(), texts.locale()));
    }

    private void watch(TextField input, UserConfigurationField field) {
        input.focusedProperty()
                .addListener(
                        (property, before, now) -> {
                            if (!now) {
                                model.leave(field);
                            }
                        });
    }

    private String help(UserConfigurationField field) {
        String purpose = Printable.escape(field.words().purpose(), LONGEST_WORDS);
        String form = Printable.escape(field.words().form(), LONGEST_WORDS);
        String unchecked = field.unchecked().get() ? texts.get("configuration.unchecked") : "";
        return String.join("\n", nonEmpty(purpose, form, unchecked));
    }

    private static List<String> nonEmpty(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).toList();
    }

    private String words(UserConfigurationField field) {
        Problem problem = field.problem().get();
        return switch (problem) {
            case null -> "";
            case MISSING -> texts.get("configuration.missing");
            case REFUSED -> texts.get("configuration.refused");
            default -> {
                String form = field.words().form();
                String expression = field.spec().regularExpression();
                yield form.isEmpty()
                        ? texts.get(
                                "configuration.pattern",
                                Printable.escape(expression, LONGEST_EXPRESSION))
                        : texts.get("configuration.pattern", Printable.escape(form, LONGEST_WORDS));
            }
        };
    }
}
