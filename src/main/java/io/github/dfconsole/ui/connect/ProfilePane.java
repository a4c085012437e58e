package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.profile.ProfileMarks.Colour;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.form.FieldBox;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Locale;

/** What a connection is called, and how it is marked. */
final class ProfilePane extends VBox {

    /** Narrow, so that they wrap, and do not widen the form. */
    private static final double SWATCHES_WIDTH = 200;

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
                        mark(
                                "profile-production",
                                "profile.production",
                                "profile.production.help",
                                form.production()),
                        mark(
                                "profile-read-only",
                                "profile.read-only",
                                "profile.read-only.help",
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
        ToggleGroup group = new ToggleGroup();
        FlowPane swatches = new FlowPane();
        swatches.setPrefWrapLength(SWATCHES_WIDTH);
        swatches.getStyleClass().add("profile-swatches");
        for (Colour colour : Colour.values()) {
            swatches.getChildren().add(swatch(colour, group));
        }
        Label label = new Label();
        label.textProperty().bind(texts.bind("profile.colour"));
        label.getStyleClass().add("field-label");
        VBox box = new VBox(label, swatches);
        box.getStyleClass().add("field");
        return box;
    }

    private RadioButton swatch(Colour colour, ToggleGroup group) {
        String name = colour.name().toLowerCase(Locale.ROOT);
        RadioButton swatch = new RadioButton();
        swatch.setId("profile-colour-" + name);
        swatch.textProperty().bind(texts.bind(key(colour)));
        Region dot = new Region();
        dot.getStyleClass().addAll("profile-dot", "profile-" + name);
        swatch.setGraphic(dot);
        swatch.setToggleGroup(group);
        swatch.setMinWidth(Region.USE_PREF_SIZE);
        swatch.setSelected(form.colour().get() == colour);
        form.colour().addListener((property, before, now) -> swatch.setSelected(now == colour));
        swatch.selectedProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now) {
                                form.colour().set(colour);
                            }
                        });
        return swatch;
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

    private Node mark(String id, String key, String helpKey, BooleanProperty value) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.textProperty().bind(texts.bind(key));
        box.selectedProperty().bindBidirectional(value);
        Label help = new Label();
        help.textProperty().bind(texts.bind(helpKey));
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        help.getStyleClass().addAll("field-help", "check-help");
        VBox both = new VBox(box, help);
        both.getStyleClass().add("small-field");
        return both;
    }
}
