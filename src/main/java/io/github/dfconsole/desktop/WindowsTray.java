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
 * An icon beside the clock of Windows, which shows news. AWT starts with the first of them, and not
 * before.
 */
final class WindowsTray implements AutoCloseable {

    private static final int LARGEST = 64;
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, LARGEST);

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
     * @throws IOException if the icon cannot be read
     */
    synchronized void show(String title, String text) throws AWTException, IOException {
        if (closed) {
            return;
        }
        if (!SystemTray.isSupported()) {
            throw new AWTException("no tray");
        }
        TrayIcon shown = icon;
        if (shown == null) {
            SystemTray tray = SystemTray.getSystemTray();
            shown = new TrayIcon(icon(tray.getTrayIconSize()), name);
            shown.setImageAutoSize(true);
            tray.add(shown);
            icon = shown;
        }
        shown.displayMessage(title, text, TrayIcon.MessageType.NONE);
    }

    /** The program's icon in the smallest size that need not be enlarged. */
    static BufferedImage icon(Dimension space) throws IOException {
        int wanted = Math.max(space.width, space.height);
        int size = SIZES.stream().filter(each -> each >= wanted).findFirst().orElse(LARGEST);
        return ImageIO.read(
                Objects.requireNonNull(
                        WindowsTray.class.getResource(
                                "/io/github/dfconsole/icon/" + size + ".png")));
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
