package io.github.dfconsole.ui.creation;

import javafx.scene.Node;

/**
 * The parts of a wizard's window that are the same for every kind.
 *
 * @param start the menu of drafts and presets
 * @param offer the draft the user can continue with
 * @param exits the ways out
 */
public record CreationFrame(Node start, Node offer, CreationExits exits) {}
