package io.github.dfconsole.ui.resource.export;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.notice.Notices.Tone;
import io.github.dfconsole.ui.resource.save.SavedFile;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;

import javafx.stage.Window;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Exports the rows of a table when the user asks for it, and says that it is done.
 *
 * @param <T> a row of the table
 */
public final class ExportStarter<T> {

    private final String id;
    private final ResourceTableViewModel<T> rows;
    private final ScreenContext context;
    private final Texts texts;
    private final Supplier<Window> window;

    /**
     * Exports the rows of a table.
     *
     * @param id the id of the table; the suggested name of the file
     * @param window the window that the dialog is shown above
     */
    public ExportStarter(
            String id,
            ResourceTableViewModel<T> rows,
            ScreenContext context,
            Supplier<Window> window) {
        this.id = id;
        this.rows = rows;
        this.context = context;
        this.texts = context.texts();
        this.window = window;
    }

    /** Asks where to and in which form. */
    public void start() {
        Path suggested = SavedFile.suggested(name());
        ExportViewModel<T> export = new ExportViewModel<>(rows, context.jobs(), texts, suggested);
        export.stage()
                .addListener(
                        (property, before, now) -> {
                            if (now == ExportViewModel.Stage.DONE) {
                                sayDone(export);
                            }
                        });
        new ExportDialog<>(window.get(), export, context).show();
    }

    /** Of rows that are only remembered, the name says how old they are (T17). */
    private String name() {
        Instant at = rows.memory().readAt().get();
        return at == null
                ? id
                : id + "-" + context.times().minutes(at).replace(":", "").replace(' ', '-');
    }

    private void sayDone(ExportViewModel<T> export) {
        int count = export.rows(export.scope().get()).size();
        Path written = Path.of(export.file().get()).toAbsolutePath();
        SavedFile.say(
                context,
                Tone.GOOD,
                "export.done-title",
                written,
                file -> texts.get("export.done", count, file));
    }
}
