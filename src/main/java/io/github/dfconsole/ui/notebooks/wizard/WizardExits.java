package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.service.change.WatchedResource;

import java.util.function.Consumer;

/**
 * The ways out of the wizard.
 *
 * @param close asks, if something would be lost, and goes back to the list
 * @param show goes to the row of a notebook
 * @param another begins once more
 */
public record WizardExits(Runnable close, Consumer<WatchedResource> show, Runnable another) {}
