package io.github.dfconsole.pictures;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.accounts.AccountOverview;
import io.github.dfconsole.service.accounts.KeytabReset;
import io.github.dfconsole.service.accounts.PasswordReset;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.usage.NamespaceUsage;
import io.github.dfconsole.service.usage.UsageStore;
import io.github.dfconsole.testing.SandboxSessions;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.table.TableState;
import io.github.dfconsole.ui.shell.ShellViewModel;

import javafx.scene.Scene;
import javafx.scene.control.Label;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** An account with measured quotas, and what is said after its keytab and password were reset. */
final class AccountPictures {

    private static final long TERABYTE = 1_099_511_627_776L;

    private final Camera camera;
    private final PictureSettings setting;

    AccountPictures(Camera camera, PictureSettings setting) {
        this.camera = camera;
        this.setting = setting;
    }

    void shoot() throws IOException, ApiException {
        try (SandboxSessions sandbox =
                new SandboxSessions(SandboxSettings.usual(), (report, failure) -> {})) {
            shoot(sandbox, "accounts-measured", PictureSettings.NOW.minus(Duration.ofHours(2)));
            shoot(sandbox, "accounts-measured-old", PictureSettings.NOW.minus(Duration.ofDays(9)));
            shootAfterwards(sandbox);
        }
    }

    private void shoot(SandboxSessions sandbox, String name, Instant measuredAt)
            throws IOException, ApiException {
        Path folder = PictureSettings.folder();
        Account account = first(sandbox);
        new UsageStore(folder)
                .keep(
                        "sandbox",
                        account.id(),
                        List.of(usage("koya", 1_730_000, 291), usage("tata", 420_000, 172)),
                        measuredAt);
        ShellViewModel shell = setting.shell(sandbox, folder);
        Scene scene = setting.open(shell, sandbox.connection(), 1280, 1100);
        openDetail(shell);
        camera.await("the measurement", () -> reads(scene, "97%"));
        camera.shoot(scene, setting.named(name), 1);
    }

    private static boolean reads(Scene scene, String words) {
        // What is in a scroll pane joins a scene that no window shows when it is laid out.
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().contains(words));
    }

    private static Account first(SandboxSessions sandbox) throws ApiException {
        return sandbox.open(sandbox.connection()).accounts().rows().getFirst();
    }

    private static NamespaceUsage usage(String namespace, long names, long terabytes) {
        return new NamespaceUsage(namespace, names, terabytes * TERABYTE, null, null, false);
    }

    private ResourceViewModel<Account, AccountOverview> openDetail(ShellViewModel shell) {
        camera.await("an account", () -> shell.account().get() != null);
        ResourceViewModel<Account, AccountOverview> accounts = accounts(shell);
        Camera.onUiThread(
                () -> {
                    shell.screen().set(accounts);
                    return true;
                });
        camera.await("rows", () -> accounts.table().state().get() == TableState.ROWS);
        Camera.onUiThread(
                () -> {
                    accounts.table().select(accounts.table().rows().getFirst());
                    accounts.detail().open();
                    return true;
                });
        camera.await("the detail", () -> accounts.detail().detail().get() != null);
        return accounts;
    }

    @SuppressWarnings("unchecked") // the kind with this id lists accounts
    private static ResourceViewModel<Account, AccountOverview> accounts(ShellViewModel shell) {
        return (ResourceViewModel<Account, AccountOverview>) shell.resource("accounts");
    }

    private void shootAfterwards(SandboxSessions sandbox) {
        sandbox.fault("accounts/resetPassword=reset-after");
        ShellViewModel shell = setting.shell(sandbox);
        Scene scene = setting.open(shell, sandbox.connection(), 1280, 800);
        ResourceViewModel<Account, AccountOverview> accounts = openDetail(shell);
        Account account = accounts.table().rows().getFirst();
        String id = account.id();
        String name = account.name();
        run(accounts, "accounts/resetPassword", PasswordReset.of(id, name, Secret.of("Canary-1!")));
        run(accounts, "accounts/resetKerberosKeytab", KeytabReset.of(id, name, false));
        camera.shoot(scene, setting.named("accounts-afterwards"), 1);
    }

    private void run(
            ResourceViewModel<Account, AccountOverview> accounts, String operation, Change change) {
        int before = accounts.runner().batches().size();
        Camera.onUiThread(
                () -> {
                    for (ResourceAction<Account> each : accounts.actions()) {
                        if (each instanceof ChangeAction<Account> action
                                && action.operation().equals(operation)) {
                            accounts.runner().run(action, List.of(change));
                        }
                    }
                    return true;
                });
        camera.await(
                operation,
                () ->
                        accounts.runner().batches().size() == before + 1
                                && accounts.runner().batches().getLast().hasEnded());
    }
}
