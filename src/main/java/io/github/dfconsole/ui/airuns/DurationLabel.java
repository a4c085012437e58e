package io.github.dfconsole.ui.airuns;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.service.aiapps.RunTime;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.scene.control.Label;

/** How long a run has taken; while it goes on, the label counts the seconds. */
public final class DurationLabel extends Label {

    /**
     * Shows the duration of a run.
     *
     * @param ticks tells the time at the service
     */
    public DurationLabel(AiApp run, RunTicks ticks, RunText words) {
        Runnable draw =
                () -> setText(RunTime.of(run, ticks.now().get()).map(words::duration).orElse("–"));
        RedrawOnChange.follow(this, draw, ticks.now());
        draw.run();
    }
}
