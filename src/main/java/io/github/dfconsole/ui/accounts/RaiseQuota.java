package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.accounts.AccountOverview;
import io.github.dfconsole.service.accounts.QuotaChange;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionStarter;
import io.github.dfconsole.ui.resource.action.ChangeAction;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import java.util.List;
import java.util.function.Supplier;

/** Opens the sheet on which the quota of an account is changed, or says why it cannot be. */
final class RaiseQuota {

    private final ScreenModel<Account, AccountOverview> model;
    private final ActionStarter<Account> starter;

    RaiseQuota(ScreenModel<Account, AccountOverview> model, Supplier<Window> window) {
        this.model = model;
        this.starter = new ActionStarter<>(model, window, () -> {});
    }

    /** A button for an account. */
    Button button(String id, Account account) {
        Button button = new Button(model.context().texts().get("accounts.quota.raise"));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> start(account));
        return button;
    }

    private void start(Account account) {
        model.actions().stream()
                .filter(
                        each ->
                                each instanceof ChangeAction<Account> change
                                        && change.operation().equals(QuotaChange.OPERATION))
                .findFirst()
                .ifPresent(action -> starter.start(action, List.of(account)));
    }
}
