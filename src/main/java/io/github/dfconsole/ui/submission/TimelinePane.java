package io.github.dfconsole.ui.submission;

import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.WatchState;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.service.change.WatchedResource.Event;
import io.github.dfconsole.service.change.WatchedResource.Mark;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Duration;
import java.util.List;

/** What has happened to a new resource since its request was sent, with real times. */
public final class TimelinePane extends VBox {

    private final WatchedResource resource;
    private final StateWatch watch;
    private final SubmissionTexts kind;

    /** Shows what has happened, as it goes on. */
    public TimelinePane(WatchedResource resource, StateWatch watch, SubmissionTexts kind) {
        this.resource = resource;
        this.watch = watch;
        this.kind = kind;
        setId("timeline");
        getStyleClass().add("timeline");
        RedrawOnChange.follow(
                this,
                this::render,
                resource.marks(),
                resource.state(),
                resource.nextLookAt(),
                kind.texts().locale());
        render();
    }

    private void render() {
        getChildren().clear();
        List<Mark> marks = resource.marks();
        for (int index = 0; index < marks.size(); index++) {
            Mark mark = marks.get(index);
            String since =
                    index == 0 ? "" : since(Duration.between(marks.get(index - 1).at(), mark.at()));
            getChildren()
                    .add(
                            line(
                                    TimelineText.of(mark, kind),
                                    kind.times().clock(mark.at()),
                                    since,
                                    tone(mark)));
        }
        renderEnd();
    }

    private static String since(Duration duration) {
        return "+" + Times.elapsed(duration);
    }

    private void renderEnd() {
        WatchState state = resource.state().get();
        if (state == WatchState.REACHED) {
            // The last mark says it.
            return;
        }
        String tone = state == WatchState.WATCHING ? "waiting" : "ended";
        getChildren().add(line(TimelineText.status(resource, kind), "", "", tone));
        String nextLook = TimelineText.nextLook(resource, kind);
        if (!nextLook.isEmpty()) {
            getChildren().add(nextLook(nextLook));
        }
        if (state == WatchState.GAVE_UP || state == WatchState.REFUSED) {
            getChildren().add(keepWatching());
        }
    }

    private static Label nextLook(String text) {
        Label label = new Label(text);
        label.setId("timeline-next-look");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("muted", "timeline-next");
        return label;
    }

    private Button keepWatching() {
        Button button = new Button(kind.texts().get("timeline.keep-watching"));
        button.setId("timeline-go-on");
        button.getStyleClass().add("small");
        button.setOnAction(event -> watch.keepWatching(resource));
        return button;
    }

    private String tone(Mark mark) {
        return mark.event() == Event.STATE && resource.target().isThere(mark.state())
                ? "good"
                : "passed";
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
