package io.github.dfconsole.ui.apps;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.apps.AppEnd;
import io.github.dfconsole.ui.apps.lifetime.AppEndText;
import io.github.dfconsole.ui.apps.lifetime.EndBar;
import io.github.dfconsole.ui.apps.lifetime.EndTicks;
import io.github.dfconsole.ui.control.LazyTooltip;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TableCell;

import java.time.Instant;

/** The end of an app in the table: a bar, what is left, and in the tooltip how it is known. */
final class EndCell extends TableCell<App, App> {

    private final AppKnowledge knowledge;
    private final EndTicks ticks;
    private final AppEndText texts;
    private final EndBar bar;
    private final StringProperty whole = new SimpleStringProperty(this, "whole", "");

    EndCell(AppKnowledge knowledge, EndTicks ticks, AppEndText texts) {
        this.knowledge = knowledge;
        this.ticks = ticks;
        this.texts = texts;
        this.bar = new EndBar().following(ticks);
        LazyTooltip.on(this, whole);
    }

    @Override
    protected void updateItem(App row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            bar.clear();
            setGraphic(null);
            whole.set("");
            return;
        }
        AppEnd end = knowledge.end(row);
        Instant now = ticks.now().get();
        bar.show(end, now, texts);
        setGraphic(bar);
        whole.set(texts.whole(end, now));
    }
}
