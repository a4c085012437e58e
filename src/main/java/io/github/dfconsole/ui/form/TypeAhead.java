package io.github.dfconsole.ui.form;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Finds a choice of a drop-down by what is typed, as long as it is typed without a pause. */
public final class TypeAhead {

    private static final Duration PAUSE = Duration.seconds(1.5);

    private final ComboBox<?> box;
    private final Consumer<String> choose;
    private final BooleanSupplier possible;
    private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper(this, "typed", "");
    private final PauseTransition pause = new PauseTransition(PAUSE);

    /**
     * Listens to a drop-down.
     *
     * @param choose chooses what contains a text
     * @param possible whether there is anything to choose from
     */
    public TypeAhead(ComboBox<?> box, Consumer<String> choose, BooleanSupplier possible) {
        this.box = box;
        this.choose = choose;
        this.possible = possible;
        pause.setOnFinished(event -> typed.set(""));
        box.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::onPressed);
        box.focusedProperty().addListener((property, before, now) -> typed.set(""));
    }

    private void onTyped(KeyEvent event) {
        String character = event.getCharacter();
        boolean printable =
                !character.isEmpty() && !Character.isISOControl(character.codePointAt(0));
        boolean command = event.isShortcutDown() || event.isAltDown();
        // A space alone opens the list; within a text it is searched for.
        boolean opens = character.isBlank() && typed.get().isEmpty();
        if (printable && !command && !opens && possible.getAsBoolean()) {
            search(typed.get() + character);
            event.consume();
        }
    }

    private void onPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE && !typed.get().isEmpty()) {
            search(typed.get().substring(0, typed.get().length() - 1));
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && !typed.get().isEmpty()) {
            // It is on its way as a typed character.
            event.consume();
        }
    }

    private void search(String text) {
        typed.set(text);
        pause.playFromStart();
        if (!text.isEmpty()) {
            box.show();
            choose.accept(text);
        }
    }

    /** What was typed; empty while nothing is searched for. */
    public ReadOnlyStringProperty typed() {
        return typed.getReadOnlyProperty();
    }
}
