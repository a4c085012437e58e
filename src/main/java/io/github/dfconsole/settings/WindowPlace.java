package io.github.dfconsole.settings;

/**
 * Where the window is on the screen, in pixels.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width its width
 * @param height its height
 * @param maximized whether it fills the screen; the rest is what it goes back to
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}
