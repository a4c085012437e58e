package io.github.dfconsole.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.background.Poller;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.aiworkspaces.AiWorkspacesViewModel;
import io.github.dfconsole.ui.notebooks.NotebookFiles;
import io.github.dfconsole.ui.notebooks.NotebooksViewModel;
import io.github.dfconsole.ui.shell.ShellViewModel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        Texts texts = new Texts(Locale.ENGLISH);
        Times times = new Times(ZoneOffset.UTC);
        InstantSource clock = InstantSource.system();
        FakeWire wire = new FakeWire();
        return new ShellViewModel(
                jobs,
                connection -> wire.session(),
                new AiWorkspacesViewModel(jobs, clock, texts, times),
                new NotebooksViewModel(
                        jobs,
                        new Poller(new ManualJobs()),
                        clock,
                        texts,
                        times,
                        NotebookFiles.in(folder)));
    }
}
