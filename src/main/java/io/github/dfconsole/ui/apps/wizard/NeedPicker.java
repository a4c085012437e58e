package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.DependableApp;
import io.github.dfconsole.service.apps.AppEnd;
import io.github.dfconsole.service.apps.AppEnds;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.LookupTexts;
import io.github.dfconsole.ui.resource.ResourceState;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** The app that the new one needs: those that would do, with their state and their end. */
final class NeedPicker {

    private final AppFormViewModel form;
    private final FormInputs inputs;
    private final Texts texts;
    private final AppEnds ends;
    private final Supplier<Instant> now;

    NeedPicker(
            AppFormViewModel form,
            FormInputs inputs,
            ScreenContext context,
            AppEnds ends,
            Supplier<Instant> now) {
        this.form = form;
        this.inputs = inputs;
        this.texts = context.texts();
        this.ends = ends;
        this.now = now;
    }

    /** Makes the picker; it takes no room for a type that needs no other app. */
    Node node() {
        AppChoices choices = form.choices();
        VBox box =
                new VBox(
                        inputs.choice(
                                form.fields().need(),
                                "apps-need",
                                choices.need(),
                                words(),
                                inputs.text(this::label, choices.setup().value())),
                        warning());
        box.visibleProperty()
                .bind(
                        choices.setup()
                                .value()
                                .map(setup -> setup.needed().isPresent())
                                .orElse(false));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private Node warning() {
        Label before = new Label();
        before.setId("apps-need-ends");
        before.setWrapText(true);
        before.setMinHeight(Region.USE_PREF_SIZE);
        before.getStyleClass().add("attention");
        before.textProperty()
                .bind(
                        inputs.text(
                                this::endsBefore,
                                form.choices().need().value(),
                                form.fields().lifetime().value()));
        before.visibleProperty().bind(before.textProperty().isNotEmpty());
        before.managedProperty().bind(before.visibleProperty());
        return before;
    }

    private LookupTexts<App> words() {
        AppChoices choices = form.choices();
        return new LookupTexts<>(
                App::name,
                this::about,
                inputs.text(() -> ""),
                inputs.text(() -> texts.get("apps.create.need.none")),
                inputs.text(() -> choices.need().chosen(this::about, ""), choices.need().value()));
    }

    private String label() {
        String type =
                form.choices()
                        .setup()
                        .chosen(
                                setup -> setup.needed().map(DependableApp::appTypeId).orElse(""),
                                "");
        return texts.get("apps.create.need", type);
    }

    private String about(App app) {
        return ResourceState.of(app.state(), texts).word() + " · " + end(app);
    }

    private String end(App app) {
        AppEnd end = ends.of(app);
        Optional<NeedEnd> known = compare(app);
        if (known.isPresent()) {
            String left = left(known.get());
            return known.get().isCertain()
                    ? texts.get("apps.create.need.ends", left)
                    : texts.get("apps.create.need.may-end", left);
        }
        return end.how() == AppEnd.How.NO_END
                ? texts.get("apps.create.lifetime.no-end")
                : texts.get("apps.create.need.untold");
    }

    private String endsBefore() {
        App app = form.choices().need().value().get();
        if (app == null) {
            return "";
        }
        return compare(app)
                .filter(NeedEnd::isBefore)
                .map(
                        end ->
                                end.isCertain()
                                        ? texts.get(
                                                "apps.create.need.before", app.name(), left(end))
                                        : texts.get(
                                                "apps.create.need.maybe-before",
                                                app.name(),
                                                left(end)))
                .orElse("");
    }

    private Optional<NeedEnd> compare(App app) {
        return NeedEnd.of(ends.of(app), form.fields().lifetime().entered(), now.get());
    }

    /** To the minute: seconds would be old at once. */
    private String left(NeedEnd end) {
        long minutes = Math.max(1, end.left().toMinutes());
        return DurationText.of(Duration.ofMinutes(minutes), texts);
    }
}
