package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.aiapps.submit.RunFilling.Origin;
import io.github.dfconsole.ui.aiapps.submit.RunFilling.Repeated;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationFormViewModel;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.HelpLine;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.List;

/**
 * Says where the values of the form come from, and which secrets have to be entered.
 *
 * @param filling what the form was filled with
 * @param inputs makes texts that follow the language
 */
record RunOrigin(RunFilling filling, FormInputs inputs, Texts texts, Times times) {

    private static final int LONGEST = 300;

    Node node(ConfigurationFormViewModel configuration) {
        HelpLine origin =
                line(
                        "aiapps-origin",
                        new HelpLine(
                                inputs.text(this::words, filling.origin(), filling.repeated())));
        HelpLine taken =
                line(
                        "aiapps-secrets-taken",
                        new HelpLine(
                                inputs.text(
                                        () ->
                                                names(
                                                        "aiapps.run.secrets.taken",
                                                        filling.takenSecrets().get()),
                                        filling.takenSecrets())));
        HelpLine missing =
                line(
                        "aiapps-secrets-missing",
                        new HelpLine(
                                inputs.text(
                                        () -> missing(configuration), configuration.changed())));
        missing.getStyleClass().add("attention");
        return new VBox(origin, unclear(), taken, missing, takeWorkspace());
    }

    private HelpLine unclear() {
        HelpLine unclear =
                line(
                        "aiapps-unclear",
                        new HelpLine(
                                inputs.text(
                                        () ->
                                                filling.unclear().get()
                                                        ? texts.get("aiconfiguration.unclear")
                                                        : "",
                                        filling.unclear())));
        unclear.getStyleClass().add("attention");
        return unclear;
    }

    private String missing(ConfigurationFormViewModel configuration) {
        // Only what is read is told of the next change.
        configuration.changed().get();
        return names("aiapps.run.secrets.missing", filling.missingSecrets());
    }

    private static HelpLine line(String id, HelpLine line) {
        line.setId(id);
        return line;
    }

    private String words() {
        Repeated run = filling.repeated().get();
        Origin origin = filling.origin().get();
        if (run != null) {
            return repeated(run, origin);
        }
        return switch (origin) {
            case NOTHING -> "";
            case WORKSPACE -> texts.get("aiapps.run.from.workspace");
            case NO_CONFIGURATION -> texts.get("aiapps.run.from.nothing");
            case DRAFT -> texts.get("aiapps.run.from.draft");
            case ENTERED -> texts.get("aiapps.run.from.entered");
        };
    }

    private String repeated(Repeated run, Origin origin) {
        String name = Printable.escape(run.name(), LONGEST);
        Instant sentAt = run.sentAt();
        if (sentAt != null) {
            return texts.get("aiapps.run.from.sent", name, times.exact(sentAt));
        }
        return origin == Origin.NO_CONFIGURATION
                ? texts.get("aiapps.run.from.elsewhere-nothing", name)
                : texts.get("aiapps.run.from.elsewhere", name);
    }

    private String names(String key, List<String> names) {
        return names.isEmpty()
                ? ""
                : texts.get(key, Printable.escape(String.join(", ", names), LONGEST));
    }

    /** Takes the configuration of the workspace in place of what is entered. */
    private Hyperlink takeWorkspace() {
        Hyperlink take = new Hyperlink();
        take.setId("aiapps-take-workspace");
        take.textProperty().bind(texts.bind("aiapps.run.take-workspace"));
        take.setOnAction(event -> filling.takeWorkspace());
        BooleanBinding possible =
                Bindings.createBooleanBinding(filling::canTakeWorkspace, filling.origin());
        take.visibleProperty().bind(possible);
        take.managedProperty().bind(possible);
        return take;
    }
}
