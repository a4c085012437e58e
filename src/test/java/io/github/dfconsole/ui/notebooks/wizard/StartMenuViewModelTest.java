package io.github.dfconsole.ui.notebooks.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.change.WriterProcess;
import io.github.dfconsole.service.drafts.DraftStore;
import io.github.dfconsole.service.drafts.Preset;
import io.github.dfconsole.service.drafts.SavedDraft;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.service.pattern.PatternCheck;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.SampleLookups;
import io.github.dfconsole.ui.wizard.StartMenuViewModel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

class StartMenuViewModelTest {

    private static final String SECRET = "Canary-2931!";

    private StartMenuViewModel<NotebookDraft> model;

    @TempDir private Path folder;

    @BeforeEach
    void open() {
        model = new StartMenuViewModel<>(new InlineJobs(), store(), "sandbox");
    }

    private DraftStore<NotebookDraft> store() {
        return new DraftStore<>(folder, "notebook", NotebookDraft.class);
    }

    @Test
    void aPresetHoldsNeitherNameNorSecret() throws IOException {
        NotebookFormViewModel form =
                new NotebookFormViewModel(
                        new InlineJobs(),
                        new NotebookLookups(SampleLookups.wire().session(), () -> Instant.EPOCH),
                        new PatternCheck());
        form.load();
        form.fields().name().set("churn");
        form.fields().bucket().set("forest-data");
        form.configurations().fields().getFirst().value().set(SECRET);
        boolean[] said = {false};
        model.savePreset("usual", form.draft(), () -> said[0] = true);
        assertThat(said[0]).isTrue();
        assertThat(model.presets())
                .singleElement()
                .satisfies(
                        preset -> {
                            assertThat(preset.name()).isEqualTo("usual");
                            assertThat(preset.draft()).isEqualTo(form.draft().named(""));
                        });
        try (var files = Files.list(folder.resolve("notebook-presets"))) {
            assertThat(Files.readString(files.findFirst().orElseThrow()))
                    .contains("forest-data")
                    .doesNotContain(SECRET, "churn");
        }
    }

    @Test
    void whatIsDiscardedIsNoLongerOffered() throws IOException {
        SavedDraft<NotebookDraft> draft =
                new SavedDraft<>(
                        "d1",
                        "sandbox",
                        Instant.EPOCH,
                        NotebookDraft.EMPTY,
                        WriterProcess.current());
        store().keep(draft);
        model.savePreset("usual", NotebookDraft.EMPTY, () -> {});
        assertThat(model.drafts()).containsExactly(draft);
        model.discard(draft);
        assertThat(model.drafts()).isEmpty();
        model.discard(new Preset<>("sandbox", "usual", NotebookDraft.EMPTY));
        assertThat(model.presets()).isEmpty();
    }

    @Test
    void f23AFolderThatCannotBeReadIsSaidUntilItCan() throws IOException {
        Path obstacle = Files.writeString(folder.resolve("notebook-presets"), "in the way");
        model.savePreset("usual", NotebookDraft.EMPTY, () -> {});
        assertThat(model.failure().get()).isInstanceOf(IOException.class);
        assertThat(model.presets()).isEmpty();
        Files.delete(obstacle);
        model.load("");
        assertThat(model.failure().get()).isNull();
    }
}
