package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.profile.ProfileMarks;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.Pill;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/** Says that a connection is one of production, or read-only. It takes no room otherwise. */
public final class MarkPills extends HBox {

    private final Texts texts;

    /** Shows nothing yet. */
    public MarkPills(Texts texts) {
        this.texts = texts;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("profile-marks");
        show(ProfileMarks.NONE);
    }

    /** Shows the marks of a connection. */
    public void show(ProfileMarks marks) {
        getChildren().clear();
        if (marks.isProduction()) {
            add("profile.production", Pill.Tone.BAD);
        }
        if (marks.isReadOnly()) {
            add("profile.read-only", Pill.Tone.NEUTRAL);
        }
        setManaged(!getChildren().isEmpty());
        setVisible(isManaged());
    }

    private void add(String key, Pill.Tone tone) {
        Pill pill = new Pill();
        pill.show(texts.get(key), tone);
        getChildren().add(pill);
    }
}
