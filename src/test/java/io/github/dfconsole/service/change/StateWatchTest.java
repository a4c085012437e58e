package io.github.dfconsole.service.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.change.WatchedResource.Event;
import io.github.dfconsole.service.change.WatchedResource.Mark;
import io.github.dfconsole.service.notebooks.NotebookCreation;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.testing.Failures;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.SampleNotebooks;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

class StateWatchTest {

    private static final Instant SENT = Instant.parse("2026-11-22T03:00:00Z");
    private static final Instant ACCEPTED = SENT.plusSeconds(1);
    private static final String DETAIL = "notebooks/getDetail";

    private final ManualJobs jobs = new ManualJobs();
    private final AtomicReference<Instant> now = new AtomicReference<>(ACCEPTED);
    private final FakeWire wire = new FakeWire();
    private final List<WatchedResource> news = new ArrayList<>();
    private final Clocked clocked = new Clocked();
    private final StateWatch following = new StateWatch(clocked, now::get, news::add);

    /** Lets time pass as it would have to be waited for. */
    private final class Clocked implements Jobs {

        @Override
        public <T> Job start(
                Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            return jobs.start(work, done, failed);
        }

        @Override
        public Job later(Duration wait, Runnable action) {
            return jobs.later(
                    wait,
                    () -> {
                        now.updateAndGet(before -> before.plus(wait));
                        action.run();
                    });
        }

        @Override
        public void onUiThread(Runnable action) {
            jobs.onUiThread(action);
        }
    }

    private WatchTarget target(String id, String name) {
        return new NotebookCreation(wire.session())
                .watch(NotebookDraft.EMPTY, new CreatedResource(id, name));
    }

    private WatchedResource follow() {
        return following.follow(target("n1", "new-one"), SENT, ACCEPTED);
    }

    private void is(String state) {
        wire.on(DETAIL, request -> SampleNotebooks.detail("n1", state));
    }

    /** Each look has the next of these answers, and the last from then on. */
    private void answers(List<FakeWire.Reply> replies) {
        List<FakeWire.Reply> left = new ArrayList<>(replies);
        wire.on(
                DETAIL,
                request -> (left.size() > 1 ? left.removeFirst() : left.getFirst()).to(request));
    }

    private static FakeWire.Reply state(String state) {
        return request -> SampleNotebooks.detail("n1", state);
    }

    private static FakeWire.Reply failure(ApiFailure failure) {
        return request -> {
            throw new ApiException(failure);
        };
    }

    private static FakeWire.Reply notFound() {
        return failure(new ApiFailure.NotFound(FakeWire.report(DETAIL)));
    }

    @Test
    void showsWhenWhatHasHappenedAndEndsWhenItRuns() {
        answers(List.of(state("ACCEPTED"), state("ACCEPTED"), state("RUNNING")));
        WatchedResource notebook = follow();
        now.set(ACCEPTED.plusSeconds(1));
        jobs.runFirst();
        Instant firstSeen = now.get();
        jobs.runAll();
        Instant seenRunning = now.get();

        assertThat(notebook.state().get()).isEqualTo(WatchState.REACHED);
        assertThat(notebook.marks())
                .containsExactly(
                        new Mark(Event.SENT, "", SENT),
                        new Mark(Event.ACCEPTED, "", ACCEPTED),
                        new Mark(Event.STATE, "ACCEPTED", firstSeen),
                        new Mark(Event.STATE, "RUNNING", seenRunning));
        assertThat(seenRunning).isAfter(firstSeen);
        assertThat(news).containsExactly(notebook);
        assertThat(wire.calls()).hasSize(3);
        assertThat(jobs.waiting()).isZero();
    }

    @Test
    void saysOfWhatWasFoundByItsNameThatItWasFoundAndNotThatItWasAccepted() {
        is("RUNNING");
        WatchedResource notebook = following.followFound(target("n1", "new-one"), SENT);
        jobs.runAll();
        assertThat(notebook.isMatchedByName()).isTrue();
        assertThat(notebook.marks())
                .extracting(Mark::event)
                .containsExactly(Event.SENT, Event.FOUND, Event.STATE);
    }

    @Test
    void statesThatNobodyKnowsAreShownAndWaitedOut() {
        answers(List.of(state("ACCEPTED"), state("INSTALLING"), state(""), state("RUNNING")));
        WatchedResource notebook = follow();
        jobs.runAll();
        assertThat(notebook.state().get()).isEqualTo(WatchState.REACHED);
        assertThat(notebook.marks())
                .extracting(Mark::state)
                .contains("ACCEPTED", "INSTALLING", "RUNNING");
    }

    @Test
    void f28OneThatNeverRunsIsGivenUpAfterHalfAnHourAndCanBeWatchedFurther() {
        is("ACCEPTED");
        WatchedResource notebook = follow();
        jobs.runAll();
        assertThat(notebook.state().get()).isEqualTo(WatchState.GAVE_UP);
        assertThat(news).containsExactly(notebook);
        // What is said of it then is that it was watched for half an hour.
        assertThat(Duration.between(ACCEPTED, now.get()))
                .isBetween(Duration.ofMinutes(29), Duration.ofMinutes(31));

        is("RUNNING");
        following.keepWatching(notebook);
        assertThat(notebook.state().get()).isEqualTo(WatchState.WATCHING);
        jobs.runAll();
        assertThat(notebook.state().get()).isEqualTo(WatchState.REACHED);
        assertThat(news).containsExactly(notebook, notebook);
    }

