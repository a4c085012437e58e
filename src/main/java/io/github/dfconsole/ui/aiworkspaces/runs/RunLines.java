package io.github.dfconsole.ui.aiworkspaces.runs;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.ui.airuns.DurationLabel;
import io.github.dfconsole.ui.airuns.RunText;
import io.github.dfconsole.ui.airuns.RunTicks;
import io.github.dfconsole.ui.control.Pill;
import io.github.dfconsole.ui.resource.ResourceState;
import io.github.dfconsole.ui.resource.ScreenLink;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ServiceClock;
import io.github.dfconsole.ui.resource.detail.TimestampText;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/**
 * Runs of a workspace, each with its name, what it is up to, when it began and how long it took.
 */
final class RunLines {

    /** The kind of resource that runs are. */
    static final String KIND = "aiapps";

    /** The column of their table that says which workspace they were run from. */
    static final String WORKSPACE = "workspace";

    private static final int LONGEST_NAME = 100;

    private final ScreenModel<?, ?> model;
    private final RunText words;
    private final TimestampText times;
    private @Nullable RunTicks ticks;

    RunLines(ScreenModel<?, ?> model) {
        this.model = model;
        this.words = new RunText(model.context().texts());
        this.times = new TimestampText(model.context().texts(), model.context().times());
    }

    /**
     * The line of a run.
     *
     * @param index which line it is, from 0
     * @param accountId the account that the run belongs to
     */
    Node of(AiApp run, int index, String accountId) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox first = new HBox(name(run, index, accountId), space, state(run));
        HBox second = new HBox(muted(new Label(times.minutes(run.startedAt()))), duration(run));
        first.setAlignment(Pos.CENTER_LEFT);
        first.getStyleClass().add("run-line");
        second.getStyleClass().add("run-line");
        return new VBox(first, second);
    }

    private Node name(AiApp run, int index, String accountId) {
        String name = Printable.escape(run.name(), LONGEST_NAME);
        Hyperlink link = new Hyperlink(name.isEmpty() ? "–" : name);
        link.setId("aiworkspaces-detail-runs-" + index);
        link.getStyleClass().add("plain-link");
        link.setMinWidth(0);
        link.setDisable(run.id().isEmpty());
        link.setOnAction(event -> model.follow(new ScreenLink(KIND, accountId, run.id())));
        return link;
    }

    private Pill state(AiApp run) {
        ResourceState state = words.state(run);
        Pill pill = new Pill();
        pill.show(state.word(), state.tone());
        pill.setMinWidth(Region.USE_PREF_SIZE);
        return pill;
    }

    private Label duration(AiApp run) {
        return muted(new DurationLabel(run, ticks(), words));
    }

    private static Label muted(Label label) {
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** The time is not told before there is a run whose duration is shown. */
    private RunTicks ticks() {
        RunTicks known = ticks;
        if (known == null) {
            known = RunTicks.everySecond(model.context().poller(), new ServiceClock(model)::now);
            ticks = known;
        }
        return known;
    }
}
