package io.github.dfconsole.launch;

import org.jspecify.annotations.Nullable;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.image.BufferedImage;

/**
 * An icon beside the clock of Windows, which shows news. AWT starts with the first of them, and not
 * before.
 */
final class WindowsTray implements AutoCloseable {

    private static final Color GREEN = new Color(0x1A7F37);
    private static final int HEIGHT_OF_TREE = 280;
    private static final int WIDTH_OF_TREE = 260;

    private final String name;
    private @Nullable TrayIcon icon;
    private boolean closed;

    /**
     * Creates a tray without an icon.
     *
     * @param name what the icon is called
     */
    WindowsTray(String name) {
        this.name = name;
    }

    /**
     * Shows a notice. It may block.
     *
     * @throws AWTException if there is no tray
     */
    synchronized void show(String title, String text) throws AWTException {
        if (closed) {
            return;
        }
        if (!SystemTray.isSupported()) {
            throw new AWTException("no tray");
        }
        TrayIcon shown = icon;
        if (shown == null) {
            SystemTray tray = SystemTray.getSystemTray();
            shown = new TrayIcon(tree(tray.getTrayIconSize()), name);
            tray.add(shown);
            icon = shown;
        }
        shown.displayMessage(title, text, TrayIcon.MessageType.NONE);
    }

    /** The same tree as in the window. */
    private static Image tree(Dimension size) {
        BufferedImage image =
                new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_ARGB);
        Polygon outline =
                new Polygon(
                        new int[] {
                            130, 200, 176, 224, 196, 260, 150, 150, 110, 110, 0, 64, 36, 84, 60
                        },
                        new int[] {
                            0, 90, 90, 160, 160, 240, 240, 280, 280, 240, 240, 160, 160, 90, 90
                        },
                        15);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(size.getWidth() / HEIGHT_OF_TREE, size.getHeight() / HEIGHT_OF_TREE);
        graphics.translate((HEIGHT_OF_TREE - WIDTH_OF_TREE) / 2, 0);
        graphics.setColor(GREEN);
        graphics.fill(outline);
        graphics.dispose();
        return image;
    }

    /** Takes the icon away: as long as it is there, AWT keeps the process alive. */
    @Override
    public synchronized void close() {
        closed = true;
        TrayIcon shown = icon;
        if (shown != null) {
            SystemTray.getSystemTray().remove(shown);
            icon = null;
        }
    }
}
