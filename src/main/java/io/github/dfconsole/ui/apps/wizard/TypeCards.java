package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.service.apps.AppType;
import io.github.dfconsole.service.apps.AppType.Purpose;
import io.github.dfconsole.text.NaturalOrder;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.form.Field;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The types of app, grouped by what they are for; those the guide does not know come last. */
final class TypeCards extends VBox {

    private final AppChoices choices;
    private final Field<@Nullable String> type;
    private final Texts texts;
    private final List<TypeCard> cards = new ArrayList<>();

    TypeCards(AppFormViewModel form, Texts texts) {
        this.choices = form.choices();
        this.type = form.fields().type();
        this.texts = texts;
        setId("apps-types");
        getStyleClass().add("type-cards");
        RedrawOnChange.follow(
                this,
                this::render,
                choices.type().choices(),
                choices.running().choices(),
                texts.locale());
        type.value().addListener((property, before, now) -> select(now));
        disableProperty().bind(type.locked());
        render();
    }

    private void render() {
        // They may come after the keyboard did.
        boolean hadKeyboard = isFocused() || cards.stream().anyMatch(Node::isFocused);
        ToggleGroup group = new ToggleGroup();
        cards.clear();
        getChildren().clear();
        for (Purpose purpose : Purpose.values()) {
            add(title(purpose), typesFor(Optional.of(purpose)), group);
        }
        add(texts.get("apps.create.type.other"), typesFor(Optional.empty()), group);
        select(type.get());
        group.selectedToggleProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now instanceof TypeCard card) {
                                type.set(card.appTypeId());
                            }
                        });
        if (hadKeyboard) {
            requestFocus();
        }
    }

    private String title(Purpose purpose) {
        return switch (purpose) {
            case STORE -> texts.get("apps.create.type.store");
            case STREAM -> texts.get("apps.create.type.stream");
            case QUERY -> texts.get("apps.create.type.query");
            case LOOK -> texts.get("apps.create.type.look");
            case CLIENT -> texts.get("apps.create.type.client");
        };
    }

    private List<String> typesFor(Optional<Purpose> purpose) {
        List<String> types =
                choices.type().choices().stream()
                        .filter(id -> AppType.of(id).map(AppType::purpose).equals(purpose))
                        .toList();
        return NaturalOrder.sorted(types, id -> id, texts.locale().get());
    }

    private void add(String title, List<String> types, ToggleGroup group) {
        if (types.isEmpty()) {
            return;
        }
        Label heading = new Label(title);
        heading.getStyleClass().add("field-label");
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("type-group");
        for (String id : types) {
            TypeCard card = new TypeCard(id, choices, group, texts);
            cards.add(card);
            flow.getChildren().add(card);
        }
        getChildren().add(new VBox(4, heading, flow));
    }

    private void select(@Nullable String chosen) {
        cards.stream()
                .filter(card -> card.appTypeId().equals(chosen))
                .forEach(card -> card.setSelected(true));
    }

    /** The keyboard goes to the card that is chosen, or else to the first. */
    @Override
    public void requestFocus() {
        cards.stream()
                .filter(TypeCard::isSelected)
                .findFirst()
                .or(() -> cards.stream().filter(card -> !card.isDisabled()).findFirst())
                .ifPresentOrElse(Node::requestFocus, super::requestFocus);
    }
}
