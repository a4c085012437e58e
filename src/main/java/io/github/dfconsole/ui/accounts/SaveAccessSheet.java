package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.accounts.AccountOverview;
import io.github.dfconsole.service.snippets.AccountSnippets;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.accounts.keytab.KeytabRecords;
import io.github.dfconsole.ui.control.MainWindow;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.notice.Notices.Action;
import io.github.dfconsole.ui.notice.Notices.Notice;
import io.github.dfconsole.ui.notice.Notices.Tone;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.LocalAction;
import io.github.dfconsole.ui.resource.action.ResourceAction.Target;
import io.github.dfconsole.ui.resource.export.SaveTextDialog;
import io.github.dfconsole.ui.resource.export.SaveTextViewModel;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.function.Supplier;

/** Saves how an account is used as a text file, which has no secret in it. */
final class SaveAccessSheet {

    private static final int LONGEST_PATH = 300;
    private static final String TITLE = "accounts.sheet.title";

    private final ScreenModel<Account, AccountOverview> model;
    private final KeytabRecords keytabs;
    private final ScreenContext context;
    private final Texts texts;

    SaveAccessSheet(ScreenModel<Account, AccountOverview> model, KeytabRecords keytabs) {
        this.model = model;
        this.keytabs = keytabs;
        this.context = model.context();
        this.texts = context.texts();
    }

    LocalAction<Account> action() {
        return new LocalAction<>(
                new ActionLabel("accounts-sheet", "accounts.sheet", Feather.FILE_TEXT, null, false),
                Target.ONE,
                row -> Availability.ALLOWED,
                rows -> start(rows.getFirst()));
    }

    private void start(Account account) {
        model.detail()
                .withDetail(
                        account,
                        overview -> ask(account, overview),
                        cause ->
                                say(
                                        Tone.BAD,
                                        () -> FailureText.of(cause, texts, context.times()).inOne(),
                                        null));
    }

    private void ask(Account account, AccountOverview overview) {
        AccountSnippets snippets =
                SnippetSection.of(account, keytabs.of(account.id()).orElse(null));
        String sheet = new AccessSheetText(texts).of(account, overview.detail().quotas(), snippets);
        String name = "df." + account.name().replaceAll("[^\\p{L}\\p{N}._-]", "_") + ".txt";
        Path suggested = Path.of(System.getProperty("user.home"), name);
        new SaveTextDialog(
                        MainWindow.get(),
                        new SaveTextDialog.Words("accounts-sheet", TITLE, "accounts.sheet.note"),
                        new SaveTextViewModel(sheet, context.jobs(), suggested),
                        context,
                        this::saved)
                .show();
    }

    private void saved(Path file) {
        String shown = Printable.escape(file.toString(), LONGEST_PATH);
        Path folder = file.toAbsolutePath().getParent();
        say(
                Tone.GOOD,
                () -> texts.get("save.saved", shown),
                folder == null
                        ? null
                        : new Action(
                                () -> texts.get("export.open-folder"),
                                () -> context.browser().accept(folder.toUri())));
    }

    private void say(Tone tone, Supplier<String> text, @Nullable Action action) {
        context.notices().say(new Notice(tone, () -> texts.get(TITLE), text, action));
    }
}
