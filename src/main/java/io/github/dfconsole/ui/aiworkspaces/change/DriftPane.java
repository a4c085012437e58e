package io.github.dfconsole.ui.aiworkspaces.change;

import io.github.dfconsole.service.aiconfiguration.ConfigurationMerge.Conflict;
import io.github.dfconsole.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What somebody else has set meanwhile, and the choice what becomes of it. */
final class DriftPane extends VBox {

    private static final int MOST_CHOICES = 20;

    private final Texts texts;
    private final DifferenceText words;
    private final Set<String> yielding = new HashSet<>();
    private final Button merge = new Button();

    /**
     * Shows what has changed.
     *
     * @param merged takes the fields in which the other change is wanted
     * @param kept the user wants the own configuration all the same
     */
    DriftPane(
            ReplacementViewModel.Drift drift,
            Texts texts,
            Consumer<Set<String>> merged,
            Runnable kept) {
        this.texts = texts;
        this.words = new DifferenceText(texts);
        setId("aiworkspaces-drift");
        getStyleClass().addAll("confirm-content", "card-box");
        List<Node> nodes = new ArrayList<>();
        nodes.add(title("aiworkspaces.drift.title"));
        DifferenceLines changes = new DifferenceLines("aiworkspaces-drift-changes");
        changes.show(words.lines(drift.changes()));
        nodes.add(changes);
        if (!drift.conflicts().isEmpty()) {
            nodes.add(title("aiworkspaces.drift.conflicts"));
            drift.conflicts().stream()
                    .limit(MOST_CHOICES)
                    .forEach(each -> nodes.add(conflict(each)));
        }
        if (drift.conflicts().size() > MOST_CHOICES) {
            nodes.add(others(drift.conflicts().stream().skip(MOST_CHOICES).toList()));
        }
        nodes.add(buttons(merged, kept));
        getChildren().setAll(nodes);
    }

    private Label title(String key) {
        Label title = DifferenceLines.line(texts.get(key));
        title.getStyleClass().add("card-title");
        return title;
    }

    private Node conflict(Conflict conflict) {
        String field = conflict.field();
        return decision(
                words.field(field),
                choice(
                        "mine-" + field,
                        texts.get("aiworkspaces.drift.mine", words.value(field, conflict.mine()))),
                choice(
                        "theirs-" + field,
                        texts.get(
                                "aiworkspaces.drift.theirs",
                                words.value(field, conflict.theirs()))),
                Set.of(field));
    }

    /** Of very many, the first are decided one by one, and all others together. */
    private Node others(List<Conflict> conflicts) {
        return decision(
                texts.get("aiworkspaces.drift.others", conflicts.size()),
                choice("mine-others", texts.get("aiworkspaces.drift.others.mine")),
                choice("theirs-others", texts.get("aiworkspaces.drift.others.theirs")),
                conflicts.stream().map(Conflict::field).collect(Collectors.toSet()));
    }

    private Node decision(String title, RadioButton mine, RadioButton theirs, Set<String> fields) {
        ToggleGroup group = new ToggleGroup();
        group.getToggles().setAll(mine, theirs);
        mine.setSelected(true);
        theirs.selectedProperty()
                .addListener(
                        (property, before, isYielding) -> {
                            if (isYielding) {
                                yielding.addAll(fields);
                            } else {
                                yielding.removeAll(fields);
                            }
                        });
        return new VBox(DifferenceLines.line(title), mine, theirs);
    }

    private static RadioButton choice(String id, String text) {
        RadioButton button = new RadioButton(text);
        button.setId("aiworkspaces-drift-" + id);
        button.setWrapText(true);
        return button;
    }

    private Node buttons(Consumer<Set<String>> merged, Runnable kept) {
        merge.setId("aiworkspaces-drift-merge");
        merge.setText(texts.get("aiworkspaces.drift.merge"));
        merge.setOnAction(event -> merged.accept(Set.copyOf(yielding)));
        Button keep = new Button(texts.get("aiworkspaces.drift.keep"));
        keep.setId("aiworkspaces-drift-keep");
        keep.setOnAction(event -> kept.run());
        FlowPane buttons = new FlowPane(merge, keep);
        buttons.getStyleClass().add("configuration-chips");
        return buttons;
    }

    void focusFirst() {
        merge.requestFocus();
    }
}
