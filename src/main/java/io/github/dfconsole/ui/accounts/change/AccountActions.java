package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.ChangeProgress;
import io.github.dfconsole.ui.resource.action.ChangeRun;
import io.github.dfconsole.ui.resource.action.ResourceAction;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Everything that changes accounts, and the order in which it is offered. */
public final class AccountActions {

    private final ScreenModel<Account, ?> model;
    private final AccountReader reader;
    private final Shortfalls shortfalls;
    private final Consumer<Account> download;
    private final AccountMemory memory;

    /**
     * Creates the actions of a screen.
     *
     * @param reader reads accounts
     * @param shortfalls by how much limits are below what was measured
     * @param download offers the keytab of an account
     * @param memory what is kept of accounts on this machine
     */
    public AccountActions(
            ScreenModel<Account, ?> model,
            AccountReader reader,
            Shortfalls shortfalls,
            Consumer<Account> download,
            AccountMemory memory) {
        this.model = model;
        this.reader = reader;
        this.shortfalls = shortfalls;
        this.download = download;
        this.memory = memory;
    }

    /**
     * All actions.
     *
     * @param reading those that change nothing, offered between changing and deleting
     */
    public List<ResourceAction<Account>> all(List<? extends ResourceAction<Account>> reading) {
        List<ResourceAction<Account>> all = new ArrayList<>(List.of(create(), changeQuota()));
        all.addAll(reading);
        all.addAll(List.of(resetPassword(), resetKeytab(), delete()));
        return List.copyOf(all);
    }

    private CreateAccount create() {
        return new CreateAccount(
                model,
                label("create", "accounts.create", Feather.PLUS, key(KeyCode.N)),
                () -> model.table().all(),
                name -> downloadOf(account -> account.name().equals(name)));
    }

    private ChangeQuota changeQuota() {
        return new ChangeQuota(
                model.context(),
                label("quota-change", "accounts.quota-change", Feather.SLIDERS, key(KeyCode.U)),
                reader,
                shortfalls);
    }

    private ResetPassword resetPassword() {
        return new ResetPassword(
                model.context(),
                label("password-reset", "accounts.password-reset", Feather.LOCK, null));
    }

    private ResetKeytab resetKeytab() {
        return new ResetKeytab(
                model.context(),
                danger("keytab-reset", "accounts.keytab-reset", Feather.ROTATE_CW, null),
                id -> downloadOf(account -> account.id().equals(id)),
                this::keytabReset);
    }

    private void keytabReset(ChangeTarget account) {
        model.runner().batches().stream()
                .flatMap(batch -> batch.runs().stream())
                .filter(run -> run.change().target().equals(account))
                .filter(run -> run.progress().get() instanceof ChangeProgress.Done)
                .map(ChangeRun::sentAt)
                .max(Comparator.naturalOrder())
                .ifPresent(at -> memory.keytabReset(account.id(), at));
    }

    private DeleteAccount delete() {
        KeyCombination keys = new KeyCodeCombination(KeyCode.DELETE);
        return new DeleteAccount(
                model.context(),
                danger("delete", "accounts.delete", Feather.TRASH_2, keys),
                model::follow,
                this::gone);
    }

    /** What was left to do with it is so no longer. */
    private void gone(ChangeTarget account) {
        memory.deleted(account.id());
        List.copyOf(model.runner().batches()).stream()
                .filter(batch -> batch.runs().size() == 1)
                .filter(batch -> isOf(account, batch.runs().getFirst().change().target()))
                .forEach(model.runner()::dismiss);
    }

    /** The id of one that was created may not have been known. */
    private static boolean isOf(ChangeTarget account, ChangeTarget changed) {
        return changed.id().equals(account.id()) || changed.name().equals(account.name());
    }

    private void downloadOf(Predicate<Account> wanted) {
        model.table().all().stream().filter(wanted).findFirst().ifPresent(download);
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static ActionLabel label(
            String name, String textKey, Ikon icon, @Nullable KeyCombination keys) {
        return new ActionLabel("accounts-" + name, textKey, icon, keys, false);
    }

    private static ActionLabel danger(
            String name, String textKey, Ikon icon, @Nullable KeyCombination keys) {
        return new ActionLabel("accounts-" + name, textKey, icon, keys, true);
    }
}
