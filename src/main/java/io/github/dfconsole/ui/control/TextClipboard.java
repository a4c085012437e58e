package io.github.dfconsole.ui.control;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The one way to the clipboard, which says that something was copied, and never what it holds. */
public final class TextClipboard {

    private TextClipboard() {}

    /**
     * Copies a text.
     *
     * @param near what was pressed
     * @param said says what was copied, such as "Cell copied"
     */
    public static void copy(Node near, String text, String said) {
        copy(text);
        BriefMessage.show(near, said);
    }

    /** Copies a text, where something else says that it was copied. */
    public static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
