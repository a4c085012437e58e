package io.github.dfconsole.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.accounts.AccountOverview;
import io.github.dfconsole.service.apps.LifetimeStore;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.SandboxSessions;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.keytab.KeytabResetRecords;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.table.ResourceColumn;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.InstantSource;

/** Columns whose values the list of accounts does not tell. */
class AccountColumnsTest {

    @TempDir private Path folder;

    private SandboxSessions sandbox;
    private Session session;
    private ResourceViewModel<Account, AccountOverview> model;

    @BeforeEach
    void start() throws Exception {
        sandbox = new SandboxSessions(SandboxSettings.usual(), (report, failure) -> {});
        session = sandbox.open(sandbox.connection());
        model =
                Screens.model(
                        new AccountsKind(
                                AccountFiles.in(folder),
                                new Lifetimes(new LifetimeStore(folder), InstantSource.system()),
                                KeytabResetRecords.in(folder)),
                        new InlineJobs());
    }

    @AfterEach
    void stop() {
        session.close();
        sandbox.close();
    }

    private Account row(boolean disabled) {
        return model.table().all().stream()
                .filter(each -> each.disabled() == disabled)
                .findFirst()
                .orElseThrow();
    }

    private void show() throws Exception {
        model.show(session, session.accounts().rows().getFirst());
    }

    /** What a cell says once it is in sight. */
    private String seen(String id, Account row) {
        ResourceColumn<Account> column = column(id);
        column.facts().want(row);
        return column.text().apply(row);
    }

    private ResourceColumn<Account> column(String id) {
        return model.table().columns().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sayHowManyAppsRunAndWhichEndsNext() throws Exception {
        show();
        Account row = row(false);
        assertThat(column("apps").text().apply(row)).isEqualTo("…");
        assertThat(seen("apps", row)).isEqualTo("8 / 9");
        assertThat(column("apps").full().apply(row)).isEqualTo("8 of 9 running");
        assertThat(column("ends").full().apply(row))
                .contains("dev-kim")
                .endsWith("unless its lifetime was extended");
    }

    @Test
    void whatCouldNotBeReadIsNotZero() throws Exception {
        sandbox.fault("apps/getList=error:403");
        show();
        assertThat(seen("apps", row(false))).isEqualTo("?");
        assertThat(column("apps").full().apply(row(false))).isEqualTo("Could not be loaded");
    }

    @Test
    void sayTheLimitsOfEachNamespace() throws Exception {
        show();
        assertThat(seen("space-koya", row(false))).isEqualTo("300 TB");
        assertThat(seen("files-tata", row(false))).isEqualTo("1 million");
    }

    @Test
    void sayHowManyNotebooksAndAiWorkspacesThereAre() throws Exception {
        show();
        Account row = row(false);
        assertThat(column("notebooks").text().apply(row)).isEqualTo("…");
        assertThat(seen("notebooks", row))
                .isEqualTo(String.valueOf(session.notebooks(row.id()).rows().size()));
        assertThat(seen("aiworkspaces", row))
                .isEqualTo(String.valueOf(session.aiWorkspaces(row.id()).rows().size()));
    }

    @Test
    void notebooksThatCouldNotBeReadAreNotNone() throws Exception {
        sandbox.fault("notebooks/getList=error:403");
        show();
        assertThat(seen("notebooks", row(false))).isEqualTo("?");
    }

    @Test
    void theDetailIsReadAlthoughAppsAreNotPermitted() throws Exception {
        sandbox.fault("apps/getList=error:403");
        show();
        model.table().select(row(false));
        model.detail().open();
        assertThat(model.detail().detail().get().holdings().apps().isComplete()).isFalse();
        assertThat(model.detail().detail().get().detail().quotas()).hasSize(2);
    }
}
