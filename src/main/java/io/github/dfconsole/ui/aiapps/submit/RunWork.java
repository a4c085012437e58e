package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.service.aiapps.submit.RunDraft;
import io.github.dfconsole.service.aiapps.submit.SentRuns;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.airuns.RunStarter;
import io.github.dfconsole.ui.control.ConsoleDialogPane;
import io.github.dfconsole.ui.control.MainWindow;
import io.github.dfconsole.ui.control.SafeQuestion;
import io.github.dfconsole.ui.creation.CreationEvents;
import io.github.dfconsole.ui.creation.CreationFiles;
import io.github.dfconsole.ui.creation.CreationWork;
import io.github.dfconsole.ui.resource.OpenConnection;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What goes on with new runs, over whichever connection is open. It belongs to the UI thread. */
public final class RunWork extends CreationWork<RunBench> implements RunStarter {

    private static final int LONGEST_PATH = 200;

    private final CreationFiles<RunDraft> files;
    private final SentRuns sent;

    /**
     * Starts while nothing is connected.
     *
     * @param folder where drafts, presets, the journal and what was sent are kept; it need not
     *     exist
     */
    public RunWork(Path folder) {
        this.files = CreationFiles.in(folder, "aiapp", RunDraft.class);
        this.sent = new SentRuns(folder);
    }

    @Override
    protected RunBench begin(
            OpenConnection connection, ScreenContext context, CreationEvents events) {
        return new RunBench(
                context,
                files,
                connection,
                sent,
                (paths, then) -> askAboutReplacing(paths, context.texts(), then),
                events);
    }

    private static void askAboutReplacing(List<String> paths, Texts texts, Runnable then) {
        String lines =
                paths.stream()
                        .map(path -> Printable.escape(path, LONGEST_PATH))
                        .collect(Collectors.joining("\n"));
        new SafeQuestion(
                        "aiapps-replace",
                        texts.get("aiapps.run"),
                        texts.get("aiapps.run.replace.question"),
                        texts.get("aiapps.run.replace.go-on"))
                .ask(
                        Objects.requireNonNull(MainWindow.get()),
                        ConsoleDialogPane.text(texts.get("aiapps.run.replace.text", lines)),
                        texts,
                        then);
    }

    @Override
    public void runFrom(String accountId, String workspaceId, String workspaceName) {
        open().ifPresent(bench -> bench.runFrom(accountId, workspaceId, workspaceName));
    }

    /** What runs of this machine were asked for. */
    public SentRuns sent() {
        return sent;
    }
}
