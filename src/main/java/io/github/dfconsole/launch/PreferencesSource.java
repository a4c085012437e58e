package io.github.dfconsole.launch;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.ui.about.PlacesViewModel;
import io.github.dfconsole.ui.preferences.PreferencesViewModel;
import io.github.dfconsole.ui.preferences.ScreenChoice;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.shell.ShellViewModel;

import java.time.InstantSource;
import java.util.List;

/** Makes what the page of preferences shows, each time that it is opened. */
record PreferencesSource(
        Settings settings, ShellViewModel shell, Jobs jobs, InstantSource clock, UserFiles files) {

    PreferencesViewModel viewModel() {
        List<ResourceViewModel<?, ?>> kinds = shell.resources();
        String first = ResourceKinds.firstShown(settings.preferences(), kinds);
        return new PreferencesViewModel(
                settings,
                clock,
                kinds.stream().map(PreferencesSource::choice).toList(),
                choice(shell.resource(first)),
                new PlacesViewModel(
                        jobs, files.places(), files.log().problem(), UserFiles.opener()));
    }

    private static ScreenChoice choice(ResourceViewModel<?, ?> kind) {
        return new ScreenChoice(kind.kindId(), kind.texts().title());
    }
}
