package io.github.dfconsole.ui.control;

import io.github.dfconsole.text.Texts;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import java.util.function.Predicate;

/**
 * The one way to the clipboard, which says whether something was copied, and never what it holds.
 */
public final class TextClipboard {

    private static final System.Logger LOG = System.getLogger(TextClipboard.class.getName());

    private TextClipboard() {}

    /**
     * Copies a text, and says whether it was copied.
     *
     * @param near what was pressed
     * @param said says what was copied, such as "Cell copied"
     * @return whether it was copied: another program may be using the clipboard
     */
    public static boolean copy(Node near, String text, String said, Texts texts) {
        return copy(near, text, said, texts, TextClipboard::putIntoSystem);
    }

    /**
     * Copies a text.
     *
     * @param system puts a text on the clipboard; false, or any exception, if it cannot
     */
    static boolean copy(
            Node near, String text, String said, Texts texts, Predicate<String> system) {
        boolean copied = put(text, system);
        BriefMessage.show(near, copied ? said : texts.get("copied.not"));
        return copied;
    }

    /**
     * Copies a text, where something else says whether it was copied.
     *
     * @return whether it was copied: another program may be using the clipboard
     */
    public static boolean copy(String text) {
        return put(text, TextClipboard::putIntoSystem);
    }

    /** What the system says may hold the text, so only the class of it is written down. */
    private static boolean put(String text, Predicate<String> system) {
        try {
            return system.test(text);
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    () -> "The clipboard could not be opened: " + e.getClass().getName());
            return false;
        }
    }

    private static boolean putIntoSystem(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        return Clipboard.getSystemClipboard().setContent(content);
    }
}
