package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.snippets.ShellQuoting;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.TextClipboard;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.notebooks.bucket.ChangeBucket;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.notice.Notices.Notice;
import io.github.dfconsole.ui.notice.Notices.Tone;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.LocalAction;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.action.ResourceAction.Target;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Everything that can be done with notebooks, in the order in which it is offered. */
final class NotebookActions {

    private static final int LONGEST_NAME = 200;
    private static final String RUNNING = "RUNNING";

    /** A name that is one word to every shell, and no option to ssh. */
    private static final Pattern SSH_ACCOUNT = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");

    private final ScreenModel<Notebook, NotebookDetail> model;
    private final NotebookWork work;
    private final Texts texts;

    NotebookActions(ScreenModel<Notebook, NotebookDetail> model, NotebookWork work) {
        this.model = model;
        this.work = work;
        this.texts = model.context().texts();
    }

    List<ResourceAction<Notebook>> all() {
        return List.of(
                create(),
                open(),
                copySsh(),
                createLike(),
                new ChangeNotebookConfigurations(
                        model, work, label("change", "notebooks.change", Feather.SLIDERS, 'U')),
                new ChangeBucket(
                        model,
                        () -> work.open().map(NotebookWorkbench::lookups),
                        new ActionLabel(
                                "notebooks-bucket",
                                "notebooks.bucket.change",
                                Feather.ARCHIVE,
                                null,
                                false)),
                new DeleteNotebooks(model));
    }

    private static ActionLabel label(String id, String textKey, Ikon icon, char letter) {
        KeyCombination keys =
                new KeyCodeCombination(
                        KeyCode.getKeyCode(String.valueOf(letter)), KeyCombination.SHORTCUT_DOWN);
        return new ActionLabel("notebooks-" + id, textKey, icon, keys, false);
    }

    private LocalAction<Notebook> create() {
        return new LocalAction<>(
                label("create", "notebooks.create", Feather.PLUS, 'N'),
                Target.NONE,
                row -> Availability.ALLOWED,
                rows -> work.open().ifPresent(NotebookWorkbench::openWizard),
                true);
    }

    private LocalAction<Notebook> open() {
        return onDetail(
                false,
                label("open", "notebooks.open", Feather.EXTERNAL_LINK, 'O'),
                NotebookActions::whileRunning,
                detail ->
                        address(detail)
                                .ifPresentOrElse(
                                        model.context().browser(), () -> sayNoAddress(detail)));
    }

    private LocalAction<Notebook> copySsh() {
        return onDetail(
                false,
                label("ssh", "notebooks.copy-ssh", Feather.TERMINAL, 'J'),
                row -> Availability.ALLOWED,
                this::copySsh);
    }

    private void copySsh(NotebookDetail detail) {
        Optional<URI> address = address(detail);
        if (address.isEmpty() || !SSH_ACCOUNT.matcher(detail.sshAccount()).matches()) {
            sayNoAddress(detail);
            return;
        }
        String target = detail.sshAccount() + "@" + address.get().getHost();
        if (!TextClipboard.copy("ssh " + ShellQuoting.posix(target))) {
            say(Tone.BAD, "notebooks.copy-ssh", () -> texts.get("copied.not"));
            return;
        }
        String name = Printable.escape(detail.name(), LONGEST_NAME);
        say(Tone.GOOD, "notebooks.copy-ssh", () -> texts.get("notebooks.copy-ssh.done", name));
    }

    private LocalAction<Notebook> createLike() {
        return onDetail(
                true,
                label("clone", "notebooks.clone", Feather.COPY, 'D'),
                row -> Availability.ALLOWED,
                this::createLike);
    }

    private void createLike(NotebookDetail detail) {
        Account account = model.account().get();
        if (account != null) {
            work.open()
                    .ifPresent(
                            workbench ->
                                    workbench.startFrom(NotebookDraft.like(detail, account.id())));
        }
    }

    /** An action that needs more than the list says: the detail is read if it is not there. */
    private LocalAction<Notebook> onDetail(
            boolean isChanging,
            ActionLabel label,
            Function<Notebook, Availability> allowed,
            Consumer<NotebookDetail> run) {
        return new LocalAction<>(
                label,
                Target.ONE,
                allowed,
                rows ->
                        model.detail()
                                .withDetail(
                                        rows.getFirst(),
                                        run,
                                        failure -> sayFailed(label.textKey(), failure)),
                isChanging);
    }

    private static Availability whileRunning(Notebook row) {
        return Availability.unless(!row.state().equals(RUNNING), "notebooks.why.not-running");
    }

    private void sayFailed(String titleKey, Throwable failure) {
        say(
                Tone.BAD,
                titleKey,
                () -> FailureText.of(failure, texts, model.context().times()).inOne());
    }

    private void sayNoAddress(NotebookDetail detail) {
        String name = Printable.escape(detail.name(), LONGEST_NAME);
        say(Tone.NEUTRAL, "notebooks.open", () -> texts.get("notebooks.why.no-address", name));
    }

    private void say(Tone tone, String titleKey, Supplier<String> text) {
        Notices notices = model.context().notices();
        notices.say(new Notice(tone, () -> texts.get(titleKey), text, null));
    }

    /** The address of a notebook, if it is certainly a web page. */
    static Optional<URI> address(NotebookDetail detail) {
        String domain = detail.domain();
        try {
            URI uri = URI.create(domain.contains("://") ? domain : "https://" + domain);
            boolean web = "https".equals(uri.getScheme()) && uri.getHost() != null;
            return web ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
