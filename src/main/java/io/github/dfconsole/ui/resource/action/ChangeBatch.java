package io.github.dfconsole.ui.resource.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The changes that one use of an action makes: one for each resource. One failure does not stop the
 * others. It belongs to the UI thread.
 *
 * @param action what was done
 * @param runs one run for each resource, in the order in which they are sent
 */
public record ChangeBatch(ChangeAction<?> action, List<ChangeRun> runs) {

    /** Takes a copy of the runs. */
    public ChangeBatch {
        runs = List.copyOf(runs);
    }

    /** Whether nothing goes on by itself any more. */
    public boolean hasEnded() {
        return runs.stream().noneMatch(run -> run.progress().get().isPending());
    }

    /** Whether all of it is so now. */
    public boolean isDone() {
        return runs.stream().allMatch(run -> run.progress().get() instanceof ChangeProgress.Done);
    }

    /**
     * Whether none is to be sent or answered now; one that waits for another's effect may be left.
     */
    public boolean isAnswered() {
        return runs.stream().noneMatch(run -> isSending(run) || isNext(run));
    }

    private static boolean isSending(ChangeRun run) {
        return run.progress().get() instanceof ChangeProgress.Sending;
    }

    private boolean isNext(ChangeRun run) {
        return isWaiting(run) && !isHeld(run);
    }

    private static boolean isWaiting(ChangeRun run) {
        return run.progress().get() instanceof ChangeProgress.Queued;
    }

    /** Whether one is not sent yet because an earlier one that it waits for has not ended. */
    boolean isHeld(ChangeRun run) {
        return awaited(run).anyMatch(each -> each.progress().get().isPending());
    }

    /** Whether what became of all that one has waited for is known. */
    private boolean mayBeSent(ChangeRun run) {
        return awaited(run).map(each -> each.progress().get()).allMatch(ChangeBatch::isKnown);
    }

    private Stream<ChangeRun> awaited(ChangeRun run) {
        if (!action.isOneByOne() && !run.change().waitsForEarlier()) {
            return Stream.empty();
        }
        return runs.stream()
                .takeWhile(each -> each != run)
                .filter(each -> action.isOneByOne() || each.targetId().equals(run.targetId()));
    }

    private static boolean isKnown(ChangeProgress now) {
        return now instanceof ChangeProgress.Done
                || now instanceof ChangeProgress.Refused
                || now instanceof ChangeProgress.NotSent;
    }

    /** Sends the changes whose turn it is; one whose forerunner failed is held back. */
    void sendNext() {
        // Asked for each time: what is sent or held back may have ended, and let others go on.
        for (var next = next(); next.isPresent(); next = next()) {
            ChangeRun run = next.get();
            if (mayBeSent(run)) {
                run.send();
            } else {
                run.holdBack();
            }
        }
    }

    private Optional<ChangeRun> next() {
        long sending = runs.stream().filter(ChangeBatch::isSending).count();
        return sending < action.atOnce()
                ? runs.stream().filter(this::isNext).findFirst()
                : Optional.empty();
    }

    /** Whether what became of each of them is known. */
    boolean isSettled() {
        return runs.stream().map(run -> run.progress().get()).allMatch(ChangeBatch::isKnown);
    }

    /** The changes that wait for their turn. */
    List<ChangeRun> waiting() {
        return runs.stream().filter(ChangeBatch::isWaiting).toList();
    }

    /** The changes that did not take place and may be asked for once more. */
    List<ChangeRun> failed() {
        return runs.stream().filter(ChangeBatch::hasFailed).toList();
    }

    private static boolean hasFailed(ChangeRun run) {
        return switch (run.progress().get()) {
            case ChangeProgress.Refused _, ChangeProgress.NotSent _ -> true;
            case ChangeProgress.NotSeen _, ChangeProgress.NotVisible _ ->
                    run.change().isRepeatSafe();
            default -> false;
        };
    }

    /** Whether the same is changed once more, so that what it says no longer counts. */
    boolean isSupersededBy(List<ChangeRun> later) {
        return runs.stream()
                .filter(run -> run.progress().get() instanceof ChangeProgress.NotVisible)
                .anyMatch(
                        run ->
                                later.stream()
                                        .anyMatch(
                                                next ->
                                                        next.change()
                                                                .target()
                                                                .equals(run.change().target())));
    }

    /** The first of them that was refused; empty if none was. */
    public Optional<ChangeProgress.Refused> firstRefusal() {
        return runs.stream()
                .map(run -> run.progress().get())
                .filter(ChangeProgress.Refused.class::isInstance)
                .map(ChangeProgress.Refused.class::cast)
                .findFirst();
    }

    /** What is left to do, once all of them are so; empty if nothing is. */
    public Optional<Afterwards> afterwards() {
        return isDone() ? action.afterwards(runs.getFirst().change().target()) : Optional.empty();
    }

    /** How many of the changes have taken place. */
    public int done() {
        return (int)
                runs.stream()
                        .filter(run -> run.progress().get() instanceof ChangeProgress.Done)
                        .count();
    }

    /**
     * Whether the user has to be told more than the pending mark of the row says: there are several
     * resources, an outcome is not known, or something was refused.
     */
    public boolean isWorthSaying() {
        return runs.size() > 1
                || afterwards().isPresent()
                || runs.stream()
                        .map(run -> run.progress().get())
                        .anyMatch(
                                progress ->
                                        progress instanceof ChangeProgress.LookingUp
                                                || (!progress.isPending()
                                                        && !(progress
                                                                instanceof ChangeProgress.Done)));
    }
}
