package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.accounts.AccountOverview;
import io.github.dfconsole.service.snippets.AccountSnippets;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.accounts.keytab.KeytabRecords;
import io.github.dfconsole.ui.control.MainWindow;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.notice.Notices.Notice;
import io.github.dfconsole.ui.notice.Notices.Tone;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.LocalAction;
import io.github.dfconsole.ui.resource.action.ResourceAction.Target;
import io.github.dfconsole.ui.resource.save.SaveTextDialog;
import io.github.dfconsole.ui.resource.save.SaveTextViewModel;
import io.github.dfconsole.ui.resource.save.SavedFile;

import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;

/** Saves how an account is used as a text file, which has no secret in it. */
final class SaveAccessSheet {

    private static final String ID = "accounts-sheet";
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
                new ActionLabel(ID, "accounts.sheet", Feather.FILE_TEXT, null, false),
                Target.ONE,
                row -> Availability.ALLOWED,
                rows -> start(rows.getFirst()));
    }

    private void start(Account account) {
        model.detail().withDetail(account, overview -> ask(account, overview), this::sayFailed);
    }

    private void ask(Account account, AccountOverview overview) {
        AccountSnippets snippets =
                AccountSnippetSection.of(account, keytabs.of(account.id()).orElse(null));
        String sheet = new AccessSheetText(texts).of(account, overview.detail().quotas(), snippets);
        Path suggested = SavedFile.suggested("df.", account.name(), ".txt");
        new SaveTextDialog(
                        MainWindow.get(),
                        new SaveTextDialog.Subject(ID, TITLE, "accounts.sheet.note"),
                        new SaveTextViewModel(() -> sheet, context.jobs(), suggested),
                        context,
                        this::saved)
                .show();
    }

    private void sayFailed(Throwable cause) {
        context.notices()
                .say(
                        new Notice(
                                Tone.BAD,
                                () -> texts.get(TITLE),
                                () -> FailureText.of(cause, texts, context.times()).inOne(),
                                null));
    }

    private void saved(Path file) {
        SavedFile.say(context, Tone.GOOD, TITLE, file, shown -> texts.get("save.saved", shown));
    }
}
