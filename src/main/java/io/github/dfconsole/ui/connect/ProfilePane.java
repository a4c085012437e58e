package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.profile.ProfileMarks.Colour;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.form.CheckField;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.RadioField;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Locale;

/** What a connection is called, and how it is marked. */
final class ProfilePane extends VBox {

    private final ProfileFormViewModel form;
    private final Texts texts;

    ProfilePane(ProfilesViewModel model, Texts texts) {
        this.form = model.form();
        this.texts = texts;
        getStyleClass().add("profile-form");
        getChildren()
                .addAll(
                        name(model),
                        colours(),
                        new CheckField(
                                "profile-production",
                                texts.bind("profile.production"),
                                texts.bind("profile.production.help"),
                                form.production()),
                        new CheckField(
                                "profile-read-only",
                                texts.bind("profile.read-only"),
                                texts.bind("profile.read-only.help"),
                                form.readOnly()));
    }

    private Node name(ProfilesViewModel model) {
        TextField name = new TextField();
        name.setId("profile-name");
        name.textProperty().bindBidirectional(form.name());
        return new FieldBox(name, name, texts.bind("profile.name"))
                .withHelp(texts.bind("profile.name.help"))
                .withProblem(
                        Bindings.createStringBinding(
                                () ->
                                        model.nameProblem().get()
                                                ? texts.get("profile.name.used")
                                                : "",
                                model.nameProblem(),
                                texts.locale()));
    }

    private Node colours() {
        RadioField<Colour> field = new RadioField<>(texts.bind("profile.colour"), form.colour());
        for (Colour colour : Colour.values()) {
            Region dot = new Region();
            dot.getStyleClass().addAll("profile-dot", ColourStyle.of(colour));
            String id = "profile-colour-" + colour.name().toLowerCase(Locale.ROOT);
            field.with(colour, id, texts.bind(key(colour)), dot);
        }
        return field;
    }

    private static String key(Colour colour) {
        return switch (colour) {
            case NONE -> "profile.colour.none";
            case BLUE -> "profile.colour.blue";
            case GREEN -> "profile.colour.green";
            case YELLOW -> "profile.colour.yellow";
            case ORANGE -> "profile.colour.orange";
            case RED -> "profile.colour.red";
            case PURPLE -> "profile.colour.purple";
        };
    }
}
