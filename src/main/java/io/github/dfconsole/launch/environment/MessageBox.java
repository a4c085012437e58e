package io.github.dfconsole.launch.environment;

import io.github.dfconsole.system.OperatingSystem;

import org.jspecify.annotations.Nullable;

import java.awt.AWTError;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;

import javax.swing.JOptionPane;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.UnsupportedLookAndFeelException;

/**
 * A box with a sentence, for when JavaFX cannot open a window and printed output is not visible. It
 * is AWT's, which JavaFX does not need.
 */
public final class MessageBox {

    private static final int COLUMNS = 48;

    private MessageBox() {}

    /**
     * Returns whether the output of this process is not visible: an installed console was started
     * with a click on Windows or macOS. On Linux the desktop keeps it, in its journal.
     *
     * @param launcher the path of the installed launcher, as in {@code jpackage.app-path}; null if
     *     the console was not installed
     * @param terminal whether there is a terminal
     */
    public static boolean isNeeded(
            OperatingSystem system, @Nullable String launcher, boolean terminal) {
        // The launcher for terminals may be run by a script, where a box would block.
        return (system == OperatingSystem.WINDOWS || system == OperatingSystem.MACOS)
                && launcher != null
                && !launcher.toLowerCase(Locale.ROOT).endsWith("-cli.exe")
                && !terminal;
    }

    /**
     * Shows a sentence that can be copied, and blocks until the box is closed. If AWT cannot show
     * it, nothing happens.
     *
     * @param title the title of the box
     */
    public static void show(String title, String sentence) {
        try {
            if (!GraphicsEnvironment.isHeadless()) {
                EventQueue.invokeAndWait(() -> open(title, sentence));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException | HeadlessException | AWTError | LinkageError e) {
            // It was printed, too, and there is no other way left.
            return;
        }
    }

    private static void open(String title, String sentence) {
        try {
            UIManager.setLookAndFeel(UIManager.getSystemLookAndFeelClassName());
        } catch (ReflectiveOperationException | UnsupportedLookAndFeelException | LinkageError e) {
            // Java's own looks will do.
            UIManager.put("swing.boldMetal", false);
        }
        JOptionPane.showMessageDialog(null, text(sentence), title, JOptionPane.ERROR_MESSAGE);
    }

    /** Returns the sentence in lines that fit, as plain text: a label would take it for HTML. */
    private static JTextArea text(String sentence) {
        JTextArea text = new JTextArea(sentence, 0, COLUMNS);
        text.setFont(UIManager.getFont("Label.font"));
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setEditable(false);
        text.setOpaque(false);
        // Only with a width does it know how many lines it takes.
        text.setSize(text.getPreferredSize());
        return text;
    }
}
