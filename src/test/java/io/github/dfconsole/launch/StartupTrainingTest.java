package io.github.dfconsole.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.shell.ShellViewModel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class StartupTrainingTest {

    @TempDir private Path folder;

    private final ManualJobs jobs = new ManualJobs();
    private final Settings settings = new Settings(Language.ENGLISH, ThemeChoice.LIGHT);
    private final List<Boolean> ends = new ArrayList<>();

    @Test
    void endsUnsuccessfullyAfterAnException() {
        training(
                        () -> {
                            throw new IllegalStateException("no sandbox");
                        })
                .start();
        jobs.runAll();
        assertThat(ends).containsExactly(false);
    }

    @Test
    void endsUnsuccessfullyIfAScreenNeverAppears() {
        training(() -> {}).start();
        jobs.runAll();
        assertThat(ends).containsExactly(false);
    }

    private StartupTraining training(Runnable connect) {
        return new StartupTraining(jobs, shell(), settings, connect, ends::add);
    }

    private ShellViewModel shell() {
        FakeWire wire = new FakeWire();
        return new ShellViewModel(
                jobs,
                connection -> wire.session(),
                ResourceKinds.viewModels(folder, Screens.context(jobs, new ManualJobs())),
                ResourceKinds.FIRST_SHOWN);
    }
}
