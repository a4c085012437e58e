package io.github.dfconsole.ui.creation;

import io.github.dfconsole.service.change.WatchedResource;

import java.util.function.Consumer;

/**
 * The ways out of a wizard.
 *
 * @param close asks, if something would be lost, and goes back to the list
 * @param show goes to the row of what was created
 * @param another begins once more
 */
public record CreationExits(Runnable close, Consumer<WatchedResource> show, Runnable another) {}
