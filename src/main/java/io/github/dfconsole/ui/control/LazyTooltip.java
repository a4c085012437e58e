package io.github.dfconsole.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * A tooltip that is made when somebody first points at what it is about. JavaFX gives each a window
 * of its own, and a screen full of them takes a tenth of the time until it is shown.
 */
public final class LazyTooltip {

    private static final double WIDEST = 520;

    private LazyTooltip() {}

    /**
     * Says something about a control, unless it is empty, to whoever points at it. A screen reader
     * has it as help at once: it points at nothing.
     */
    public static void on(Control control, ObservableValue<String> text) {
        if (!control.accessibleHelpProperty().isBound() && control.getAccessibleHelp() == null) {
            control.accessibleHelpProperty().bind(text);
        }
        control.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                new EventHandler<>() {
                    @Override
                    public void handle(MouseEvent event) {
                        control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                        show(control, text);
                    }
                });
    }

    private static void show(Control control, ObservableValue<String> text) {
        Tooltip tooltip = new Tooltip();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        tooltip.textProperty().bind(text);
        // Where there is nothing to say, nothing is shown: not even an empty box.
        control.tooltipProperty().bind(text.map(words -> words.isEmpty() ? null : tooltip));
    }
}
