package io.github.dfconsole.ui.creation;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.LookupTexts;
import io.github.dfconsole.ui.form.LookupViewModel;

import org.jspecify.annotations.Nullable;

/**
 * The account that something is created for.
 *
 * @param inputs makes the field
 * @param texts the texts
 * @param accounts those to choose from
 */
public record AccountChoice(FormInputs inputs, Texts texts, LookupViewModel<Account> accounts) {

    /**
     * Makes the field.
     *
     * @param lockedKey message key of why the account cannot be changed while it is locked
     */
    public FieldBox of(Field<@Nullable Account> field, String id, String lockedKey) {
        return inputs.choice(
                        field,
                        id,
                        accounts,
                        new LookupTexts<>(
                                Account::name,
                                Account::principal,
                                inputs.text(() -> ""),
                                inputs.text(() -> texts.get("wizard.empty.accounts")),
                                inputs.text(
                                        () -> accounts.chosen(Account::principal, ""),
                                        accounts.value())),
                        texts.bind("wizard.field.account"))
                .withLock(field.locked(), texts.bind(lockedKey));
    }
}
