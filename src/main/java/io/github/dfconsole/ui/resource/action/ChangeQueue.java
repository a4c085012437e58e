package io.github.dfconsole.ui.resource.action;

import java.util.function.Predicate;

/**
 * The order in which the changes of a batch are sent. It belongs to the UI thread.
 *
 * @param batch the changes
 */
record ChangeQueue(ChangeBatch batch) {

    /** Sends the first that waits, if any does. */
    void sendNext() {
        batch.queued().stream().findFirst().ifPresent(ChangeRun::send);
    }

    /** One has moved on: sends the next if its turn has come, or none if it never comes. */
    void goOn(ChangeProgress before, ChangeProgress now) {
        if (!batch.action().isOneByOne()) {
            if (before instanceof ChangeProgress.Sending) {
                sendNext();
            }
        } else if (now instanceof ChangeProgress.Done) {
            sendNext();
        } else if (!now.isPending()) {
            leaveOutRest();
        }
    }

    /** Sends none of those that still wait. */
    void leaveOutRest() {
        batch.queued().forEach(ChangeRun::leaveOut);
    }

    /**
     * Sends those again that were certainly not carried out.
     *
     * @param isFree whether the resource is not being changed otherwise by now
     */
    void queueFailed(Predicate<ChangeRun> isFree) {
        batch.failed().stream().filter(isFree).toList().forEach(ChangeRun::queueAgain);
        sendNext();
    }
}
