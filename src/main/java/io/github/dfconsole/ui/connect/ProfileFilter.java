package io.github.dfconsole.ui.connect;

import io.github.dfconsole.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Finds saved connections in a long list. It is there only if the list is long. */
final class ProfileFilter extends TextField {

    /**
     * Creates it.
     *
     * @param list gets the keyboard when the user has typed enough
     */
    ProfileFilter(Texts texts, Node list) {
        setId("profile-filter");
        promptTextProperty().bind(texts.bind("profile.filter"));
        accessibleTextProperty().bind(texts.bind("profile.filter"));
        managedProperty().bind(visibleProperty());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    // The Enter key must not connect to what the form shows.
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                        list.requestFocus();
                        event.consume();
                    }
                });
    }

    /** Shows it for a list of so many; a short list is not filtered. */
    void showFor(int count) {
        boolean isLong = count > ProfileChoice.MOST_WITHOUT_FILTER;
        setVisible(isLong);
        if (!isLong && !getText().isEmpty()) {
            clear();
        }
    }
}
