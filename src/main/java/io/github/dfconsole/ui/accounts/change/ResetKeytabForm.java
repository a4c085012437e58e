package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.accounts.KeytabReset;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.resource.action.ActionForm;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/** Whether the keytab may be downloaded before, so that its reset can be proven. */
final class ResetKeytabForm implements ActionForm {

    private final Account account;
    private final CheckBox fingerprint = new CheckBox();
    private final VBox content = new VBox();

    ResetKeytabForm(Account account, Texts texts) {
        this.account = account;
        fingerprint.setId("accounts-keytab-fingerprint");
        fingerprint.setText(texts.get("accounts.keytab-reset.fingerprint"));
        fingerprint.setWrapText(true);
        Label help = new Label(texts.get("accounts.keytab-reset.fingerprint.help"));
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        help.getStyleClass().addAll("field-help", "under-check-box");
        content.getStyleClass().add("field");
        content.getChildren().addAll(fingerprint, help);
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void focusFirst() {
        fingerprint.requestFocus();
    }

    @Override
    public void submit(Consumer<List<Change>> then) {
        then.accept(
                List.of(KeytabReset.of(account.id(), account.name(), fingerprint.isSelected())));
    }

    @Override
    public void refused(Throwable cause) {
        focusFirst();
    }

    @Override
    public void close() {
        // There is nothing to forget.
    }
}
