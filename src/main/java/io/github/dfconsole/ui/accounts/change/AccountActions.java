package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.accounts.QuotaLimits;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.ResourceAction;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Everything that changes accounts, and the order in which it is offered. */
public final class AccountActions {

    private final ScreenModel<Account, ?> model;
    private final AccountReader reader;
    private final BiFunction<Account, QuotaLimits, List<String>> shortfalls;
    private final Consumer<Account> download;

    /**
     * Creates the actions of a screen.
     *
     * @param reader reads an account
     * @param shortfalls by how much limits are below what was measured, one sentence each
     * @param download offers the keytab of an account
     */
    public AccountActions(
            ScreenModel<Account, ?> model,
            AccountReader reader,
            BiFunction<Account, QuotaLimits, List<String>> shortfalls,
            Consumer<Account> download) {
        this.model = model;
        this.reader = reader;
        this.shortfalls = shortfalls;
        this.download = download;
    }

    /**
     * All actions.
     *
     * @param reading those that change nothing, offered between changing and deleting
     */
    public List<ResourceAction<Account>> all(List<? extends ResourceAction<Account>> reading) {
        ScreenContext context = model.context();
        List<ResourceAction<Account>> all = new ArrayList<>();
        all.add(
                new CreateAccount(
                        model,
                        label("create", Feather.PLUS, key(KeyCode.N), false),
                        () -> model.table().all(),
                        name -> downloadOf(account -> account.name().equals(name))));
        all.add(
                new ChangeQuota(
                        context,
                        label("quota-change", Feather.SLIDERS, key(KeyCode.U), false),
                        reader,
                        account -> limits -> shortfalls.apply(account, limits)));
        all.addAll(reading);
        all.add(new ResetPassword(context, label("password-reset", Feather.LOCK, null, false)));
        all.add(
                new ResetKeytab(
                        context,
                        label("keytab-reset", Feather.ROTATE_CW, null, true),
                        id -> downloadOf(account -> account.id().equals(id))));
        all.add(
                new DeleteAccount(
                        context, label("delete", Feather.TRASH_2, plain(KeyCode.DELETE), true)));
        return List.copyOf(all);
    }

    private void downloadOf(Predicate<Account> wanted) {
        model.table().all().stream().filter(wanted).findFirst().ifPresent(download);
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCombination plain(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static ActionLabel label(
            String name, Ikon icon, @Nullable KeyCombination keys, boolean isDangerous) {
        return new ActionLabel("accounts-" + name, "accounts." + name, icon, keys, isDangerous);
    }
}
