package io.github.dfconsole.ui.notebooks.acg;

import io.github.dfconsole.api.model.AcgRule;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The part of a notebook's detail that says who may reach which port, once the user asks for it.
 */
public final class AcgSection extends VBox {

    private static final int LONGEST_DESCRIPTION = 200;

    private final AcgRulesViewModel rules;
    private final Texts texts;
    private final VBox groups = new VBox();

    /** Shows no notebook yet. */
    public AcgSection(ScreenContext context) {
        texts = context.texts();
        rules = new AcgRulesViewModel(context.jobs());
        setId("notebooks-rules");
        getStyleClass().add("detail-section");
        groups.getStyleClass().add("detail-section");
        Label heading = new Label();
        heading.textProperty().bind(texts.bind("notebooks.rules"));
        heading.getStyleClass().add("section-title");
        getChildren().addAll(heading, groups, new AcgLine(rules, texts, context.times()));
        var lookup = rules.lookup();
        RedrawOnChange.follow(this, this::render, lookup.state(), lookup.choices(), texts.locale());
        render();
    }

    /** Turns to a notebook; nothing is read before the user asks for it. */
    public AcgSection show(@Nullable Session session, String notebookId) {
        rules.show(session, notebookId);
        return this;
    }

    private void render() {
        groups.getChildren().clear();
        addGroup("notebooks.rules.inbound", "in", rules.rules(true));
        addGroup("notebooks.rules.outbound", "out", rules.rules(false));
        addGroup("notebooks.rules.unclear", "unclear", rules.rules(null));
        groups.setVisible(!groups.getChildren().isEmpty());
        groups.setManaged(groups.isVisible());
    }

    private void addGroup(String titleKey, String id, List<AcgRule> group) {
        if (group.isEmpty()) {
            return;
        }
        Label title = new Label(texts.get(titleKey));
        title.getStyleClass().add("card-title");
        VBox card = new VBox(title);
        card.setId("notebooks-rules-" + id);
        card.getStyleClass().add("card-box");
        for (AcgRule rule : group) {
            card.getChildren().add(line(AcgRuleText.of(rule, texts), "acg-rule"));
            if (!rule.description().isBlank()) {
                String description = Printable.escape(rule.description(), LONGEST_DESCRIPTION);
                card.getChildren().add(line(description, "muted"));
            }
        }
        groups.getChildren().add(card);
    }

    private static Label line(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
