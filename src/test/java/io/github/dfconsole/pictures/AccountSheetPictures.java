package io.github.dfconsole.pictures;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.usage.NamespaceUsage;
import io.github.dfconsole.service.usage.UsageStore;
import io.github.dfconsole.testing.SandboxSessions;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.table.TableState;
import io.github.dfconsole.ui.shell.ShellViewModel;

import javafx.scene.Scene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The sheets on which accounts are changed, and what they say. */
final class AccountSheetPictures {

    private static final String NAME = "forest-prod";
    private static final long TERABYTE = 1_099_511_627_776L;

    /** An account that owns nothing. */
    private static final String LONELY =
            """
            {"id": "4nAccountThatOwnsNil0", "name": "lonely", "createdAt": 1728263551408,
             "settling": {"until": 0, "status": "RUNNING"}, "disabled": false,
             "keytab": {"generation": 1, "madeAt": 1728263551408},
             "quotas": {"koya": {"fileCountMillion": 2, "spaceTb": 300},
                        "tata": {"fileCountMillion": 1, "spaceTb": 200}}}
            """;

    private final Camera camera;
    private final PictureSettings setting;

    AccountSheetPictures(Camera camera, PictureSettings setting) {
        this.camera = camera;
        this.setting = setting;
    }

    void shoot() throws IOException, ApiException {
        try (SandboxSessions sandbox = start(SandboxSettings.usual())) {
            Path folder = PictureSettings.folder();
            quota(sandbox, folder, "");
            measure(sandbox, folder);
            quota(sandbox, folder, "-measured");
            secrets(sandbox);
            files(sandbox, folder);
        }
        try (SandboxSessions sandbox = start(holding(LONELY))) {
            delete(sandbox);
        }
        try (SandboxSessions sandbox = start(holding(""))) {
            create(sandbox);
        }
    }

    private static SandboxSessions start(SandboxSettings settings) throws IOException {
        return new SandboxSessions(
                settings.with(new SandboxSettings.Pace(Duration.ZERO, Duration.ZERO)),
                (report, failure) -> {});
    }

    private static SandboxSettings holding(String accounts) throws IOException {
        Path state = PictureSettings.folder().resolve("sandbox.json");
        Files.writeString(
                state,
                """
                {"accounts": [%s], "apps": [], "notebooks": [], "aiWorkspaces": [],
                 "aiApps": [], "born": 7}
                """
                        .formatted(accounts));
        return SandboxSettings.usual()
                .with(new SandboxSettings.Contents(0, SandboxSettings.USUAL_SEED, state));
    }

    @SuppressWarnings("unchecked") // the kind with this id lists accounts
    private SheetWindow<Account> open(SandboxSessions sandbox, Path folder, TableState state) {
        ShellViewModel shell = setting.shell(sandbox, folder);
        Scene scene = setting.open(shell, sandbox.connection(), 1000, 700);
        ResourceViewModel<Account, ?> accounts =
                (ResourceViewModel<Account, ?>) shell.resource("accounts");
        return SheetWindow.open(camera, setting, shell, scene, accounts, state);
    }

    private static void measure(SandboxSessions sandbox, Path folder)
            throws IOException, ApiException {
        Account account = sandbox.open(sandbox.connection()).accounts().rows().getFirst();
        new UsageStore(folder)
                .keep(
                        "sandbox",
                        account.id(),
                        List.of(usage("koya", 1_730_000, 291), usage("tata", 420_000, 172)),
                        PictureSettings.NOW.minus(Duration.ofHours(2)));
    }

    private static NamespaceUsage usage(String namespace, long names, long terabytes) {
        return new NamespaceUsage(namespace, names, terabytes * TERABYTE, null, null, false);
    }

    private void quota(SandboxSessions sandbox, Path folder, String suffix) {
        try (SheetWindow<Account> window = open(sandbox, folder, TableState.ROWS)) {
            window.start("accounts-quota-change", NAME);
            window.await("accounts-quota-koya-files");
            window.shoot("accounts-sheet-quota" + suffix);
            window.shootList("accounts-quota-koya-space", "accounts-sheet-quota-list" + suffix);
            window.step("accounts-quota-koya-files", -1);
            window.step("accounts-quota-koya-space", -1);
            window.step("accounts-quota-tata-space", 1);
            window.shoot("accounts-sheet-quota-lowered" + suffix);
            sandbox.fault("accounts/setQuota=error:403");
            window.press("accounts-confirm-ok");
            window.await("accounts-confirm-refused");
            window.shoot("accounts-sheet-quota-refused" + suffix);
            sandbox.clearFaults();
        }
    }

    private void secrets(SandboxSessions sandbox) {
        Path folder = PictureSettings.folder();
        try (SheetWindow<Account> window = open(sandbox, folder, TableState.ROWS)) {
            window.start("accounts-keytab-reset", NAME);
            window.shoot("accounts-sheet-keytab-reset");
            window.dismiss();
            window.start("accounts-password-reset", NAME);
            window.shoot("accounts-sheet-password");
            window.type("accounts-new-password", "short");
            window.type("accounts-new-password-repeated", "other");
            window.press("accounts-confirm-ok");
            window.shoot("accounts-sheet-password-wrong");
            window.press("accounts-new-password-generate");
            window.shoot("accounts-sheet-password-generated");
            window.dismiss();
            window.start("accounts-delete", NAME);
            window.shoot("accounts-sheet-delete-refused");
        }
    }

    private void files(SandboxSessions sandbox, Path folder) {
        try (SheetWindow<Account> window = open(sandbox, folder, TableState.ROWS)) {
            String keytab = PictureSettings.folder().resolve("df.forest-prod.keytab").toString();
            window.start("accounts-sheet", NAME);
            window.shoot("accounts-sheet-access");
            window.dismiss();
            window.start("accounts-keytab-download", NAME);
            window.type("keytab-download-file", "/nowhere/df.forest-prod.keytab");
            window.awaitOne("#keytab-said .usage-line");
            window.shoot("accounts-sheet-keytab");
            window.type("keytab-download-file", keytab);
            window.press("keytab-download-ok");
            window.await("keytab-saved-close");
            window.shoot("accounts-sheet-keytab-saved");
            window.dismiss();
            window.start("accounts-keytab-inspect", NAME);
            window.type("keytab-inspect-file", keytab);
            window.press("keytab-inspect-ok");
            window.awaitOne(".keytab-contents");
            window.shoot("accounts-sheet-keytab-inspect");
        }
    }

    private void delete(SandboxSessions sandbox) {
        try (SheetWindow<Account> window =
                open(sandbox, PictureSettings.folder(), TableState.ROWS)) {
            window.start("accounts-delete", "lonely");
            window.shoot("accounts-sheet-delete");
            window.type("accounts-confirm-name", "lonely");
            window.shoot("accounts-sheet-delete-typed");
        }
    }

    private void create(SandboxSessions sandbox) {
        try (SheetWindow<Account> window =
                open(sandbox, PictureSettings.folder(), TableState.EMPTY)) {
            window.shootWindow("accounts-empty");
            window.start("accounts-create");
            window.shoot("accounts-sheet-create");
            window.type("accounts-create-name", "Data--Team");
            window.type("accounts-create-password", "short");
            window.press("accounts-confirm-ok");
            window.shoot("accounts-sheet-create-wrong");
            window.type("accounts-create-name", "data-team");
            window.press("accounts-create-password-generate");
            window.shoot("accounts-sheet-create-generated");
        }
    }
}
