package io.github.dfconsole.ui.creation;

import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.MainWindow;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.notice.Notices.Tone;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.GuardedSending;
import io.github.dfconsole.ui.resource.action.Level;
import io.github.dfconsole.ui.resource.action.SendingQuestion;
import io.github.dfconsole.ui.submission.SubmissionProgress;
import io.github.dfconsole.ui.submission.SubmissionTexts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/**
 * Puts into notices what becomes known of new resources in the background, and asks before one is
 * created where slips are costly.
 */
final class CreationNotices implements CreationEvents {

    private static final int LONGEST_NAME = 60;

    private final ScreenModel<?, ?> model;
    private final CreationWork<?> work;
    private final String prefix;
    private final ScreenContext around;
    private final Texts texts;
    private final GuardedSending sending;

    CreationNotices(ScreenModel<?, ?> model, CreationWork<?> work, SubmissionTexts kind) {
        this.model = model;
        this.work = work;
        this.prefix = kind.prefix();
        this.around = model.context();
        this.texts = around.texts();
        this.sending = new GuardedSending(model, MainWindow::get);
    }

    /** The review of a wizard stands for the usual question. */
    @Override
    public void ask(Wanted wanted, Runnable send) {
        Warning warning = wanted.warning();
        sending.send(warning == null ? question(wanted) : question(wanted, warning), send);
    }

    /** Of what is lost by it is asked about: that is worth the level above. */
    private SendingQuestion question(Wanted wanted, Warning warning) {
        return new SendingQuestion(
                texts.get(prefix + ".submission.title"),
                warning.question(),
                warning.verb(),
                Level.WARN,
                List.of(wanted.name()),
                warning.text());
    }

    private SendingQuestion question(Wanted wanted) {
        String name = name(wanted.name());
        boolean isSecond = wanted.isBesideAnother();
        return new SendingQuestion(
                texts.get(prefix + ".submission.title"),
                texts.get(prefix + ".submission.question", name, name(wanted.accountName())),
                isSecond
                        ? texts.get(prefix + ".submission.another-too", name)
                        : texts.get(prefix + ".submission.title"),
                isSecond ? Level.WARN : Level.CONFIRM,
                List.of(wanted.name()));
    }

    @Override
    public void ended(WatchedResource resource) {
        model.table().refresh();
        switch (resource.state().get()) {
            case WATCHING -> {
                // It has not ended.
            }
            case REACHED -> {
                Notices.Action show = isInTheWizard(resource) ? null : show(resource);
                sayEnded(resource, Tone.GOOD, Ended.RUNNING, show);
            }
            case GAVE_UP -> sayEnded(resource, Tone.ATTENTION, Ended.GIVEN_UP, goOn(resource));
            case REFUSED -> sayEnded(resource, Tone.ATTENTION, Ended.BARRED, goOn(resource));
            case LOST -> sayEnded(resource, Tone.BAD, Ended.LOST, show(resource));
            case GONE -> sayEnded(resource, Tone.NEUTRAL, Ended.GONE, null);
        }
    }

    private void sayEnded(
            WatchedResource resource, Tone tone, Ended how, Notices.@Nullable Action action) {
        String name = name(resource.name());
        say(tone, () -> how.title(texts, prefix, name), () -> how.text(texts, prefix), action);
    }

    @Override
    public void found(WatchedResource resource) {
        model.table().refresh();
        String name = name(resource.name());
        say(
                Tone.GOOD,
                () -> texts.get(prefix + ".news.found-title", name),
                () -> texts.get(prefix + ".news.found"),
                show(resource));
    }

    @Override
    public void failed(String failedName, Throwable cause) {
        String name = name(failedName);
        say(
                Tone.BAD,
                () -> texts.get(prefix + ".news.failed-title", name),
                () -> FailureText.of(cause, texts, around.times()).inOne(),
                null);
    }

    /** The page that says so leads there, too. */
    private boolean isInTheWizard(WatchedResource resource) {
        CreationWizard<?, ?> wizard =
                work.open().map(workbench -> workbench.wizard().get()).orElse(null);
        return wizard != null
                && wizard.creation().progress().get() instanceof SubmissionProgress.Done done
                && done.resource() == resource;
    }

    @Override
    public void nameTaken(String takenName) {
        String name = name(takenName);
        say(
                Tone.BAD,
                () -> texts.get(prefix + ".news.failed-title", name),
                () -> texts.get(prefix + ".news.name-taken"),
                null);
    }

    private static String name(String name) {
        return Printable.escape(name, LONGEST_NAME);
    }

    private Notices.Action show(WatchedResource resource) {
        return new Notices.Action(
                () -> texts.get("news.show"),
                () -> model.showRow(resource.accountId(), resource.id()));
    }

    private Notices.Action goOn(WatchedResource resource) {
        return new Notices.Action(
                () -> texts.get("timeline.keep-watching"),
                () -> work.open().ifPresent(open -> open.following().keepWatching(resource)));
    }

    private void say(
            Tone tone,
            Supplier<String> title,
            Supplier<String> text,
            Notices.@Nullable Action action) {
        around.notices().say(new Notices.Notice(tone, title, text, action));
    }

    /** How following a new resource can end. */
    private enum Ended {
        RUNNING,
        GIVEN_UP,
        BARRED,
        LOST,
        GONE;

        String title(Texts texts, String prefix, String name) {
            return switch (this) {
                case RUNNING -> texts.get(prefix + ".news.running-title", name);
                case GIVEN_UP -> texts.get(prefix + ".news.given-up-title", name);
                case BARRED -> texts.get(prefix + ".news.barred-title", name);
                case LOST -> texts.get(prefix + ".news.lost-title", name);
                case GONE -> texts.get(prefix + ".news.gone-title", name);
            };
        }

        String text(Texts texts, String prefix) {
            return switch (this) {
                case RUNNING -> texts.get(prefix + ".news.running");
                case GIVEN_UP -> texts.get(prefix + ".news.given-up");
                case BARRED -> texts.get("news.barred.text");
                case LOST -> texts.get(prefix + ".news.lost");
                case GONE -> texts.get(prefix + ".news.gone");
            };
        }
    }
}
