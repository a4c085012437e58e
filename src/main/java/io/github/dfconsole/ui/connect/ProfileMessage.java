package io.github.dfconsole.ui.connect;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What became of saving, removing or passing on connections. It takes no room otherwise. */
final class ProfileMessage extends VBox {

    private static final int LONGEST = 300;

    private final SavedProfiles model;
    private final Texts texts;
    private final Times times;
    private final Label words = new Label();

    ProfileMessage(SavedProfiles model, Texts texts, Times times) {
        this.model = model;
        this.texts = texts;
        this.times = times;
        words.setId("profile-message");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(words);
        RedrawOnChange.follow(
                this,
                this::render,
                model.said(),
                model.failure(),
                model.unreadable(),
                texts.locale());
        render();
    }

    private void render() {
        String text = text();
        words.setText(text);
        boolean isBad = model.failure().get() != null || model.said().get() == null;
        words.getStyleClass().removeAll("field-problem", "muted");
        words.getStyleClass().add(isBad ? "field-problem" : "muted");
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
    }

    private String text() {
        Throwable failure = model.failure().get();
        Said said = model.said().get();
        if (failure != null) {
            return ProfileFailure.of(failure, texts, times).inOne();
        }
        if (said != null) {
            return Printable.escape(texts.get(said.textKey(), said.values().toArray()), LONGEST);
        }
        int lost = model.unreadable().size();
        return lost == 0 ? "" : texts.get("profile.unreadable", lost);
    }
}
