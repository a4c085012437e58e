package io.github.dfconsole.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * A tooltip that is created when the mouse first enters its control. JavaFX creates a window for
 * each tooltip, which would take a tenth of the time that a screen needs to appear.
 */
public final class LazyTooltip {

    private static final double WIDEST = 520;

    private LazyTooltip() {}

    /**
     * Shows a text as tooltip of a control, unless it is empty. Screen readers get it as accessible
     * help at once, because they do not use the mouse.
     */
    public static void on(Control control, ObservableValue<String> text) {
        if (!control.accessibleHelpProperty().isBound() && control.getAccessibleHelp() == null) {
            control.accessibleHelpProperty().bind(text);
        }
        toMouse(control, text);
    }

    /**
     * Shows a text that screen readers know already, such as what a field has too little room for.
     */
    public static void toMouse(Control control, ObservableValue<String> text) {
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
        // Without text there is no tooltip, because JavaFX would show an empty box.
        control.tooltipProperty().bind(text.map(shown -> shown.isEmpty() ? null : tooltip));
    }
}
