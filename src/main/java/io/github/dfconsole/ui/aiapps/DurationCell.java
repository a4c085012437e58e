package io.github.dfconsole.ui.aiapps;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.service.aiapps.RunState;
import io.github.dfconsole.service.aiapps.RunTime;
import io.github.dfconsole.ui.airuns.RunText;
import io.github.dfconsole.ui.airuns.RunTicks;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** How long a run has taken; while it goes on, the cell counts on with each tick. */
final class DurationCell extends TableCell<AiApp, AiApp> {

    private final RunTicks ticks;
    private final RunText words;

    /** The table drops cells without a word, so they must not be kept by the clock. */
    private final InvalidationListener onTick = changed -> tick();

    private boolean counts;

    DurationCell(RunTicks ticks, RunText words) {
        this.ticks = ticks;
        this.words = words;
        getStyleClass().add("number-cell");
        ticks.now().addListener(new WeakInvalidationListener(onTick));
    }

    private void tick() {
        Instant now = ticks.now().get();
        if (counts && isVisible()) {
            show(getItem(), now);
        }
    }

    private void show(@Nullable AiApp run, Instant now) {
        setText(run == null ? null : RunTime.of(run, now).map(words::duration).orElse("–"));
    }

    @Override
    protected void updateItem(AiApp row, boolean empty) {
        super.updateItem(row, empty);
        AiApp run = empty ? null : row;
        counts = run != null && RunState.of(run).isGoing();
        show(run, ticks.now().get());
    }
}
