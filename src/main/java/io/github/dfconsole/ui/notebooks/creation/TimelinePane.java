package io.github.dfconsole.ui.notebooks.creation;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.notebooks.creation.WatchedNotebook.Event;
import io.github.dfconsole.ui.notebooks.creation.WatchedNotebook.Mark;
import io.github.dfconsole.ui.resource.ResourceState;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A notebook's way from being sent to running, with real times. */
public final class TimelinePane extends VBox {

    private final WatchedNotebook notebook;
    private final StateWatch following;
    private final Texts texts;
    private final Times times;

    /** Shows the way of a notebook, as it goes on. */
    public TimelinePane(WatchedNotebook notebook, StateWatch following, Texts texts, Times times) {
        this.notebook = notebook;
        this.following = following;
        this.texts = texts;
        this.times = times;
        setId("timeline");
        getStyleClass().add("timeline");
        RedrawOnChange.follow(
                this, this::render, notebook.marks(), notebook.phase(), texts.locale());
        render();
    }

    private void render() {
        getChildren().clear();
        List<Mark> marks = notebook.marks();
        for (int index = 0; index < marks.size(); index++) {
            Mark mark = marks.get(index);
            Instant before = index == 0 ? null : marks.get(index - 1).at();
            String since =
                    before == null ? "" : "+" + Times.elapsed(Duration.between(before, mark.at()));
            getChildren().add(line(words(mark), times.clock(mark.at()), since, tone(mark)));
        }
        switch (notebook.phase().get()) {
            case WATCHED ->
                    getChildren().add(line(texts.get("timeline.waiting"), "", "", "waiting"));
            case RUNNING -> {
                // The last mark says it.
            }
            case GIVEN_UP -> addEnd(texts.get("timeline.given-up"));
            case BARRED -> addEnd(texts.get("timeline.barred"));
            case GONE -> getChildren().add(line(texts.get("timeline.gone"), "", "", "ended"));
        }
    }

    private void addEnd(String words) {
        Button on = new Button(texts.get("timeline.go-on"));
        on.setId("timeline-go-on");
        on.getStyleClass().add("small");
        on.setOnAction(event -> following.goOn(notebook));
        getChildren().addAll(line(words, "", "", "ended"), on);
    }

    private String words(Mark mark) {
        return switch (mark.event()) {
            case SENT -> texts.get("timeline.sent");
            case ACCEPTED -> texts.get("timeline.accepted");
            case FOUND -> texts.get("timeline.found");
            case STATE -> ResourceState.of(mark.state(), texts).word();
        };
    }

    private static String tone(Mark mark) {
        return mark.event() == Event.STATE && mark.state().equals("RUNNING") ? "good" : "passed";
    }

    private static HBox line(String words, String at, String since, String tone) {
        Region dot = new Region();
        dot.getStyleClass().add("timeline-dot");
        Label what = new Label(words);
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        Label took = new Label(since);
        took.getStyleClass().add("muted");
        took.setMinWidth(Region.USE_PREF_SIZE);
        Label when = new Label(at);
        when.getStyleClass().add("monospace");
        when.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(dot, what, took, when);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("timeline-line", tone);
        return line;
    }
}
