package io.github.dfconsole.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.files.UnreadableFile;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.ChangeJournal;
import io.github.dfconsole.service.change.CreatedResource;
import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.Submission;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.service.change.SubmissionRequest;
import io.github.dfconsole.service.change.WatchState;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.service.notebooks.NotebookCreation;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.SampleNotebooks;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

class PendingSubmissionsTest {

    private static final String CONNECTION = "somewhere";
    private static final String CREATE = "notebooks/create";
    private static final String LIST = "notebooks/getList";
    private static final NewNotebook FIRST = SampleNotebooks.named("first", "a1");
    private static final NewNotebook SECOND = SampleNotebooks.named("second", "a1");

    private final ManualJobs jobs = new ManualJobs();
    private final FakeWire wire = new FakeWire().lists(LIST);
    private final List<WatchedResource> found = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();
    private final List<String> discarded = new ArrayList<>();
    private ChangeJournal<NotebookDraft> journal;
    private StateWatch following;
    private PendingSubmissions<NotebookDraft> pending;

    @TempDir private Path folder;

    /** The console has ended while two were on their way. */
    @BeforeEach
    void crashAndStart() throws Exception {
        Session session = wire.session();
        wire.fails(CREATE, ApiFailure.UnknownOutcome::new);
        wire.on("notebooks/getDetail", request -> SampleNotebooks.detail("n1", "RUNNING"));
        journal = new ChangeJournal<>(folder.resolve("journal"), NotebookDraft.class);
        Instant start = Instant.parse("2026-11-22T03:00:00Z");
        send(SampleNotebooks.creation(session, journal, CONNECTION, () -> start), FIRST);
        send(
                SampleNotebooks.creation(session, journal, CONNECTION, () -> start.plusSeconds(1)),
                SECOND);
        following = new StateWatch(jobs, InstantSource.system(), notebook -> {});
        pending = pending(journal, CONNECTION);
    }

    private static void send(Submission<NewNotebook, NotebookDraft> creation, NewNotebook notebook)
            throws IOException {
        Account account = new Account("a1", "forest", "", "", null, false);
        creation.submit(
                new SubmissionRequest<>(
                        notebook, SampleNotebooks.draft(notebook), account.name(), "draft-1"));
    }

    private PendingSubmissions<NotebookDraft> pending(
            ChangeJournal<NotebookDraft> over, String connection) {
        return new PendingSubmissions<>(
                jobs,
                new Submission<>(
                        new NotebookCreation(wire.session()),
                        over,
                        discarded::add,
                        connection,
                        InstantSource.system()),
                following,
                new PendingSubmissions.Listener() {
                    @Override
                    public void found(WatchedResource resource) {
                        found.add(resource);
                    }

                    @Override
                    public void nameTaken(String name) {
                        taken.add(name);
                    }
                });
    }

    private void load() {
        pending.load();
        jobs.runAll();
    }

    private List<String> names() {
        return pending.all().stream().map(each -> each.intent().name()).toList();
    }

    private List<String> open() throws IOException {
        return journal.open(CONNECTION).intents().stream().map(SubmissionIntent::name).toList();
    }

    private int looks() {
        return Collections.frequency(wire.calls(), LIST);
    }

    @Test
    void f6WhatWasOnItsWayIsLookedForABoundedNumberOfTimesAndNeverSent() throws Exception {
        int before = looks();
        pending.load();
        jobs.runFirst();
        assertThat(names()).containsExactly("first", "second");
        assertThat(pending.all()).allMatch(each -> each.looking().get());
        jobs.runAll();
        assertThat(pending.all())
                .allMatch(each -> !each.looking().get())
                .allMatch(each -> each.failure() == null);
        assertThat(looks()).isGreaterThan(before + 2);
        assertThat(jobs.waiting()).isZero();
        assertThat(Collections.frequency(wire.calls(), CREATE)).isEqualTo(2);
        assertThat(open()).containsExactly("first", "second");
        assertThat(found).isEmpty();
    }

    @Test
    void f6WhatIsThereIsToldOnceAndFollowed() throws Exception {
        wire.lists(LIST, SampleNotebooks.row("n1", FIRST));
        load();
        assertThat(names()).containsExactly("second");
        assertThat(open()).containsExactly("second");
        assertThat(found)
                .singleElement()
                .satisfies(
                        notebook -> {
                            assertThat(notebook.name()).isEqualTo("first");
                            assertThat(notebook.isMatchedByName()).isTrue();
                            assertThat(notebook.state().get()).isEqualTo(WatchState.REACHED);
                        });
    }

    @Test
    void f3WhatIsThereInAnotherNetworkIsSaidNotToHaveBeenCreated() throws Exception {
        wire.lists(LIST, SampleNotebooks.row("n1", SampleNotebooks.elsewhere("first", "a1")));
        load();
        assertThat(taken).containsExactly("first");
        assertThat(found).isEmpty();
        assertThat(names()).containsExactly("second");
        assertThat(open()).containsExactly("second");
    }

