package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.service.aiconfiguration.ConfigurationField;
import io.github.dfconsole.service.aiconfiguration.ImageAdvice;
import io.github.dfconsole.service.aiconfiguration.OfferedImage;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.LookupField;
import io.github.dfconsole.ui.form.LookupState;
import io.github.dfconsole.ui.form.LookupTexts;
import io.github.dfconsole.ui.form.LookupViewModel;
import io.github.dfconsole.ui.form.RadioField;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The image: picked from what is offered for a framework, or typed. */
final class ImageSection {

    private final ConfigurationTools tools;
    private final FormInputs inputs;
    private final Texts texts;
    private final Times times;
    private final ImageChoice choice;

    ImageSection(ConfigurationTools tools, Times times) {
        this.tools = tools;
        this.inputs = tools.inputs();
        this.texts = tools.texts();
        this.times = times;
        this.choice = tools.form().images();
    }

    VBox node() {
        VBox section = tools.section("image", "aiconfiguration.image");
        section.getChildren().addAll(source(), offered(), typed());
        return section;
    }

    private RadioField<ImageSource> source() {
        return new RadioField<>(texts.bind("aiconfiguration.image.source"), choice.source())
                .with(
                        ImageSource.TENSORFLOW,
                        "configuration-image-tensorflow",
                        texts.bind("aiconfiguration.image.tensorflow"))
                .with(
                        ImageSource.PYTORCH,
                        "configuration-image-pytorch",
                        texts.bind("aiconfiguration.image.pytorch"))
                .with(
                        ImageSource.OWN,
                        "configuration-image-own",
                        texts.bind("aiconfiguration.image.own"));
    }

    private VBox offered() {
        VBox both = new VBox(images(), versions());
        both.getStyleClass().addAll("wizard-section", "wizard-indented");
        both.visibleProperty().bind(choice.source().isNotEqualTo(ImageSource.OWN));
        both.managedProperty().bind(both.visibleProperty());
        return both;
    }

    private FieldBox images() {
        LookupViewModel<OfferedImage> images = choice.images();
        LookupField<OfferedImage> field =
                new LookupField<>(
                        "configuration-image-offered",
                        images,
                        new LookupTexts<>(
                                OfferedImage::name,
                                offered -> "",
                                inputs.text(() -> ""),
                                inputs.text(() -> texts.get("aiconfiguration.image.none")),
                                inputs.text(() -> "")),
                        texts,
                        times);
        return new FieldBox(field.box(), field, texts.bind("aiconfiguration.image.offered"))
                .withHelp(
                        inputs.text(
                                () ->
                                        images.state().get() == LookupState.FAILED
                                                ? texts.get("aiconfiguration.image.type-it")
                                                : "",
                                images.state()));
    }

    private FieldBox versions() {
        LookupField<String> field =
                new LookupField<>(
                        "configuration-image-version",
                        choice.versions(),
                        new LookupTexts<>(
                                version ->
                                        version.isEmpty()
                                                ? texts.get("aiconfiguration.image.untagged")
                                                : version,
                                version -> "",
                                inputs.text(
                                        () -> texts.get("aiconfiguration.image.version.waiting")),
                                inputs.text(() -> ""),
                                inputs.text(() -> "")),
                        texts,
                        times);
        FieldBox box =
                new FieldBox(field.box(), field, texts.bind("aiconfiguration.image.version"));
        box.visibleProperty().bind(choice.images().value().isNotNull());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private FieldBox typed() {
        Field<String> image = tools.form().fields().image();
        FieldBox box =
                tools.text(
                        image,
                        "configuration-image",
                        tools.label("aiconfiguration.image.typed", ConfigurationField.IMAGE),
                        inputs.text(() -> texts.get("aiconfiguration.image.help")),
                        ConfigurationProblemText::image);
        Label advice =
                tools.line(
                        "attention",
                        inputs.text(() -> advice(image), image.value(), image.problem()));
        advice.setId("configuration-image-advice");
        advice.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        return box.with(advice);
    }

    private String advice(Field<String> image) {
        return image.fault().isPresent()
                ? ""
                : ImageAdvice.about(image.entered())
                        .map(advice -> ConfigurationProblemText.advice(advice, texts))
                        .orElse("");
    }
}
