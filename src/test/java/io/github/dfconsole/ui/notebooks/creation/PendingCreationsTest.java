package io.github.dfconsole.ui.notebooks.creation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.notebooks.ChangeJournal;
import io.github.dfconsole.service.notebooks.CreationIntent;
import io.github.dfconsole.service.notebooks.NotebookCreation;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.NewNotebooks;
import io.github.dfconsole.ui.notebooks.creation.WatchedNotebook.Phase;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class PendingCreationsTest {

    private static final String CONNECTION = "somewhere";
    private static final String CREATE = "notebooks/create";
    private static final String LIST = "notebooks/getList";
    private static final NewNotebook FIRST = NewNotebooks.named("first", "a1");
    private static final NewNotebook SECOND = NewNotebooks.named("second", "a1");

    private final ManualJobs jobs = new ManualJobs();
    private final FakeWire wire = new FakeWire().lists(LIST);
    private final List<WatchedNotebook> found = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();
    private ChangeJournal journal;
    private StateWatch following;
    private PendingCreations pending;

    @TempDir private Path folder;

    /** The console has ended while two were on their way. */
    @BeforeEach
    void crashAndStart() throws Exception {
        Session session = wire.session();
        wire.fails(CREATE, ApiFailure.UnknownOutcome::new);
        wire.on("notebooks/getDetail", request -> NewNotebooks.detail("n1", "RUNNING"));
        journal = new ChangeJournal(folder.resolve("journal"));
        Instant start = Instant.parse("2026-11-22T03:00:00Z");
        send(new NotebookCreation(session, journal, CONNECTION, () -> start), FIRST);
        send(
                new NotebookCreation(session, journal, CONNECTION, () -> start.plusSeconds(1)),
                SECOND);
        following = new StateWatch(jobs, InstantSource.system(), session, notebook -> {});
        pending =
                new PendingCreations(
                        jobs,
                        new NotebookCreation(session, journal, CONNECTION, InstantSource.system()),
                        following,
                        found::add,
                        taken::add);
    }

    private static void send(NotebookCreation creation, NewNotebook notebook) throws IOException {
        Account account = new Account("a1", "forest", "", "", null, false);
        creation.submit(notebook, NewNotebooks.draft(notebook), account);
    }

    private void load() {
        pending.load(journal, CONNECTION);
        jobs.runAll();
    }

    private List<String> names() {
        return pending.all().stream().map(each -> each.intent().name()).toList();
    }

    private List<String> open() throws IOException {
        return journal.open(CONNECTION).stream().map(CreationIntent::name).toList();
    }

    private int looks() {
        return Collections.frequency(wire.calls(), LIST);
    }

    @Test
    void f6WhatWasOnItsWayIsLookedForABoundedNumberOfTimesAndNeverSent() throws Exception {
        int before = looks();
        pending.load(journal, CONNECTION);
        jobs.runFirst();
        assertThat(names()).containsExactly("first", "second");
        assertThat(pending.all())
                .allMatch(each -> each.phase().get() == PendingCreation.Phase.LOOKING);
        jobs.runAll();
        assertThat(pending.all())
                .allMatch(each -> each.phase().get() == PendingCreation.Phase.NOT_FOUND)
                .allMatch(each -> each.failure() == null);
        assertThat(looks()).isGreaterThan(before + 2);
        assertThat(jobs.waiting()).isZero();
        assertThat(Collections.frequency(wire.calls(), CREATE)).isEqualTo(2);
        assertThat(open()).containsExactly("first", "second");
        assertThat(found).isEmpty();
    }

    @Test
    void f6WhatIsThereIsToldOnceAndFollowed() throws Exception {
        wire.lists(LIST, NewNotebooks.row("n1", FIRST));
        load();
        assertThat(names()).containsExactly("second");
        assertThat(open()).containsExactly("second");
        assertThat(found)
                .singleElement()
                .satisfies(
                        notebook -> {
                            assertThat(notebook.name()).isEqualTo("first");
                            assertThat(notebook.isMatchedByName()).isTrue();
                            assertThat(notebook.phase().get()).isEqualTo(Phase.RUNNING);
                        });
    }

    @Test
    void f3WhatIsThereInAnotherNetworkIsSaidNotToHaveBeenCreated() throws Exception {
        wire.lists(LIST, NewNotebooks.row("n1", NewNotebooks.elsewhere("first", "a1")));
        load();
        assertThat(taken).containsExactly("first");
        assertThat(found).isEmpty();
        assertThat(names()).containsExactly("second");
        assertThat(open()).containsExactly("second");
    }

    @Test
    void f3WhatWasNotFoundCanBeLookedForAgain() throws Exception {
        load();
        PendingCreation first = pending.all().getFirst();
        pending.checkAgain(first);
        pending.checkAgain(first);
        assertThat(jobs.waiting()).isEqualTo(1);
        wire.lists(LIST, NewNotebooks.row("n1", FIRST));
        jobs.runAll();
        assertThat(names()).containsExactly("second");
        assertThat(found).hasSize(1);
        assertThat(open()).containsExactly("second");
    }

    @Test
    void f3WhatWasCreatedAgainMeanwhileIsNotToldAndFollowedASecondTime() throws Exception {
        load();
        following.follow("a1", "n1", "first", Instant.now(), Instant.now(), false);
        wire.lists(LIST, NewNotebooks.row("n1", FIRST));
        pending.checkAgain(pending.all().getFirst());
        jobs.runAll();
        assertThat(names()).containsExactly("second");
        assertThat(found).isEmpty();
        assertThat(following.all()).hasSize(1);
        assertThat(open()).containsExactly("second");
    }

    @Test
    void f3AListThatCannotBeReadSettlesNothing() throws Exception {
        wire.fails(LIST, ApiFailure.ServiceFault::new);
        load();
        assertThat(pending.all())
                .hasSize(2)
                .allMatch(each -> each.phase().get() == PendingCreation.Phase.NOT_FOUND)
                .allMatch(each -> each.failure() instanceof ApiException);
        assertThat(open()).containsExactly("first", "second");
    }

    @Test
    void f6WhatNobodyWantsToKnowIsForgottenForGood() throws Exception {
        load();
        pending.forget(pending.all().getFirst());
        jobs.runAll();
        assertThat(names()).containsExactly("second");
        assertThat(open()).containsExactly("second");
    }

    @Test
    void f6WhatIsHandedOnIsLookedForToo() throws Exception {
        CreationIntent intent = journal.open(CONNECTION).getFirst();
        pending.add(intent);
        wire.lists(LIST, NewNotebooks.row("n1", FIRST));
        jobs.runAll();
        assertThat(found).hasSize(1);
        assertThat(pending.all()).isEmpty();
    }

    @Test
    void f6TheJournalKeepsWhatIsOpenWhenTheConnectionIsClosed() throws Exception {
        pending.load(journal, CONNECTION);
        jobs.runFirst();
        int before = looks();
        pending.close();
        jobs.runAll();
        assertThat(looks()).isEqualTo(before);
        assertThat(pending.all()).isEmpty();
        assertThat(open()).containsExactly("first", "second");
    }

    @Test
    void f6AnotherConnectionsAreLeftAlone() {
        pending.load(journal, "another");
        jobs.runAll();
        assertThat(pending.all()).isEmpty();
    }

    @Test
    void f23AJournalThatCannotBeReadDoesNotKeepTheConsoleFromStarting() throws Exception {
        Files.writeString(folder.resolve("broken"), "a file where the folder should be");
        pending.load(new ChangeJournal(folder.resolve("broken")), CONNECTION);
        jobs.runAll();
        assertThat(pending.all()).isEmpty();
    }
}