    @Test
    void f3WhatWasNotFoundCanBeLookedForAgain() throws Exception {
        load();
        PendingSubmission<NotebookDraft> first = pending.all().getFirst();
        pending.checkAgain(first);
        pending.checkAgain(first);
        assertThat(jobs.waiting()).isEqualTo(1);
        wire.lists(LIST, SampleNotebooks.row("n1", FIRST));
        jobs.runAll();
        assertThat(names()).containsExactly("second");
        assertThat(found).hasSize(1);
        assertThat(open()).containsExactly("second");
    }

    @Test
    void f3WhatWasCreatedAgainMeanwhileIsNotToldAndFollowedASecondTime() throws Exception {
        load();
        following.follow(
                new NotebookCreation(wire.session())
                        .watch(NotebookDraft.EMPTY, new CreatedResource("n1", "first")),
                Instant.now(),
                Instant.now());
        wire.lists(LIST, SampleNotebooks.row("n1", FIRST));
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
                .allMatch(each -> !each.looking().get())
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
        SubmissionIntent<NotebookDraft> intent = journal.open(CONNECTION).intents().getFirst();
        pending.add(intent, null);
        wire.lists(LIST, SampleNotebooks.row("n1", FIRST));
        jobs.runAll();
        assertThat(found).hasSize(1);
        assertThat(pending.all()).isEmpty();
    }

    @Test
    void f6TheJournalKeepsWhatIsOpenWhenTheConnectionIsClosed() throws Exception {
        pending.load();
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
        pending = pending(journal, "another");
        pending.load();
        jobs.runAll();
        assertThat(pending.all()).isEmpty();
    }

    @Test
    void f23AJournalThatCannotBeReadDoesNotKeepTheConsoleFromStarting() throws Exception {
        Files.writeString(folder.resolve("broken"), "a file where the folder should be");
        pending =
                pending(
                        new ChangeJournal<>(folder.resolve("broken"), NotebookDraft.class),
                        CONNECTION);
        pending.load();
        jobs.runAll();
        assertThat(pending.all()).isEmpty();
    }

    private static SubmissionTexts texts(Locale language) {
        return new SubmissionTexts(
                new Texts(language), new Times(ZoneId.of("Asia/Seoul")), "notebooks");
    }

    @Test
    void f6TheDraftOfWhatIsFoundIsRemoved() {
        load();
        assertThat(discarded).isEmpty();
        wire.lists(LIST, SampleNotebooks.row("n1", FIRST));
        pending.checkAgain(pending.all().getFirst());
        jobs.runAll();
        assertThat(discarded).containsExactly("draft-1");
    }

    @Test
    void f23AnEntryThatCannotBeReadIsSaidWithItsDateUntilItIsDismissed() throws Exception {
        Path broken = folder.resolve("journal").resolve("torn.json");
        Files.writeString(broken, "{\"id\":");
        Files.setLastModifiedTime(broken, FileTime.from(Instant.parse("2026-11-22T03:00:00Z")));
        load();
        assertThat(names()).containsExactly("first", "second");
        UnreadableFile file = pending.unreadable().getFirst();
        assertThat(PendingText.of(file, texts(Locale.ENGLISH)))
                .contains("torn.json.broken", "2026-11-22 12:00:00 +09:00")
                .contains("Check the list for a notebook created at about that time");
        assertThat(PendingText.of(file, texts(Locale.KOREAN))).contains("2026-11-22 12:00:00");
        pending.dismiss(file);
        assertThat(pending.unreadable()).isEmpty();
    }

    @Test
    void f23AJournalThatCannotBeReadIsSaid() throws Exception {
        Files.writeString(folder.resolve("broken"), "a file where the folder should be");
        pending =
                pending(
                        new ChangeJournal<>(folder.resolve("broken"), NotebookDraft.class),
                        CONNECTION);
        load();
        assertThat(pending.loadFailure().get()).isInstanceOf(IOException.class);
        Files.delete(folder.resolve("broken"));
        load();
        assertThat(pending.loadFailure().get()).isNull();
    }

    @Test
    void theServicesOwnWordsAreShownWhereThereAreAny() throws Exception {
        SubmissionIntent<NotebookDraft> intent = journal.open(CONNECTION).intents().getFirst();
        pending.add(
                intent,
                new ApiFailure.UnknownOutcome(
                        FakeWire.report(CREATE).withWords("500", "maintenance until nine")));
        jobs.runAll();
        assertThat(PendingText.of(pending.all().getFirst(), texts(Locale.ENGLISH)))
                .contains("There was no usable response to the request to create first for forest")
                .contains("it is not in the list so far")
                .contains("maintenance until nine");
    }
}
