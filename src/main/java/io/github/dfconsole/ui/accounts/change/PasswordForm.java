package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.accounts.AccountRefusal;
import io.github.dfconsole.service.accounts.PasswordReset;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.resource.action.ActionForm;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

import java.util.List;
import java.util.function.Consumer;

/** The new password of an account. */
final class PasswordForm implements ActionForm {

    private final Account account;
    private final FormInputs inputs;
    private final PasswordFields fields;

    PasswordForm(Account account, ScreenContext context) {
        this.account = account;
        this.inputs = new FormInputs(context);
        this.fields = new PasswordFields("accounts-new-password", inputs, context);
    }

    @Override
    public Node content() {
        return fields;
    }

    @Override
    public void focusFirst() {
        FormFocus.on(inputs, fields.first());
    }

    @Override
    public void submit(Consumer<List<Change>> then) {
        fields.group()
                .check(
                        wrong -> {
                            if (wrong.isEmpty()) {
                                then.accept(
                                        List.of(
                                                PasswordReset.of(
                                                        account.id(),
                                                        account.name(),
                                                        fields.entered())));
                            } else {
                                FormFocus.on(inputs, wrong.getFirst());
                            }
                        });
    }

    @Override
    public ObservableBooleanValue isHeldBack() {
        return fields.isUnkept();
    }

    @Override
    public void refused(Throwable cause) {
        if (cause instanceof ApiException api
                && AccountRefusal.of(api.failure()) == AccountRefusal.PASSWORD) {
            fields.refuse();
        }
        focusFirst();
    }

    @Override
    public void close() {
        fields.forget();
    }
}
