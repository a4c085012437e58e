package io.github.dfconsole.ui.shell;

import io.github.dfconsole.connection.profile.Profile;

import javafx.collections.ObservableList;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The ways to another connection.
 *
 * @param load reads the saved connections in the background, unless that was begun before
 * @param profiles the saved connections that a menu has room for
 * @param titles what they are called, each in another way
 * @param to connects to one of them
 * @param change leads to the page where the connection is set
 */
public record SwitchConnection(
        Runnable load,
        ObservableList<Profile> profiles,
        Function<Profile, String> titles,
        Consumer<Profile> to,
        Runnable change) {}
