package io.github.dfconsole.ui.preferences;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.form.ChoiceBoxes;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.HelpLine;
import io.github.dfconsole.ui.form.TypeAhead;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

import java.time.Instant;
import java.util.Locale;

/**
 * Chooses the time zone; typing searches. What is only passed on the way to a choice in the open
 * list is not applied.
 */
final class ZoneField {

    private final PreferencesViewModel model;
    private final Texts texts;
    private final Times times;
    private final Instant now;
    private final ObjectProperty<ZoneChoice> pointedAt;
    private final ComboBox<ZoneChoice> box;
    private final TypeAhead search;

    ZoneField(PreferencesViewModel model, Texts texts, Times times) {
        this.model = model;
        this.texts = texts;
        this.times = times;
        this.now = model.now();
        this.pointedAt = new SimpleObjectProperty<>(model.zone().get());
        this.box = ChoiceBoxes.box("preferences-zone", model.zones(), pointedAt, this::name, texts);
        box.setPrefWidth(Section.DROP_DOWN_WIDTH);
        this.search = new TypeAhead(box, this::choose, () -> true);
        pointedAt.addListener((property, before, now) -> apply());
        box.showingProperty().addListener((property, before, now) -> apply());
    }

    private void apply() {
        if (!box.isShowing()) {
            model.zone().set(pointedAt.get());
        }
    }

    Node node() {
        return new FieldBox(box, box, texts.bind("preferences.zone")).with(help());
    }

    private Label help() {
        Label help =
                new HelpLine(
                        Bindings.createStringBinding(
                                this::helpText, model.zone(), search.typed(), texts.locale()));
        help.setId("preferences-zone-help");
        return help;
    }

    private String helpText() {
        String typed = search.typed().get();
        return typed.isEmpty()
                ? texts.get("preferences.zone.help", times.zoned(now))
                : texts.get("lookup.search", typed);
    }

    private String name(ZoneChoice choice) {
        String zone = choice.id() + ", " + choice.offset(now);
        return choice.zone() == null ? texts.get("preferences.zone.system", zone) : zone;
    }

    /**
     * Chooses the first in whose name the typed text occurs; that of the system is not searched.
     */
    private void choose(String typed) {
        String wanted = typed.replace(' ', '_').toLowerCase(Locale.ROOT);
        model.zones().stream()
                .skip(1)
                .filter(choice -> choice.id().toLowerCase(Locale.ROOT).contains(wanted))
                .findFirst()
                .ifPresent(choice -> box.getSelectionModel().select(choice));
    }
}
