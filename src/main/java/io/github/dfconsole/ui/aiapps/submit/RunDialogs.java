package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.service.aiapps.submit.RunDraft;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.ConsoleDialogPane;
import io.github.dfconsole.ui.control.MainWindow;
import io.github.dfconsole.ui.control.SafeQuestion;
import io.github.dfconsole.ui.notice.Notices.Notice;
import io.github.dfconsole.ui.notice.Notices.Tone;
import io.github.dfconsole.ui.submission.Approval.Warning;
import io.github.dfconsole.ui.submission.PendingSubmission;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Asks in dialogs of their own, in which Enter cancels. */
record RunDialogs(ScreenContext context) implements RunQuestions {

    private static final int LONGEST_PATH = 200;

    @Override
    public Warning replacing(List<String> paths) {
        Texts texts = context.texts();
        String lines =
                paths.stream()
                        .map(path -> Printable.escape(path, LONGEST_PATH))
                        .collect(Collectors.joining("\n"));
        return new Warning(
                texts.get("aiapps.run.replace.question"),
                texts.get("aiapps.run.replace.text", lines),
                texts.get("aiapps.run.replace.go-on"));
    }

    @Override
    public void besideUnsettled(PendingSubmission<RunDraft> earlier, Runnable then) {
        Texts texts = context.texts();
        ask(
                new SafeQuestion(
                        "aiapps-beside",
                        texts.get("aiapps.run"),
                        texts.get("aiapps.run.beside.question"),
                        texts.get("aiapps.run.beside.go-on")),
                texts.get("aiapps.run.beside.text", prefix(earlier), sentAt(earlier)),
                then);
    }

    private void ask(SafeQuestion question, String explanation, Runnable then) {
        question.ask(
                Objects.requireNonNull(MainWindow.get()),
                ConsoleDialogPane.text(explanation),
                context.texts(),
                then);
    }

    @Override
    public void waitForLook(PendingSubmission<RunDraft> earlier) {
        Texts texts = context.texts();
        context.notices()
                .say(
                        new Notice(
                                Tone.ATTENTION,
                                () -> texts.get("aiapps.run.wait-title"),
                                () ->
                                        texts.get(
                                                "aiapps.run.wait",
                                                prefix(earlier),
                                                sentAt(earlier)),
                                null));
    }

    private static String prefix(PendingSubmission<RunDraft> earlier) {
        return Printable.escape(earlier.intent().name(), LONGEST_PATH);
    }

    private String sentAt(PendingSubmission<RunDraft> earlier) {
        return context.times().exact(earlier.intent().sentAt());
    }
}
