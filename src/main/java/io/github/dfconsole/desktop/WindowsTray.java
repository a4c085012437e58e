package io.github.dfconsole.desktop;

import org.jspecify.annotations.Nullable;

import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

import javax.imageio.ImageIO;

/**
 * A tray icon on Windows that shows notices. It is created, and AWT started, with the first one.
 */
final class WindowsTray implements AutoCloseable {

    private static final int LARGEST = 64;
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, LARGEST);

    private final String name;
    private @Nullable TrayIcon icon;
    private boolean closed;

    /**
     * Prepares a tray icon.
     *
     * @param name the name of the icon
     */
    WindowsTray(String name) {
        this.name = name;
    }

    /**
     * Shows a notice. It may block.
     *
     * @throws AWTException if the system has no tray
     * @throws IOException if the icon cannot be read
     */
    synchronized void show(String title, String text) throws AWTException, IOException {
        if (closed) {
            return;
        }
        TrayIcon shown = icon == null ? addIcon() : icon;
        icon = shown;
        shown.displayMessage(title, text, TrayIcon.MessageType.NONE);
    }

    private TrayIcon addIcon() throws AWTException, IOException {
        if (!SystemTray.isSupported()) {
            throw new AWTException("no tray");
        }
        SystemTray tray = SystemTray.getSystemTray();
        TrayIcon added = new TrayIcon(icon(tray.getTrayIconSize()), name);
        added.setImageAutoSize(true);
        tray.add(added);
        return added;
    }

    /** Returns the application icon in the smallest size that need not be enlarged. */
    static BufferedImage icon(Dimension space) throws IOException {
        int wanted = Math.max(space.width, space.height);
        int size = SIZES.stream().filter(each -> each >= wanted).findFirst().orElse(LARGEST);
        return ImageIO.read(
                Objects.requireNonNull(
                        WindowsTray.class.getResource(
                                "/io/github/dfconsole/icon/" + size + ".png")));
    }

    /** Removes the icon. As long as it is shown, AWT keeps the process alive. */
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
