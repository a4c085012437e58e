package io.github.dfconsole.launch;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.parts.PartCatalogue;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.ui.about.AboutViewModel;
import io.github.dfconsole.ui.about.PlacesViewModel;
import io.github.dfconsole.ui.preferences.PreferencesViewModel;
import io.github.dfconsole.ui.preferences.ScreenChoice;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.shell.ShellViewModel;
import io.github.dfconsole.ui.shell.WindowDialogs;

import java.time.InstantSource;
import java.util.List;

/** Makes what dialogs show, each time that they are opened. */
record DialogSource(
        Settings settings, ShellViewModel shell, Jobs jobs, InstantSource clock, UserFiles files) {

    WindowDialogs dialogs() {
        return new WindowDialogs(this::about, this::preferences);
    }

    private AboutViewModel about() {
        return new AboutViewModel(
                jobs,
                Versions.facts(files.places(), files.log().problem()),
                PartCatalogue.ofThisProgram(),
                UserFiles.opener());
    }

    private PreferencesViewModel preferences() {
        List<ResourceViewModel<?, ?>> kinds = shell.resources();
        String first = ResourceKinds.firstShown(settings.preferences(), kinds);
        return new PreferencesViewModel(
                settings,
                clock,
                kinds.stream().map(DialogSource::choice).toList(),
                choice(shell.resource(first)),
                new PlacesViewModel(
                        jobs, files.places(), files.log().problem(), UserFiles.opener()));
    }

    private static ScreenChoice choice(ResourceViewModel<?, ?> kind) {
        return new ScreenChoice(kind.kindId(), kind.texts().title());
    }
}
