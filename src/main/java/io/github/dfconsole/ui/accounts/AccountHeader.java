package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.snippets.AccountSnippets;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.CopyButton;
import io.github.dfconsole.ui.resource.detail.FieldList;
import io.github.dfconsole.ui.resource.detail.LockedNote;
import io.github.dfconsole.ui.resource.detail.TimestampText;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/** Who an account is: principal, realm, when it was created, and whether the key may use it. */
final class AccountHeader {

    private static final int LONGEST_NAME = 300;

    /** The line is no higher than its text. */
    private static final Insets BESIDE_TEXT = new Insets(-5, 0, -5, 4);

    private final Texts texts;
    private final TimestampText shown;

    AccountHeader(ScreenContext context) {
        this.texts = context.texts();
        this.shown = new TimestampText(texts, context.times());
    }

    List<Node> nodes(Account row) {
        List<Node> nodes = new ArrayList<>();
        if (row.disabled()) {
            nodes.add(new LockedNote("accounts-locked", texts.get("accounts.disabled.why")));
        }
        AccountSnippets access = AccountSnippets.of(row.name(), row.principal());
        nodes.add(
                new FieldList(texts)
                        .add("accounts.column.principal", principal(row.principal()))
                        .addCode("accounts.field.realm", access.realm())
                        .add("accounts.column.created", shown.exact(row.createdAt()))
                        .addCode("accounts.column.id", row.id()));
        return nodes;
    }

    /** Without a principal from the service there is nothing to copy. */
    private Node principal(String principal) {
        Label text =
                new Label(principal.isEmpty() ? "–" : Printable.escape(principal, LONGEST_NAME));
        text.setId("accounts-principal");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("monospace");
        HBox.setHgrow(text, Priority.ALWAYS);
        CopyButton copy =
                new CopyButton(
                        "accounts-principal",
                        texts.bind("accounts.principal.copy"),
                        () -> Printable.escape(principal),
                        () -> texts.get("accounts.principal.copied"),
                        texts);
        copy.getStyleClass().add("field-button");
        HBox.setMargin(copy, BESIDE_TEXT);
        copy.setDisable(principal.isEmpty());
        HBox line = new HBox(text, copy);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
