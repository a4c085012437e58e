package io.github.dfconsole.ui.accounts.keytab;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.files.FileNames;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.accounts.AccountOverview;
import io.github.dfconsole.service.keytab.DownloadedKeytab;
import io.github.dfconsole.service.keytab.KnownKeytab;
import io.github.dfconsole.service.snippets.AccountSnippets;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.MainWindow;
import io.github.dfconsole.ui.resource.ScreenModel;

import java.nio.file.Path;
import java.util.Optional;

/** Opens the dialogs about keytabs. It belongs to the UI thread. */
public final class KeytabDialogs {

    private final ScreenModel<Account, AccountOverview> model;
    private final KeytabRecords records;
    private final ScreenContext context;

    /** For the accounts of a screen. */
    public KeytabDialogs(ScreenModel<Account, AccountOverview> model, KeytabRecords records) {
        this.model = model;
        this.records = records;
        this.context = model.context();
    }

    /** Asks where the keytab of an account is to be saved. */
    public void download(Account account) {
        Session session = model.session();
        if (session == null) {
            return;
        }
        String connection = model.runner().connection();
        records.show(connection, context.jobs());
        DownloadedKeytab.Request request =
                new DownloadedKeytab.Request(connection, session, account);
        KeytabDownloadViewModel download =
                new KeytabDownloadViewModel(
                        request, records, context.jobs(), context.clock(), suggested(account));
        new KeytabDownloadDialog(MainWindow.get(), download, account.name(), context).show();
    }

    /** Beside the last one, under the name that the guide of Data Forest uses. */
    private Path suggested(Account account) {
        String name = AccountSnippets.keytabName(account.name());
        return folder().resolve(FileNames.portable(name));
    }

    private Path folder() {
        return records.lastFolder().orElseGet(() -> Path.of(System.getProperty("user.home")));
    }

    /** Asks which file is to be inspected; the last one that was saved is suggested. */
    public void inspect(Optional<Account> account) {
        records.show(model.runner().connection(), context.jobs());
        Path suggested =
                account.flatMap(each -> records.of(each.id()))
                        .map(KnownKeytab::file)
                        .map(Path::of)
                        .orElseGet(
                                () ->
                                        account.map(this::suggested)
                                                .orElseGet(() -> folder().resolve("df.keytab")));
        KeytabInspectionViewModel inspection =
                new KeytabInspectionViewModel(
                        model.table().all(), records, context.jobs(), suggested);
        new KeytabInspectionDialog(MainWindow.get(), inspection, context).show();
    }
}