    @Test
    void goingOnTwiceWatchesOnce() {
        is("ACCEPTED");
        WatchedResource notebook = follow();
        jobs.runAll();
        following.keepWatching(notebook);
        following.keepWatching(notebook);
        assertThat(jobs.waiting()).isEqualTo(1);
    }

    @Test
    void failuresThatPassDoNotEndIt() {
        List<FakeWire.Reply> replies = new ArrayList<>();
        Set<Class<?>> kinds = new HashSet<>();
        Failures.all().stream()
                // One of each kind: all obstacles together would last too long.
                .filter(failure -> kinds.add(failure.getClass()))
                .filter(
                        failure ->
                                switch (failure) {
                                    case ApiFailure.RefusedKey _,
                                            ApiFailure.NotPermitted _,
                                            ApiFailure.NotOffered _,
                                            ApiFailure.ReadOnly _,
                                            ApiFailure.NotFound _ ->
                                            false;
                                    default -> true;
                                })
                .forEach(failure -> replies.add(failure(failure)));
        replies.add(state("RUNNING"));
        answers(replies);
        WatchedResource notebook = follow();
        jobs.runAll();
        assertThat(notebook.state().get()).isEqualTo(WatchState.REACHED);
        assertThat(wire.calls()).hasSize(replies.size());
    }

    @Test
    void whatIsNotKnownEverywhereRightAfterItWasCreatedIsNotGone() {
        answers(List.of(notFound(), notFound(), notFound(), state("ACCEPTED"), state("RUNNING")));
        WatchedResource notebook = follow();
        jobs.runAll();
        assertThat(notebook.state().get()).isEqualTo(WatchState.REACHED);
    }

    @Test
    void f28OneThatIsDeletedBeforeItRunsIsGoneForGood() {
        answers(List.of(state("ACCEPTED"), notFound()));
        WatchedResource notebook = follow();
        jobs.runAll();
        assertThat(notebook.state().get()).isEqualTo(WatchState.GONE);
        assertThat(news).containsExactly(notebook);
        following.keepWatching(notebook);
        assertThat(notebook.state().get()).isEqualTo(WatchState.GONE);
        assertThat(jobs.waiting()).isZero();
    }

    @Test
    void f9WhoMayNoLongerLookIsToldAndCanGoOnLater() {
        List<Function<CallReport, ApiFailure>> barriers =
                List.of(
                        ApiFailure.RefusedKey::new,
                        ApiFailure.NotPermitted::new,
                        ApiFailure.NotOffered::new);
        for (Function<CallReport, ApiFailure> barrier : barriers) {
            news.clear();
            wire.fails(DETAIL, barrier);
            WatchedResource notebook = follow();
            jobs.runAll();
            assertThat(notebook.state().get()).isEqualTo(WatchState.REFUSED);
            assertThat(news).containsExactly(notebook);
            is("RUNNING");
            following.keepWatching(notebook);
            jobs.runAll();
            assertThat(notebook.state().get()).isEqualTo(WatchState.REACHED);
        }
    }

    @Test
    void nothingIsAskedAnyMoreOnceTheConnectionIsClosed() {
        is("ACCEPTED");
        follow();
        jobs.runFirst();
        following.follow(target("n2", "another"), SENT, ACCEPTED);
        int before = wire.calls().size();
        following.close();
        jobs.runAll();
        assertThat(wire.calls()).hasSize(before);
        assertThat(news).isEmpty();
    }

    private static ApiFailure throttled(Duration retryAfter) {
        return new ApiFailure.Throttled(FakeWire.report(DETAIL), retryAfter);
    }

    @Test
    void saysWhenItLooksNext() {
        is("ACCEPTED");
        WatchedResource notebook = follow();
        assertThat(notebook.nextLookAt().get()).isNull();
        jobs.runFirst();
        assertThat(notebook.nextLookAt().get()).isEqualTo(now.get().plusSeconds(1));
        is("RUNNING");
        jobs.runAll();
        assertThat(notebook.nextLookAt().get()).isNull();
    }

    @Test
    void f7AWaitThatTheServiceAsksForIsKeptAndTheReasonIsKnown() {
        answers(List.of(state("ACCEPTED"), failure(throttled(Duration.ofSeconds(90)))));
        WatchedResource notebook = follow();
        jobs.runFirst();
        jobs.runFirst();
        jobs.runFirst();
        assertThat(notebook.nextLookAt().get()).isEqualTo(now.get().plusSeconds(90));
        assertThat(notebook.failure().get()).isInstanceOf(ApiException.class);
        is("ACCEPTED");
        jobs.runFirst();
        jobs.runFirst();
        assertThat(notebook.failure().get()).isNull();
    }

    @Test
    void f7WithoutAWaitThatIsAskedForThrottlingDoublesIt() {
        answers(List.of(failure(throttled(null))));
        WatchedResource notebook = follow();
        List<Long> waits = new ArrayList<>();
        for (int look = 0; look < 5; look++) {
            jobs.runFirst();
            waits.add(Duration.between(now.get(), notebook.nextLookAt().get()).toSeconds());
            jobs.runFirst();
        }
        assertThat(waits).isSorted().startsWith(2L, 8L).endsWith(60L);
    }

    @Test
    void oneThatIsNotThereYetIsLookedForAsOftenAsOneThatIs() {
        answers(List.of(notFound()));
        WatchedResource notebook = follow();
        for (int look = 0; look < 4; look++) {
            jobs.runFirst();
            jobs.runFirst();
        }
        jobs.runFirst();
        assertThat(Duration.between(now.get(), notebook.nextLookAt().get()))
                .isEqualTo(Duration.ofSeconds(5));
    }
}
