package io.github.dfconsole.ui.aiworkspaces.change;

import io.github.dfconsole.service.aiconfiguration.ConfigurationDifference;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationSections;
import io.github.dfconsole.ui.control.ScrollArea;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FormInputs;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** The fields of a new configuration, and below them what it changes. */
final class ReplacementView extends VBox {

    private static final double WIDTH = 620;
    private static final double HEIGHT = 360;

    private final ReplacementViewModel model;
    private final Texts texts;
    private final FormInputs inputs;
    private final VBox drifted = new VBox();
    private final VBox fields = new VBox();
    private final Label differencesTitle = DifferenceLines.line("");
    private final DifferenceLines differenceLines = new DifferenceLines("aiworkspaces-differences");
    private final ScrollArea scroll = new ScrollArea(fields);

    ReplacementView(ReplacementViewModel model, ScreenContext context) {
        this.model = model;
        this.texts = context.texts();
        this.inputs = new FormInputs(context);
        getStyleClass().add("confirm-content");
        VBox differences = new VBox(differencesTitle, differenceLines);
        differences.setId("aiworkspaces-differences");
        differences.getStyleClass().add("wizard-section");
        differencesTitle.getStyleClass().add("section-title");
        fields.getStyleClass().addAll("confirm-content", "scrolled-form");
        if (model.isUnclear()) {
            Label unclear = DifferenceLines.line(texts.get("aiconfiguration.unclear"));
            unclear.setId("aiworkspaces-unclear");
            unclear.getStyleClass().add("attention");
            fields.getChildren().add(unclear);
        }
        fields.getChildren().add(drifted);
        fields.getChildren().addAll(new ConfigurationSections(model.form(), inputs, context).all());
        fields.getChildren().add(differences);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefSize(WIDTH, HEIGHT);
        scroll.getStyleClass().add("edge-to-edge");
        getChildren().add(scroll);
        show(null);
        model.form().changed().addListener((property, before, now) -> showDifferences());
        showDifferences();
    }

    private void showDifferences() {
        // Reading it lets the next change be told.
        Set<String> changed = model.form().changed().get();
        List<ConfigurationDifference> found = changed.isEmpty() ? List.of() : model.differences();
        differencesTitle.setText(texts.get("aiworkspaces.configure.differences", found.size()));
        differenceLines.show(new DifferenceText(texts).lines(found));
    }

    /** Shows what somebody else has set meanwhile; null if nothing has to be decided. */
    void show(ReplacementViewModel.@Nullable Drift drift) {
        drifted.getChildren().clear();
        drifted.setVisible(drift != null);
        drifted.setManaged(drift != null);
        if (drift != null) {
            DriftPane pane =
                    new DriftPane(
                            drift,
                            texts,
                            yielding -> check(() -> model.merge(yielding)),
                            model::keep);
            drifted.getChildren().add(pane);
            scroll.setVvalue(0);
            pane.focusFirst();
        } else if (getScene() != null) {
            focusFirst();
        }
    }

    /** Marks what is wrong, and leads to the first of it; goes on if nothing is. */
    void check(Runnable then) {
        model.form()
                .group()
                .check(
                        faulty -> {
                            if (faulty.isEmpty()) {
                                then.run();
                            } else {
                                focus(faulty.getFirst());
                            }
                        });
    }

    /** Leads to a field. */
    void focus(Field<?> field) {
        Node input = inputs.find(field);
        if (input != null) {
            input.requestFocus();
            scroll.reveal(input);
        }
    }

    void focusFirst() {
        // Before, what is scrolled is not in the window yet, and cannot take the keyboard.
        applyCss();
        layout();
        Node input = inputs.find(model.form().fields().image());
        if (input != null) {
            input.requestFocus();
        }
    }
}
