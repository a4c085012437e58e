package io.github.dfconsole.desktop;

import org.jspecify.annotations.Nullable;

import java.awt.AWTException;
import java.awt.Image;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseListener;
import java.awt.image.BaseMultiResolutionImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javax.imageio.ImageIO;

/**
 * A tray icon on Windows that shows notices. It is created, and AWT started, with the first one.
 */
final class WindowsTray implements AutoCloseable {

    /** A tray takes 16 pixels at a scale of 100 %, 20 at 125 %, and so on up to 400 %. */
    private static final List<Integer> SIZES = List.of(16, 20, 24, 32, 40, 48, 64);

    private final String name;
    private final Runnable clicked;
    private @Nullable TrayIcon icon;
    private boolean closed;

    /**
     * Prepares a tray icon.
     *
     * @param name the name of the icon
     * @param clicked is run on AWT's thread when the icon or a notice is clicked
     */
    WindowsTray(String name, Runnable clicked) {
        this.name = name;
        this.clicked = clicked;
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
        TrayIcon added = new TrayIcon(icon(), name);
        added.setImageAutoSize(true);
        added.addMouseListener(listener());
        // The keyboard, and a click on a notice.
        added.addActionListener(event -> clicked.run());
        SystemTray.getSystemTray().add(added);
        return added;
    }

    /** Returns what waits for a click with the first button. */
    MouseListener listener() {
        return new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getButton() == MouseEvent.BUTTON1) {
                    clicked.run();
                }
            }
        };
    }

    /** Returns the application icon, of which AWT takes the size that fits the screen. */
    static BaseMultiResolutionImage icon() throws IOException {
        List<Image> sizes = new ArrayList<>();
        for (int size : SIZES) {
            String name = "/io/github/dfconsole/icon/" + size + ".png";
            sizes.add(ImageIO.read(Objects.requireNonNull(WindowsTray.class.getResource(name))));
        }
        return new BaseMultiResolutionImage(sizes.toArray(Image[]::new));
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
