package io.github.dfconsole.service.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.ChangeJournal;
import io.github.dfconsole.service.change.CreatedResource;
import io.github.dfconsole.service.change.Finding;
import io.github.dfconsole.service.change.Submission;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.service.change.SubmissionOutcome;
import io.github.dfconsole.testing.HoldingProxy;
import io.github.dfconsole.testing.NotebookCreatingProcess;
import io.github.dfconsole.testing.SampleNotebooks;
import io.github.dfconsole.testing.SandboxSessions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The console is killed while a notebook is being created: a real process, really killed. */
@Timeout(120)
class KilledWhileCreatingTest {

    private static final String NAME = "new-one";

    private SandboxSessions sandbox;
    private Session session;
    private Account account;
    private HoldingProxy doorway;
    private Process console;
    private ChangeJournal<NotebookDraft> journal;
    private Submission<NewNotebook, NotebookDraft> creation;

    private final List<String> discarded = new ArrayList<>();

    @TempDir private Path folder;

    @BeforeEach
    void startAConsoleThatCreatesOne() throws Exception {
        sandbox = new SandboxSessions(SandboxSettings.usual(), (report, failure) -> {});
        session = sandbox.open(sandbox.connection());
        account =
                session.accounts().rows().stream()
                        .filter(each -> !each.disabled())
                        .findFirst()
                        .orElseThrow();
        journal = new ChangeJournal<>(folder.resolve("journal"), NotebookDraft.class);
        creation =
                SampleNotebooks.creation(
                        session,
                        journal,
                        discarded::add,
                        NotebookCreatingProcess.CONNECTION,
                        InstantSource.system());
        SandboxServer server = sandbox.server();
        doorway = new HoldingProxy(server.address(), "notebooks/create");
        Path said = folder.resolve("said");
        console =
                NotebookCreatingProcess.start(
                        doorway.address(),
                        server.credentials(),
                        server.secretKeyInTheClear(),
                        account.id(),
                        NAME,
                        folder.resolve("journal"),
                        said);
        CompletableFuture.anyOf(doorway.arrival(), console.onExit()).get();
        assertThat(doorway.arrival()).as(Files.readString(said)).isDone();
    }

    @AfterEach
    void stop() {
        console.destroyForcibly();
        doorway.close();
        session.close();
        sandbox.close();
    }

    private void kill() throws InterruptedException {
        console.destroyForcibly().waitFor();
    }

    private List<SubmissionIntent<NotebookDraft>> open() throws IOException {
        // As a console that starts afterwards sees it.
        return new ChangeJournal<>(folder.resolve("journal"), NotebookDraft.class)
                .open(NotebookCreatingProcess.CONNECTION)
                .intents();
    }

    private static Finding found(Notebook notebook) {
        return new Finding.Found(new CreatedResource(notebook.id(), notebook.name()));
    }

    private List<Notebook> existing() throws ApiException {
        return session.notebooks(account.id()).rows().stream()
                .filter(notebook -> notebook.name().equals(NAME))
                .toList();
    }

    @Test
    void f3WhatAnotherConsoleIsStillAtIsNotTakenFromIt() throws Exception {
        try (Stream<Path> written = Files.list(folder.resolve("journal"))) {
            assertThat(written).hasSize(1);
        }
        assertThat(console.isAlive()).isTrue();
        assertThat(open()).isEmpty();
        kill();
        assertThat(open()).hasSize(1);
    }

    @Test
    void f6WhatArrivedAlthoughItsConsoleWasKilledIsFoundAndNotCreatedAgain() throws Exception {
        kill();
        SubmissionIntent<NotebookDraft> intent = open().getFirst();
        assertThat(intent.name()).isEqualTo(NAME);
        assertThat(creation.find(intent)).isInstanceOf(Finding.Absent.class);
        assertThat(open()).containsExactly(intent);

        doorway.release();
        assertThat(creation.find(intent)).isEqualTo(found(existing().getFirst()));
        assertThat(existing()).hasSize(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void f6WhatNeverArrivedIsNotFoundAndCanBeCreatedAgainOnce() throws Exception {
        kill();
        doorway.close();
        SubmissionIntent<NotebookDraft> intent = open().getFirst();
        assertThat(creation.find(intent)).isInstanceOf(Finding.Absent.class);
        assertThat(existing()).isEmpty();
        assertThat(open()).containsExactly(intent);

        NewNotebook notebook = SampleNotebooks.named(NAME, account.id());
        assertThat(creation.submitAgain(intent, SampleNotebooks.request(notebook, account)))
                .isInstanceOf(SubmissionOutcome.Accepted.class);
        assertThat(existing()).hasSize(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void f6TheDraftOfWhatIsFoundAfterTheConsoleWasKilledIsRemoved() throws Exception {
        kill();
        SubmissionIntent<NotebookDraft> intent = open().getFirst();
        assertThat(creation.find(intent)).isInstanceOf(Finding.Absent.class);
        assertThat(discarded).isEmpty();
        doorway.release();
        assertThat(creation.find(intent)).isInstanceOf(Finding.Found.class);
        assertThat(discarded).containsExactly(SampleNotebooks.draftId(NAME));
    }
}
