package io.github.dfconsole.ui.shell;

import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.profile.ProfileMarks;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.Pill;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/** Says that the connection is one of production, or read-only. It takes no room otherwise. */
final class ConnectionMarks extends HBox {

    private final ShellViewModel model;
    private final Texts texts;

    ConnectionMarks(ShellViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("connection-marks");
        setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("profile-marks");
        RedrawOnChange.follow(this, this::render, model.connection(), texts.locale());
        render();
    }

    private void render() {
        Connection connection = model.connection().get();
        ProfileMarks marks = connection == null ? ProfileMarks.NONE : connection.marks();
        getChildren().clear();
        if (marks.isProduction()) {
            add("profile.production", Pill.Tone.BAD);
        }
        if (marks.isReadOnly()) {
            add("profile.read-only", Pill.Tone.NEUTRAL);
        }
        setManaged(!getChildren().isEmpty());
    }

    private void add(String key, Pill.Tone tone) {
        Pill pill = new Pill();
        pill.show(texts.get(key), tone);
        getChildren().add(pill);
    }
}
