package io.github.dfconsole.settings;

/**
 * The position and size of the window on the screen, in pixels.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width its width
 * @param height its height
 * @param maximized whether it is maximized; the other values are those of the restored window
 */
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {}
