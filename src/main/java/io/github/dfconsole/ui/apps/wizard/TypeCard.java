package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.service.apps.AppType;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.Locale;

/** One type of app to choose: its name, its version, and what it needs. */
final class TypeCard extends RadioButton {

    private static final int LONGEST_NAME = 40;

    private final String appTypeId;

    TypeCard(String appTypeId, AppChoices choices, ToggleGroup group, Texts texts) {
        this.appTypeId = appTypeId;
        setId("apps-type-" + appTypeId.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        setToggleGroup(group);
        getStyleClass().add("type-card");
        boolean hasEnded = AppType.hasEnded(appTypeId);
        String need =
                hasEnded
                        ? texts.get("apps.create.type.ended")
                        : TypeNeed.words(appTypeId, choices, texts);
        Label name = new Label(name());
        name.getStyleClass().add("type-name");
        HBox title = new HBox(name, line(version()));
        title.setAlignment(Pos.BASELINE_LEFT);
        title.getStyleClass().add("type-title");
        VBox lines = new VBox(title);
        lines.getStyleClass().add("type-lines");
        if (!need.isEmpty()) {
            Label about = line(need);
            boolean isMissing = TypeNeed.missing(appTypeId, choices).isPresent();
            about.getStyleClass().add(isMissing || hasEnded ? "attention" : "muted");
            lines.getChildren().add(about);
        }
        setGraphic(lines);
        setDisable(hasEnded);
        setAccessibleText((name() + " " + version() + " " + need).strip());
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.getStyleClass().add("type-line");
        return line;
    }

    private String name() {
        int dash = appTypeId.lastIndexOf('-');
        return Printable.escape(dash < 1 ? appTypeId : appTypeId.substring(0, dash), LONGEST_NAME);
    }

    private String version() {
        int dash = appTypeId.lastIndexOf('-');
        return dash < 1 ? "" : Printable.escape(appTypeId.substring(dash + 1), LONGEST_NAME);
    }

    String appTypeId() {
        return appTypeId;
    }
}
