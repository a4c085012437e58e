package io.github.dfconsole.ui.shell;

import io.github.dfconsole.connection.profile.Profile;

import javafx.collections.ObservableList;

import java.util.function.Consumer;

/**
 * The ways to another connection.
 *
 * @param profiles the saved connections
 * @param to connects to one of them
 * @param change leads to the page where the connection is set
 */
public record SwitchConnection(
        ObservableList<Profile> profiles, Consumer<Profile> to, Runnable change) {}
