package io.github.dfconsole.ui.aiworkspaces.change;

import io.github.dfconsole.service.aiconfiguration.ConfigurationMerge.Conflict;
import io.github.dfconsole.service.aiconfiguration.ConfigurationValue;
import io.github.dfconsole.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What somebody else has set meanwhile, and the choice what becomes of it. */
final class DriftPane extends VBox {

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
        words.lines(drift.changes()).forEach(each -> nodes.add(line(each)));
        if (!drift.conflicts().isEmpty()) {
            nodes.add(title("aiworkspaces.drift.conflicts"));
            drift.conflicts().forEach(each -> nodes.add(conflict(each)));
        }
        nodes.add(buttons(merged, kept));
        getChildren().setAll(nodes);
    }

    private Label title(String key) {
        Label title = line(texts.get(key));
        title.getStyleClass().add("card-title");
        return title;
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private Node conflict(Conflict conflict) {
        ToggleGroup group = new ToggleGroup();
        RadioButton mine =
                choice("mine", "aiworkspaces.drift.mine", conflict.field(), conflict.mine());
        RadioButton theirs =
                choice("theirs", "aiworkspaces.drift.theirs", conflict.field(), conflict.theirs());
        group.getToggles().setAll(mine, theirs);
        mine.setSelected(true);
        theirs.selectedProperty()
                .addListener((property, before, now) -> giveWay(conflict.field(), now));
        return new VBox(line(words.field(conflict.field())), mine, theirs);
    }

    private void giveWay(String field, boolean isYielding) {
        if (isYielding) {
            yielding.add(field);
        } else {
            yielding.remove(field);
        }
    }

    private RadioButton choice(String whose, String key, String field, ConfigurationValue value) {
        RadioButton button = new RadioButton(texts.get(key, words.value(field, value)));
        button.setId("aiworkspaces-drift-" + whose + "-" + field);
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
