package io.github.dfconsole.ui.shell;

import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.failure.ClockText;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.time.Duration;

/** The foot of the window: the last call, how long it took and when, and a clock that is off. */
final class StatusLine extends HBox {

    private final ShellViewModel model;
    private final Texts texts;
    private final Times times;

    StatusLine(ShellViewModel model, Texts texts, Times times) {
        this.model = model;
        this.texts = texts;
        this.times = times;
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        Label call = new Label();
        call.setId("status-call");
        call.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::lastCall, model.lastCall(), texts.locale()));
        Label clock = new Label();
        clock.setId("status-clock");
        clock.getStyleClass().add("attention");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        clock.textProperty()
                .bind(Bindings.createStringBinding(this::clock, model.lastCall(), texts.locale()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(call, space, clock);
    }

    private String lastCall() {
        LastCall call = model.lastCall().get();
        if (call == null) {
            return texts.get("status.idle");
        }
        CallReport report = call.report();
        return texts.get(
                call.failed() ? "status.call-failed" : "status.call",
                report.operation(),
                Times.elapsed(report.took()),
                times.clock(report.at().plus(report.took())));
    }

    private String clock() {
        LastCall call = model.lastCall().get();
        Duration ahead = call == null ? Duration.ZERO : call.clockAhead();
        return ahead.isZero() ? "" : texts.get("status.clock", ClockText.of(ahead, texts));
    }
}
