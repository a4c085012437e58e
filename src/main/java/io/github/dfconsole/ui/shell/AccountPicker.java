package io.github.dfconsole.ui.shell;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.NaturallySorted;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Supplier;

/** Chooses the account whose resources are shown. */
final class AccountPicker extends HBox {

    AccountPicker(ShellViewModel model, Texts texts) {
        getStyleClass().add("account-picker");
        setAlignment(Pos.CENTER_LEFT);
        ComboBox<Account> accounts =
                new ComboBox<>(NaturallySorted.by(Account::name, model.accounts(), texts));
        accounts.setId("account");
        accounts.setPrefWidth(270);
        accounts.setButtonCell(new Cell(texts, accounts::getPromptText));
        accounts.setCellFactory(list -> new Cell(texts, () -> ""));
        accounts.valueProperty().bindBidirectional(model.account());
        accounts.promptTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> prompt(model, texts), model.phase(), texts.locale()));
        accounts.accessibleTextProperty().bind(texts.bind("account.label"));
        Label label = new Label();
        label.textProperty().bind(texts.bind("account.label"));
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(accounts);
        getChildren().addAll(label, accounts);
        // JavaFX shows another prompt only in another cell once there was an account.
        RedrawOnChange.follow(
                accounts,
                () -> accounts.setButtonCell(new Cell(texts, accounts::getPromptText)),
                accounts.promptTextProperty(),
                texts.locale());
    }

    private static String prompt(ShellViewModel model, Texts texts) {
        return switch (model.phase().get()) {
            case LOADING -> texts.get("account.loading");
            case NO_ACCOUNT -> texts.get("account.none");
            case READY, FAILED -> "–";
        };
    }

    /** An account the key may not use is told apart by a lock and in words. */
    private static final class Cell extends ListCell<Account> {

        private final Texts texts;
        private final Supplier<String> none;

        Cell(Texts texts, Supplier<String> none) {
            this.texts = texts;
            this.none = none;
        }

        @Override
        protected void updateItem(Account account, boolean empty) {
            super.updateItem(account, empty);
            if (empty || account == null) {
                setText(none.get());
                setGraphic(null);
                return;
            }
            String name = Printable.escape(account.name());
            setText(account.disabled() ? texts.get("account.disabled", name) : name);
            setGraphic(new FontIcon(account.disabled() ? Feather.LOCK : Feather.USER));
        }
    }
}
