package io.github.dfconsole.ui.shell;

import io.github.dfconsole.ui.about.AboutViewModel;
import io.github.dfconsole.ui.preferences.PreferencesViewModel;

import java.util.function.Supplier;

/**
 * What the dialogs show that can be opened from everywhere; asked for each time one is opened.
 *
 * @param about what is shown about the console
 * @param preferences what can be chosen about the console
 */
public record WindowDialogs(
        Supplier<AboutViewModel> about, Supplier<PreferencesViewModel> preferences) {}
