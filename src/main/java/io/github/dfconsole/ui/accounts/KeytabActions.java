package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.accounts.AccountOverview;
import io.github.dfconsole.ui.accounts.keytab.KeytabDialogs;
import io.github.dfconsole.ui.accounts.keytab.KeytabRecords;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.LocalAction;
import io.github.dfconsole.ui.resource.action.ResourceAction.Target;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.feather.Feather;

/** What can be done with keytabs without changing anything at the service. */
final class KeytabActions {

    private final KeytabDialogs dialogs;

    KeytabActions(ScreenModel<Account, AccountOverview> model, KeytabRecords records) {
        this.dialogs = new KeytabDialogs(model, records);
    }

    /** Downloads the keytab of an account, after asking where it is to be saved. */
    LocalAction<Account> download() {
        return new LocalAction<>(
                new ActionLabel(
                        "accounts-keytab-download",
                        "keytab.download",
                        Feather.DOWNLOAD,
                        new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN),
                        false),
                Target.ONE,
                row -> Availability.unless(row.disabled(), "accounts.why.disabled"),
                rows -> dialogs.download(rows.getFirst()));
    }

    /** Asks where the keytab of an account is to be saved. */
    void startDownload(Account account) {
        dialogs.download(account);
    }

    /** Shows what is in any keytab file of this computer. */
    LocalAction<Account> inspect() {
        return new LocalAction<>(
                new ActionLabel(
                        "accounts-keytab-inspect", "keytab.inspect", Feather.SEARCH, null, false),
                Target.ELSEWHERE,
                row -> Availability.ALLOWED,
                rows -> dialogs.inspect(rows.stream().findFirst()));
    }
}
