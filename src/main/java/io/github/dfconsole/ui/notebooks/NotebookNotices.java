package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.notebooks.wizard.NotebookWizardViewModel;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.notice.Notices.Tone;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.submission.SubmissionProgress;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** Puts into notices what becomes known of notebooks in the background. */
final class NotebookNotices implements NotebookEvents {

    private static final int LONGEST_NAME = 60;

    private final ScreenModel<Notebook, NotebookDetail> model;
    private final NotebookWork work;
    private final ScreenContext around;
    private final Texts texts;

    NotebookNotices(ScreenModel<Notebook, NotebookDetail> model, NotebookWork work) {
        this.model = model;
        this.work = work;
        this.around = model.context();
        this.texts = around.texts();
    }

    @Override
    public void ended(WatchedResource notebook) {
        model.table().refresh();
        switch (notebook.state().get()) {
            case WATCHING -> {
                // It has not ended.
            }
            case REACHED -> {
                Notices.Action show = isInTheWizard(notebook) ? null : show(notebook);
                sayEnded(notebook, Tone.GOOD, "news.running", "news.running.text", show);
            }
            case GAVE_UP ->
                    sayEnded(
                            notebook,
                            Tone.ATTENTION,
                            "news.given-up",
                            "news.given-up.text",
                            goOn(notebook));
            case REFUSED ->
                    sayEnded(
                            notebook,
                            Tone.ATTENTION,
                            "news.barred",
                            "news.barred.text",
                            goOn(notebook));
            case GONE -> sayEnded(notebook, Tone.NEUTRAL, "news.gone", "news.gone.text", null);
        }
    }

    private void sayEnded(
            WatchedResource notebook,
            Tone tone,
            String titleKey,
            String textKey,
            Notices.@Nullable Action action) {
        String name = name(notebook.name());
        say(tone, () -> texts.get(titleKey, name), () -> texts.get(textKey), action);
    }

    @Override
    public void found(WatchedResource notebook) {
        model.table().refresh();
        String name = name(notebook.name());
        say(
                Tone.GOOD,
                () -> texts.get("news.found", name),
                () -> texts.get("news.found.text"),
                show(notebook));
    }

    @Override
    public void failed(String failedName, Throwable cause) {
        String name = name(failedName);
        say(
                Tone.BAD,
                () -> texts.get("news.failed", name),
                () -> FailureText.of(cause, texts, around.times()).inOne(),
                null);
    }

    /** The page that says so leads there, too. */
    private boolean isInTheWizard(WatchedResource notebook) {
        NotebookWizardViewModel wizard =
                work.open().map(workbench -> workbench.wizard().get()).orElse(null);
        return wizard != null
                && wizard.creation().progress().get() instanceof SubmissionProgress.Done done
                && done.resource() == notebook;
    }

    @Override
    public void nameTaken(String takenName) {
        String name = name(takenName);
        say(
                Tone.BAD,
                () -> texts.get("news.failed", name),
                () -> texts.get("wizard.problem.name.taken"),
                null);
    }

    private static String name(String name) {
        return Printable.escape(name, LONGEST_NAME);
    }

    private Notices.Action show(WatchedResource notebook) {
        return new Notices.Action(
                () -> texts.get("news.show"),
                () -> model.showRow(notebook.accountId(), notebook.id()));
    }

    private Notices.Action goOn(WatchedResource notebook) {
        return new Notices.Action(
                () -> texts.get("timeline.keep-watching"),
                () -> work.open().ifPresent(open -> open.following().keepWatching(notebook)));
    }

    private void say(
            Tone tone,
            Supplier<String> title,
            Supplier<String> text,
            Notices.@Nullable Action action) {
        around.notices().say(new Notices.Notice(tone, title, text, action));
    }
}
