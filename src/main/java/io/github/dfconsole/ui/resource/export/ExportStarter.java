package io.github.dfconsole.ui.resource.export;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;

import javafx.scene.control.Label;
import javafx.stage.Window;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Exports the rows of a table when the user asks for it, and says for a while that it is done.
 *
 * @param <T> a row of the table
 */
public final class ExportStarter<T> {

    private static final int LONGEST_PATH = 300;
    private static final Duration SAID_FOR = Duration.ofSeconds(8);

    private final String id;
    private final ResourceTableViewModel<T> rows;
    private final ScreenContext context;
    private final Texts texts;
    private final Supplier<Window> window;
    private final Label notice = new Label();
    private Job forget = Job.NONE;

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
        notice.setId(id + "-done");
        notice.setWrapText(true);
        notice.getStyleClass().add("notice");
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.visibleProperty().bind(notice.textProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
    }

    /** Asks where to and in which form. */
    public void start() {
        Path suggested = Path.of(System.getProperty("user.home"), id);
        ExportViewModel<T> export = new ExportViewModel<>(rows, context.jobs(), texts, suggested);
        export.stage()
                .addListener(
                        (property, before, now) -> {
                            if (now == ExportViewModel.Stage.DONE) {
                                sayDone(export);
                            }
                        });
        new ExportDialog<>(window.get(), export, texts, context.times()).show();
    }

    private void sayDone(ExportViewModel<T> export) {
        int count = export.rows(export.scope().get()).size();
        String file = Printable.escape(export.file().get(), LONGEST_PATH);
        notice.setText(texts.get("export.done", count, file));
        forget.cancel();
        forget = context.jobs().later(SAID_FOR, () -> notice.setText(""));
    }

    /** Says what was exported; it is not visible at other times. */
    public Label notice() {
        return notice;
    }
}
