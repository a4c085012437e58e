package io.github.dfconsole.ui.notebooks.creation;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;

/** Says above the list which notebooks it is not known of whether they were created (E9). */
public final class PendingPane extends VBox {

    private static final int LONGEST_NAME = 60;

    private final PendingCreations model;
    private final Texts texts;
    private final Times times;
    private final Consumer<PendingCreation> createAgain;

    /**
     * Creates the pane.
     *
     * @param createAgain opens the wizard with what had been entered
     */
    public PendingPane(
            PendingCreations model,
            Texts texts,
            Times times,
            Consumer<PendingCreation> createAgain) {
        this.model = model;
        this.texts = texts;
        this.times = times;
        this.createAgain = createAgain;
        setId("pending");
        getStyleClass().add("pending");
        model.all().addListener((ListChangeListener<PendingCreation>) change -> render());
        texts.locale().addListener((property, before, now) -> render());
        render();
    }

    private void render() {
        setVisible(!model.all().isEmpty());
        setManaged(isVisible());
        getChildren().setAll(model.all().stream().map(this::line).toList());
    }

    private Node line(PendingCreation pending) {
        Label words = new Label();
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button check = button("pending-check", "wizard.check-again");
        check.setOnAction(event -> model.checkAgain(pending));
        Button again = button("pending-again", "pending.create-again");
        again.setOnAction(event -> createAgain.accept(pending));
        Button forget = button("pending-forget", "pending.forget");
        forget.setOnAction(event -> model.forget(pending));
        HBox line = new HBox(new FontIcon(Feather.HELP_CIRCLE), words, check, again, forget);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("notice", "notice-attention", "button-row");
        Runnable show =
                () -> {
                    boolean looking = pending.phase().get() == PendingCreation.Phase.LOOKING;
                    words.setText(words(pending, looking));
                    for (Button each : new Button[] {check, again, forget}) {
                        each.setVisible(!looking);
                        each.setManaged(!looking);
                    }
                };
        pending.phase().addListener((property, before, now) -> show.run());
        show.run();
        return line;
    }

    private String words(PendingCreation pending, boolean looking) {
        String name = Printable.escape(pending.intent().name(), LONGEST_NAME);
        String account = Printable.escape(pending.intent().accountName(), LONGEST_NAME);
        String at = times.exact(pending.intent().sentAt());
        if (looking) {
            return texts.get("pending.looking", name, account, at);
        }
        return pending.failure() == null
                ? texts.get("pending.not-found", name, account, at)
                : texts.get("pending.unreadable", name, account, at);
    }

    private Button button(String id, String key) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
